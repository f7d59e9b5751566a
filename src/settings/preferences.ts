import type { PageStyle } from '../page/index.js';
import {
  settingNames,
  settingOf,
  type Preferences,
  type SettingName,
  type SettingValue,
} from './catalog.js';

/** The page as its author made it. */
export const defaults: Preferences = Object.freeze(
  Object.fromEntries(
    settingNames.map((name) => {
      const { own, values } = settingOf(name);
      return [name, own ?? values[0]];
    }),
  ) as unknown as Preferences,
);

/** The members of anything that are valid preferences, and the names of those that are not. */
export function validate(input: unknown): { valid: Partial<Preferences>; refused: string[] } {
  const valid: Record<string, unknown> = {};
  const refused: string[] = [];
  // own members only: a page's additions to Object.prototype are nobody's choice
  for (const [name, value] of Object.entries(Object(input) as object)) {
    if (isSettingName(name) && settingOf(name).isValid(value)) valid[name] = value;
    else refused.push(name);
  }
  return { valid, refused };
}

/** The settings in which two sets of preferences differ. */
export const differences = (a: Preferences, b: Preferences): readonly SettingName[] =>
  settingNames.filter((name) => a[name] !== b[name]);

/** What preferences do to a page. What they leave as it is stays out. */
export function toPageStyle(preferences: Preferences): PageStyle {
  const changed = differences(preferences, defaults);
  return Object.assign(
    {},
    ...changed.map((name) => settingOf(name).style?.(preferences[name])),
  ) as PageStyle;
}

/** The values to choose from: the page's own among them, each once, numbers in order. */
export function valuesOnOffer(
  name: SettingName,
  listed: readonly SettingValue[],
): readonly SettingValue[] {
  const values = [...new Set([defaults[name], ...listed])];
  // names compare as NaN, which leaves them in their order
  return Object.freeze(values.sort((a, b) => Number(a) - Number(b)));
}

const isSettingName = (name: string): name is SettingName =>
  (settingNames as string[]).includes(name);
