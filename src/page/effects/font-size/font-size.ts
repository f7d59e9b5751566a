import { mayMatchRoot } from '../../css/selectors.js';
import { parseVar, replaceVars } from '../../css/values.js';
import type { Effect, Properties, Rewriting, Values } from '../effect.js';
import type { Role } from '../governed.js';
import { drawnSizeRules, fontSizeRules } from './base-rules.js';
import {
  BROWSER_SIZE,
  rootSizeProperty,
  rootSizesIn,
  scaled,
  scaleLengths,
  scaleRootSize,
  scaleSize,
  SYSTEM_FONTS,
  systemSizeProperty,
} from './scaling.js';

/** Font sizes times a factor. */
export const fontScale: Effect<number> = {
  roles: {
    'font-size': {
      value: (value, role, single, values) =>
        scaleVars(scaleSize(value, values.medium), role, single, values),
      declare(value, property, block, { selectors, rewrite }) {
        // it holds a size that the CSSOM does not tell
        if (property === 'font' && SYSTEM_FONTS.includes(value)) {
          block.write('font', value);
          block.write('font-size', scaled(`var(--a11y-${systemSizeProperty(value)})`), 'font');
          return undefined;
        }
        if (!mayMatchRoot(selectors)) return rewrite('font-size');
        const onRoot = rewrite('root-font-size');
        // On any other element, what is written for the root has no effect. But a custom property takes
        // its value where it is declared, which may be the root.
        return value.includes('var(') ? onRootOr(onRoot, rewrite('font-size')) : onRoot;
      },
    },
    'root-font-size': {
      value(value, role, single, values) {
        const rewritten = scaleRootSize(value, values.medium);
        for (const percent of rootSizesIn(rewritten)) values.rootSizes.add(percent);
        return scaleVars(rewritten, role, single, values);
      },
    },
    'line-height': {
      value: (value, role, _single, values) => scaleVars(scaleLengths(value), role, false, values),
    },
  } satisfies Record<Role<'fontScale'> | 'root-font-size', Rewriting>,
  base: fontSizeRules,
  treeRules: (_document, roots) => Promise.resolve(() => drawnSizeRules(roots)),
  isolated: [BROWSER_SIZE],
  publish: (factor) => ({ 'font-scale': factor }),
  // on the root alone: an element that inherits it would scale its size a second time
  publishOnRoot(factor, rootSizes) {
    const properties: Properties = { 'root-scale': factor };
    for (const percent of rootSizes) {
      properties[rootSizeProperty(percent)] = factor && `${String(percent * factor)}%`;
    }
    return properties;
  },
};

/** Declares one text on the root, and another one elsewhere: see `custom-properties.ts`. */
const onRootOr = (onRoot: string, elsewhere: string): string =>
  `var(--a11y-elsewhere, ${onRoot}) var(--a11y-on-root, ${elsewhere})`;

/** Lets every `var()` in a length read its twin. Its fallback has been scaled already. */
function scaleVars(value: string, role: string, single: boolean, { twin }: Values): string {
  // within a calculation a `var()` may be a number
  const isLength = single && parseVar(value) !== undefined;
  return replaceVars(
    value,
    (name) => twin(name, role),
    (whole) => (isLength ? scaled(whole) : whole),
  );
}
