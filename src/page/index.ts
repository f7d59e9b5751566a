/** The page engine, as the package exports it. */
export { PageEngine } from './engine.js';
export type { PageStyle, Palette, Report } from './page-style.js';
export { missingFeatures } from './required-features.js';
