import { native } from '../../dom/native.js';
import type { BrowserDefaults } from './effect.js';
import { mediumFontSize } from './font-size/default-font-size.js';
import { measureControls } from './font-size/form-controls.js';

/** Measures the browser's own sizes and abilities, which no rule of the page changes. */
export function measureDefaults(document: Document, view: Window): BrowserDefaults {
  const { documentElement, compatMode } = native(document);
  return {
    ...measureControls(documentElement, view),
    medium: mediumFontSize(view),
    quirks: compatMode === 'BackCompat',
  };
}
