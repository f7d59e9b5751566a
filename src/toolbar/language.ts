import { en } from '../locales/en.js';
import { ru } from '../locales/ru.js';
import type { Strings } from '../locales/strings.js';
import type { SettingName, SettingValue } from '../settings/settings.js';

/** The strings for the language of the place where an element stands; English where unknown. */
export function stringsFor(element: Element): Strings {
  const language = nearestLang(element).toLowerCase().split('-')[0];
  return [en, ru].find(({ lang }) => lang === language) ?? en;
}

/** What a value is called, wherever it is named: by its radio button and when it is announced. */
export function nameOf(setting: SettingName, value: SettingValue, strings: Strings): string {
  const { lang, legends, backgrounds } = strings;
  if (typeof value === 'string') return backgrounds[value];
  const percent = value.toLocaleString(lang, { style: 'percent', maximumFractionDigits: 1 });
  return `${legends[setting]} ${percent}`;
}

function nearestLang(element: Element): string {
  const found = element.closest<HTMLElement>('[lang]');
  if (found) return found.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}
