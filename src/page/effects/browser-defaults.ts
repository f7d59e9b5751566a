import type { BrowserDefaults } from './effect.js';
import { mediumFontSize } from './font-size/default-font-size.js';
import { measureControls } from './font-size/form-controls.js';

/** Measures what the browser does by itself, whatever the page declares. */
export const measureDefaults = (document: Document, view: Window): BrowserDefaults => ({
  ...measureControls(document.documentElement, view),
  medium: mediumFontSize(view),
  quirks: document.compatMode === 'BackCompat',
});
