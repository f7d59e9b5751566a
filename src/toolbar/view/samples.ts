import type { SettingName } from '../../settings/catalog.js';

/** The settings whose controls show a value by its effect on a letter or on a word, not by its name. */
export const samples: { readonly [Name in SettingName]?: 'letter' | 'word' } = {
  fontSize: 'letter',
  background: 'letter',
  letterSpacing: 'word',
};
