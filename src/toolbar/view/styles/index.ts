import { controls } from './controls.js';
import { floating } from './floating.js';
import { layout } from './layout.js';
import { looks } from './looks.js';
import { media } from './media.js';
import { placements } from './placements.js';
import { sections } from './sections.js';
import { shield } from './shield.js';
import { widgets } from './widgets.js';

/** The style sheets of the bar, in the order of their cascade. */
export const styles = [
  shield,
  looks,
  layout,
  controls,
  sections,
  widgets,
  placements,
  floating,
  media,
];
