import type { LitElement } from 'lit';
import { shadowIncludingAncestors } from '../../dom/flat-tree.js';
import type { Strings } from '../../locales/strings.js';
import {
  isSwitch,
  settingOf,
  type Preferences,
  type SettingName,
  type SettingValue,
} from '../../settings/catalog.js';
import { familyName } from '../../settings/font-families.js';
import { warn } from '../../settings/console.js';
import type { Locales } from './locales.js';
import { isAsOnServer } from '../connection/hydration.js';

/** What an element says, in the language of the place where it stands. */
export interface Language {
  /** The strings for that language; English where it is not known. */
  readonly strings: Strings;
  /** Strings of the element's own, which come first where they fit. */
  own: Strings | undefined;
}

/**
 * Follows the nearest `lang`, in the element and around it, through shadow boundaries, and the
 * strings in `<script type="application/json">` children, for as long as the element is connected.
 */
export function language(host: LitElement, locales: Locales): Language {
  const children = new Map<string, Strings | undefined>();
  let unsubscribe: (() => void) | undefined;
  let observer: MutationObserver | undefined;

  const update = (): void => {
    host.requestUpdate();
  };

  function read(text: string): Strings | undefined {
    try {
      if (!children.has(text)) children.set(text, locales.complete(JSON.parse(text)));
    } catch (error) {
      // a page that is still being read may have but a part of it
      if (host.ownerDocument.readyState === 'loading') return undefined;
      children.set(text, undefined);
      warn('strings that are no JSON are not used.', error);
    }
    return children.get(text);
  }

  host.addController({
    hostConnected() {
      unsubscribe = locales.subscribe(update);
      observer = new MutationObserver(update);
      const lang = { attributeFilter: ['lang'] };
      // one by one: cheaper than a look at every change in the document
      for (const node of shadowIncludingAncestors(host)) observer.observe(node, lang);
      observer.observe(host, { ...lang, childList: true, characterData: true, subtree: true });
    },
    hostDisconnected() {
      observer?.disconnect();
      unsubscribe?.();
    },
  });

  const language: Language = {
    own: undefined,
    get strings() {
      if (isAsOnServer(host)) return locales.find(host.getAttribute('lang') ?? '');
      const scripts = host.querySelectorAll(':scope>script[type="application/json"]');
      const own = [language.own, ...Array.from(scripts, ({ textContent }) => read(textContent))];
      return locales.find(
        nearestLang(host),
        own.filter((strings) => !!strings),
      );
    },
  };
  return language;
}

/** What a value is called, wherever it is named: by its radio button and when it is announced. */
export function nameOf(setting: SettingName, value: SettingValue, strings: Strings): string {
  const legend = strings.legends[setting];
  if (isSwitch(setting))
    return value === 'default'
      ? `${legend}${strings.colon} ${textOf(setting, value, strings)}`
      : legend;
  const text = textOf(setting, value, strings);
  return setting === 'background' ? text : `${legend} ${text}`;
}

/** What a value is called where its setting is named already. */
export function textOf(setting: SettingName, value: SettingValue, strings: Strings): string {
  const { lang, backgrounds, values, ownColours } = strings;
  const { format: style = 'percent', own } = settingOf(setting);
  if (value === 'default' || (value === 0 && own === 0)) return backgrounds.default;
  if (typeof value === 'number') {
    // not every browser knows every language: better English than whichever is the browser's
    return value.toLocaleString([lang, 'en'], { style, maximumFractionDigits: 1 });
  }
  if (value.startsWith('#')) return ownColours.legend;
  const names: Partial<Record<string, string>> = setting === 'background' ? backgrounds : values;
  // a font of the site's has but the name of its family
  return names[value] ?? familyName(value);
}

/** What the values of several settings are called, in one breath. */
export function namesOf(
  names: readonly SettingName[],
  preferences: Preferences,
  strings: Strings,
): string {
  const values = names.map((name) => nameOf(name, preferences[name], strings));
  return new Intl.ListFormat([strings.lang, 'en'], { style: 'narrow' }).format(values);
}

function nearestLang(host: Element): string {
  for (const node of shadowIncludingAncestors(host)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang != null) return lang;
  }
  return '';
}
