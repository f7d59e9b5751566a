import { settingOf, type SettingName } from './catalog.js';

/** Tells a setting that is only on or off. */
export const isSwitch = (name: SettingName): boolean => {
  const { values, list } = settingOf(name);
  return !list && values.length === 2;
};
