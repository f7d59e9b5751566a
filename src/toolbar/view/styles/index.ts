import { controls } from './controls.js';
import { floating } from './floating.js';
import { layout } from './layout.js';
import { placements } from './placements.js';
import { sections } from './sections.js';
import { widgets } from './widgets.js';

/** The style sheet of the panel, which comes after that of the shell. */
export const panelStyles = [layout, controls, sections, widgets, placements, floating].join('');
