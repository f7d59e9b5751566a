import { components } from '../../css/values.js';
import type { Block, Effect, Rewriting } from '../effect.js';
import type { Role } from '../governed.js';
import { CELLS, ISOLATED, PREFORMATTED, roomRules, ROW_WRAP, TABLE } from './base-rules.js';
import { evenSpace, relaxDistance, sidesOf, spaceBeside } from './distances.js';
import { flowsDown, FREE, relaxHeight, relaxMaxHeight, SCROLLS, SPILL } from './heights.js';
import {
  changing,
  flagging,
  isPlace,
  isRelative,
  mayBeColumn,
  SCALE,
  withGrownColumns,
} from './lengths.js';
import { relaxColumn, relaxMaxWidth, relaxWidth } from './widths.js';

/**
 * Room for text that has grown or is spaced, where the page would cut it off, hide it or push it aside. The
 * rows concern lines that must not wrap, a limited number of lines, sizes made for the author's text, and
 * widths that grow with their text. The value is the factor by which text has grown.
 */
export const room: Effect<number> = {
  roles: {
    'text-wrap': minor((value, _property, block) =>
      value === 'nowrap' && block.read('white-space-collapse') !== 'preserve' && !showsPart(block)
        ? `var(${CELLS}, var(--a11y-text-wrap, nowrap))`
        : value,
    ),
    'line-clamp': minor((value) =>
      /^\d/.test(value) ? `var(--a11y-line-clamp, ${value})` : value,
    ),
    height: minor(relaxHeight),
    'max-height': minor(relaxMaxHeight),
    width: minor(relaxWidth),
    'max-width': minor(relaxMaxWidth),
    'overflow-y': minor((value, property, block) => {
      const isVisible = value === 'visible';
      block.write(SCROLLS, isVisible ? 'initial' : 'auto', property);
      block.write(FREE, isVisible ? 'revert-layer' : 'initial', property);
      return value === 'hidden' ? `var(${SPILL}, hidden)` : value;
    }),
    'overflow-x': {
      declare(value, property, block) {
        const scrolls = SCROLLING.test(value);
        block.write(PREFORMATTED, scrolls ? 'pre' : 'initial', property);
        // a box that scrolls both ways may hold a whole page
        const isForTables = scrolls && !SCROLLING.test(block.read('overflow-y'));
        block.write(TABLE, isForTables ? 'nowrap' : 'initial', property);
        if (!isForTables) block.write(CELLS, 'initial', property);
        // the last ones of a row of tabs would be out of reach
        return value === 'hidden' && isRow(block) ? 'var(--a11y-overflow, hidden)' : value;
      },
    },
    'aspect-ratio': minor((value, property, block) => {
      if (!block.read('height')) block.write(SPILL, 'var(--a11y-overflow)', property);
      return undefined;
    }),
    distance: minor((value, property, block, context) => {
      const isStretched = property === 'bottom' && parseFloat(value) && block.read('top');
      if (isStretched) block.write(SPILL, 'var(--a11y-overflow)', property);
      return relaxDistance(value, property, block, context);
    }),
    'scroll-distance': minor(relaxDistance),
    'flex-basis': minor((value, _property, block, context) => relaxColumn(value, block, context)),
    'grid-columns': minor((value) =>
      components(value)
        .map((piece) => (mayBeColumn(piece) ? withGrownColumns(piece) : piece))
        .join(''),
    ),
    // an item without a size of its own; one that has a size was not made for its text
    'flex-shrink': minor((value, _property, block) =>
      value === '0' && !block.read('width') && /^(?:auto)?$/.test(block.read('flex-basis'))
        ? 'var(--a11y-flex-shrink, 0)'
        : value,
    ),
    'flex-direction': minor((value, property, block) => {
      block.write(ROW_WRAP, flowsDown(value) ? 'nowrap' : 'wrap', property);
      return undefined;
    }),
    kept: {},
    box: changing(
      'is-box',
      isPlace,
      (piece, flag) => `calc(${piece} * (1 + (${SCALE} - 1) * ${flag}))`,
    ),
    'is-box': flagging(isPlace),
    space: changing('is-space', isRelative, spaceBeside),
    'even-space': changing('is-space', isRelative, evenSpace),
    'is-space': flagging(isRelative),
    sides: { value: sidesOf },
  } satisfies Record<Role<'room'> | Inner, Rewriting>,
  base: roomRules,
  isolated: ISOLATED,
  publish(factor) {
    const grows = factor && factor > 1;
    return {
      'text-wrap': factor && 'wrap',
      'line-clamp': factor && 'none',
      'box-scale': factor,
      // spaced letters and lines fill up to twice as much
      'fold-scale': factor && factor * Math.max(factor, 2),
      height: factor && 'auto',
      // WebKit does not know min-content here: https://bugs.webkit.org/show_bug.cgi?id=264448
      'min-height': factor && 'fit-content',
      'available-width': grows ? '100%' : undefined,
      column: grows ? 'min(100%, 12em)' : undefined,
      overflow: factor && 'auto',
      'flex-shrink': factor && '0.1',
    };
  },
};

/** The rows for pieces of a value. */
type Inner = `${'is-' | ''}${'box' | 'space'}` | 'even-space' | 'sides';

const SCROLLING = /auto|scroll/;

/** Tells a box of lines that are to be seen in part: by scrolling, or as the stars of a rating are. */
const showsPart = (block: Block): boolean =>
  SCROLLING.test(block.read('overflow-x')) ||
  block.read('width').endsWith('-content') ||
  (block.read('width').endsWith('%') && block.read('position') === 'absolute');

const isRow = (block: Block): boolean =>
  block.read('display').endsWith('flex') && !flowsDown(block.read('flex-direction'));

/** Makes a row without which text stays readable. */
function minor(declare: NonNullable<Rewriting['declare']>): Rewriting {
  return { isMinor: true, declare };
}
