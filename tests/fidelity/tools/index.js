import { browserZoom } from './browser-zoom.js';
import { forcedColors } from './forced-colors.js';
import { nothing } from './nothing.js';
import { ours } from './ours.js';
import { peers } from './peers.js';

/**
 * What can be measured, by name. A tool has
 *
 * - `files`: the folder or package that is served under the `base` that `start(page, base)` gets
 * - `exclude`: the selector of its own elements; `acts`: what it can do (default: all); `schemes`: the colours it has
 * - `size(page, factor)`, `colour(page, scheme)`, `spacing(page, em)`, `set(page, preferences)`, `reset(page)`, each resolving to milliseconds
 * - `bar`: true for the tool whose bar is looked at
 */
export function allTools(dist) {
  return {
    ours: ours(dist, 'wide'),
    'ours-auto': ours(dist, 'auto'),
    'browser-zoom': browserZoom,
    'forced-colors': forcedColors,
    ...peers,
    nothing,
  };
}
