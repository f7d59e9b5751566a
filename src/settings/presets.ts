import type { Preferences } from './settings.js';

/** Several settings under one name. */
export const presets = {
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
} as const satisfies Record<string, Partial<Preferences>>;

/** `system` follows what the visitor has chosen in the system, so its settings are not fixed. */
export type PresetName = keyof typeof presets | 'system';
