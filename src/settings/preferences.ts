/** Operations on preferences. */
import {
  settingNames,
  settingOf,
  type Preferences,
  type SettingName,
  type SettingValue,
} from './catalog.js';

/** The value of every setting that leaves the page as its author made it. */
export const defaults: Preferences = Object.freeze(
  Object.fromEntries(
    settingNames.map((name) => {
      const { own, values } = settingOf(name);
      return [name, own ?? values[0]];
    }),
  ) as unknown as Preferences,
);

/** Splits the members of any value into valid preferences and the names of the others. */
export function validate(input: unknown): { valid: Partial<Preferences>; refused: string[] } {
  // own members only, here and there: a page may have added members to Object.prototype
  const valid = Object.create(null) as Record<string, unknown>;
  const refused: string[] = [];
  for (const [name, value] of Object.entries(Object(input) as object)) {
    if (isSettingName(name) && settingOf(name).isValid(value)) valid[name] = value;
    else refused.push(name);
  }
  return { valid, refused };
}

/** The settings in which two sets of preferences differ. */
export const differences = (a: Preferences, b: Preferences): readonly SettingName[] =>
  settingNames.filter((name) => a[name] !== b[name]);

/** The values on offer: those listed and the page's own, without repetition, numbers sorted. */
export function valuesOnOffer(
  name: SettingName,
  listed: readonly SettingValue[],
): readonly SettingValue[] {
  const values = [...new Set([defaults[name], ...listed])];
  // words compare as NaN, and stay in their order
  return Object.freeze(values.sort((a, b) => Number(a) - Number(b)));
}

const isSettingName = (name: string): name is SettingName =>
  (settingNames as string[]).includes(name);
