import type { PageStyle } from '../page/index.js';
import type { Preferences, SettingName } from './catalog.js';
import { paletteOf } from './colors/palette-of.js';
import { cssFamily } from './font-words.js';
import { defaults, differences } from './preferences.js';

/**
 * The page style of preferences. Settings that have the page's own value add nothing to it, nor do those
 * that are no matter of style, such as the magnifier.
 */
export const toPageStyle = (preferences: Preferences): PageStyle =>
  Object.assign(
    {},
    ...differences(preferences, defaults).map((name) => rows[name]?.(preferences[name] as never)),
  ) as PageStyle;

/** The style of each setting for a value other than the page's own. */
const rows: { readonly [Name in SettingName]?: (value: Preferences[Name]) => PageStyle } = {
  fontSize: (fontScale) => ({ fontScale }),
  background: (background) => ({ palette: paletteOf(background) }),
  fontFamily: (family) => ({ fontFamily: cssFamily(family) }),
  fontWeight: () => ({ fontWeight: 700 }),
  ...Object.fromEntries(
    (
      [
        'letterSpacing',
        'wordSpacing',
        'lineHeight',
        'paragraphSpacing',
        'lineLength',
        'textAlign',
        'textTransform',
        'fontStyle',
        'hyphens',
        'images',
        'backgroundImages',
        'motion',
        'links',
        'headings',
        'focus',
        'pointer',
      ] as const
    ).map((name) => [name, (value: unknown) => ({ [name]: value })]),
  ),
};
