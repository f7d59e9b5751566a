/** The checks that compare a state with the page's own settings. */
import type { Fault } from '../findings.js';
import { comparison, type AnyComparison } from './comparison.js';
import { controlsIn, lostControls } from './controls-lost.js';
import { graphicsOf, lostGraphics } from './graphics-lost.js';
import { newTraps, trapsIn } from './keyboard-trap.js';
import { excessOf, tooWide } from './sideways-scrolling.js';
import { toldIn, untold } from './states-told.js';
import { covered, newlyCovered } from './text-covered.js';
import { lostTexts, textsIn } from './text-lost.js';

/** Text that is cut off or gone. */
export const texts = comparison({
  rule: 'text-lost',
  part: 'layout',
  measure: ({ document, toolbar }) => textsIn(document, toolbar),
  faults: lostTexts,
});

/** Controls without text that are. */
export const controls = comparison({
  rule: 'control-lost',
  part: 'layout',
  measure: ({ document, toolbar }) => controlsIn(document, toolbar),
  faults: lostControls,
});

/** What makes a page scroll sideways. */
export const widths = comparison<readonly Fault[]>({
  rule: 'sideways-scrolling',
  part: 'layout',
  measure: ({ document, toolbar }) => (excessOf(document) ? tooWide(document, toolbar) : []),
  faults: (before, now) => (before.length ? [] : [...now]),
});

/** What keeps the focus. */
export const traps = comparison({
  rule: 'keyboard-trap',
  part: 'layout',
  measure: ({ document, toolbar, driver }) => trapsIn(document, toolbar, driver),
  faults: newTraps,
});

/** All comparisons. */
export const comparisons: readonly AnyComparison[] = [
  texts,
  controls,
  widths,
  comparison({
    rule: 'text-covered',
    part: 'layout',
    measure: ({ document, toolbar }) => covered(document, toolbar),
    faults: newlyCovered,
  }),
  traps,
  comparison({
    rule: 'graphic-lost',
    part: 'colors',
    measure: ({ document, camera }, some) => graphicsOf(document, some, camera),
    faults: lostGraphics,
  }),
  comparison({
    rule: 'state-not-visible',
    part: 'colors',
    measure: (_page, { elements }) => toldIn(elements),
    faults: untold,
  }),
];
