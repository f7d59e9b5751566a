/* global document, getComputedStyle, window */
import { can } from '../../fidelity/acts/common.js';

/** How much larger text is asked to be: the peers press "bigger" until it is, and the first press does that. */
const ONE_STEP = 1.04;

/** A peer of the fidelity tools, made to take one step of each setting that it has. That flatters it. */
export function oneStep(tool) {
  const bigger = (page) => can(tool, 'size') && tool.size(page, ONE_STEP);
  return {
    site: 'plain',
    files: tool.files,
    // some take themselves away when they are reset
    canReturn: false,
    async start(page, base) {
      await page.evaluate(sampleOneParagraph);
      await tool.start(page, base);
    },
    acts: {
      async apply(page) {
        await bigger(page);
        await tool.colour(page, 'black');
        if (can(tool, 'spacing')) await tool.spacing(page);
      },
      ...(can(tool, 'size') && { change: bigger }),
      off: (page) => tool.reset(page),
    },
  };
}

/** The tools look at every text of the page to see how far it has grown, which here would be most of the work. */
function sampleOneParagraph() {
  window.__fidelity.textRuns = () => {
    const size = parseFloat(getComputedStyle(document.querySelector('article p')).fontSize);
    return [{ size, zoom: 1, chars: 1 }];
  };
}
