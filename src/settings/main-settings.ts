import type { SettingName } from './catalog.js';

/** The settings that a toolbar offers unless it is told otherwise. Their effects are part of the engine. */
export const mainSettings = [
  'fontSize',
  'background',
  'letterSpacing',
] as const satisfies readonly SettingName[];
