/** The settings that a toolbar offers, with the values to choose from. */
import {
  settingNames,
  settingOf,
  settings,
  type Preferences,
  type SettingName,
  type SettingValue,
} from '../settings/catalog.js';

/** A setting that a toolbar offers, with the values to choose from. */
export interface OfferedSetting {
  readonly name: SettingName;
  readonly values: readonly SettingValue[];
}

/** The settings that an element offers, in the order of its `controls`. */
export const offersOf = (host: { readonly controls: readonly string[] }): OfferedSetting[] =>
  host.controls.flatMap((control) =>
    settingNames
      .filter((name) => settings[name].control === withoutKind(control))
      .map((name) => ({ name, values: valuesOf(host, name) })),
  );

/** `font-size:stepper` is `font-size`, and `stepper` is nothing. */
export const withoutKind = (word: string): string => word.replace(/(^|:)(radio|stepper)$/, '');

/**
 * Offers values that were set but are not listed. They stay on offer afterwards: an option must not
 * vanish from under the visitor's hand.
 */
export function offerCurrentValues(host: { readonly preferences: Preferences }): void {
  for (const name of settingNames) {
    const { list } = settingOf(name);
    const values = valuesOf(host, name);
    const current = host.preferences[name];
    if (list && !values.includes(current)) Object.assign(host, { [list]: [...values, current] });
  }
}

/** The values of a setting that an element offers: those of its property, else those of the table. */
function valuesOf(host: object, name: SettingName): readonly SettingValue[] {
  const { list, values } = settingOf(name);
  return list ? host[list as never] : values;
}
