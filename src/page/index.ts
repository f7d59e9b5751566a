export { PageEngine } from './engine.js';
export type { PageStyle, Palette, Report } from './style.js';
export { missingFeatures } from './support.js';
