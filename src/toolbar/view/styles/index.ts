import { controls } from './controls.js';

import { forms } from './forms.js';
import { layout } from './layout.js';
import { sections } from './sections.js';
import { systemColors } from './system-colors.js';
import { widgets } from './widgets.js';

/** The style sheet of the panel, which comes after that of the shell. */
export const panelStyles = [layout, controls, sections, widgets, forms, systemColors].join('');
