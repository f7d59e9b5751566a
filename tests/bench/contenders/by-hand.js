/* global document */
import { timed } from '../../fidelity/tools/timed.js';

/** The limit: alternative style sheets, written by hand, one of which is in force. */
export const byHand = {
  site: 'by-hand',
  async start() {},
  acts: {
    apply: (page) => timed(page, choose, 'large'),
    change: (page) => timed(page, choose, 'medium'),
    off: (page) => timed(page, choose, 'author'),
  },
};

function choose(name) {
  for (const style of document.querySelectorAll('style[data-sheet]:not([data-sheet=script])')) {
    const media = style.dataset.sheet === name ? 'all' : 'not all';
    if (style.media !== media) style.media = media;
  }
}
