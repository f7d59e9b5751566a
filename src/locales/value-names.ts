/** The names of values in words, the same wherever they are shown, announced or reported. */
import {
  settingOf,
  type Preferences,
  type SettingName,
  type SettingValue,
} from '../settings/catalog.js';
import { isSwitch } from '../settings/is-switch.js';
import { familyName } from '../settings/font-words.js';
import type { Strings } from './strings.js';

/** The name of a value together with its setting, as in `Font size 150%`. */
export function nameOf(setting: SettingName, value: SettingValue, strings: Strings): string {
  const legend = strings.legends[setting];
  if (isSwitch(setting))
    return value === 'default'
      ? `${legend}${strings.colon} ${textOf(setting, value, strings)}`
      : legend;
  const text = textOf(setting, value, strings);
  return setting === 'background' && value !== 'default' ? text : `${legend} ${text}`;
}

/** The name of a value where its setting has been named already, as in `150%`. */
export function textOf(setting: SettingName, value: SettingValue, strings: Strings): string {
  const { lang, backgrounds, values, ownColours } = strings;
  const { own, values: usual } = settingOf(setting);
  const isSpacing = SPACINGS.has(setting);
  if (value === 'default' || (value === 0 && (own === 0 || isSpacing))) return backgrounds.default;
  if (typeof value === 'number') {
    // a spacing that only this site offers has no name but its figure
    const name = isSpacing && SPACING_NAMES[usual.indexOf(value)];
    if (name) return values[name];
    // for a language that the browser does not know: English, not the language of the browser
    return value.toLocaleString([lang, 'en'], {
      style: setting === 'lineLength' ? 'decimal' : 'percent',
      maximumFractionDigits: 1,
    });
  }
  if (value.startsWith('#')) return ownColours.legend;
  const names: Partial<Record<string, string>> = setting === 'background' ? backgrounds : values;
  // a font of the site has no name but that of its family
  return names[value] ?? familyName(value);
}

/** The names of the spacings that are usually on offer, after the page's own. */
const SPACING_NAMES = [undefined, 'wide', 'very-wide'] as const;

/** The settings whose usual values have such names. */
export const SPACINGS: ReadonlySet<SettingName> = new Set([
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'paragraphSpacing',
]);

/** The names of the chosen values of several settings, as a list in one sentence. */
export function namesOf(
  names: readonly SettingName[],
  preferences: Preferences,
  strings: Strings,
): string {
  const values = names.map((name) => nameOf(name, preferences[name], strings));
  return new Intl.ListFormat([strings.lang, 'en'], { style: 'narrow' }).format(values);
}
