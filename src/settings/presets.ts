/** The choices of presets: several settings at once. */
import { settingNames, type Preferences } from './catalog.js';
import { defaults } from './preferences.js';
import type { OwnPreset, PresetName } from './preset-names.js';

/** The presets with fixed values. */
export const presets: Readonly<Record<Exclude<PresetName, 'system'>, Partial<Preferences>>> = {
  'low-vision': {
    fontSize: 2,
    background: 'black',
    letterSpacing: 0.12,
    lineHeight: 1.5,
    links: 'strong',
    focus: 'strong',
    pointer: 'white',
  },
  dyslexia: {
    background: 'beige',
    letterSpacing: 0.12,
    wordSpacing: 0.16,
    lineHeight: 1.5,
    fontFamily: 'sans-serif',
    textAlign: 'start',
    fontStyle: 'normal',
    hyphens: 'manual',
  },
  // WCAG 2.2, 1.4.12
  'text-spacing': {
    letterSpacing: 0.12,
    wordSpacing: 0.16,
    lineHeight: 1.5,
    paragraphSpacing: 2,
  },
  calm: { motion: 'none', saturation: 0.5, embeds: 'none' },
  reading: {
    fontSize: 1.25,
    background: 'sepia',
    lineHeight: 1.5,
    lineLength: 60,
    backgroundImages: 'none',
    motion: 'none',
  },
};

/** The choices of a preset with fixed values. */
export const choiceOf = (
  preset: Exclude<PresetName, 'system'> | OwnPreset,
): Partial<Preferences> => (typeof preset === 'string' ? presets[preset] : preset.preferences);

/** Tells that the preferences have every value of a choice. */
export const isInForce = (choice: Partial<Preferences>, preferences: Preferences): boolean =>
  settingNames.every((name) => choice[name] === undefined || choice[name] === preferences[name]);

/** Tells that a choice changes something on the page. */
export const changesPage = (choice: Partial<Preferences>): boolean => !isInForce(choice, defaults);

/** The choice that takes another one back: the page's own values, for settings that still have its values. */
export const undoOf = (
  choice: Partial<Preferences>,
  preferences: Preferences,
): Partial<Preferences> =>
  Object.fromEntries(
    settingNames
      .filter((name) => choice[name] === preferences[name])
      .map((name) => [name, defaults[name]]),
  );

/** The media queries for the preferences that visitors have set in their system. */
export const SYSTEM_QUERIES = {
  more: '(prefers-contrast: more)',
  dark: '(prefers-color-scheme: dark)',
  calm: '(prefers-reduced-motion: reduce)',
  plain: '(prefers-reduced-transparency: reduce)',
  sparing: '(prefers-reduced-data: reduce)',
} as const;

/** The choices that match the preferences of the system, as far as media queries tell them. */
export function systemChoice(view: Window): Partial<Preferences> {
  const is = (query: keyof typeof SYSTEM_QUERIES): boolean =>
    view.matchMedia(SYSTEM_QUERIES[query]).matches;
  const ownOrDark = is('dark') ? 'dark' : 'default';
  const strong = is('dark') ? 'black' : 'white';
  return {
    background: is('more') ? strong : ownOrDark,
    links: is('more') ? 'strong' : 'default',
    focus: is('more') ? 'strong' : 'default',
    motion: is('calm') ? 'none' : 'default',
    backgroundImages: is('plain') || is('sparing') ? 'none' : 'default',
  };
}
