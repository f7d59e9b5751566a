import { native } from '../../../dom/native.js';
import { LAYER } from '../base-rules.js';
import type { BrowserDefaults } from '../effect.js';
import { BROWSER_SIZE, KEYWORD_SIZES, scaled, systemSizeProperty } from './scaling.js';

/** Gives the rules for text whose size no author has set. */
export function fontSizeRules({ medium, controls, quirks }: BrowserDefaults): string {
  const rules = [
    // what is ignored inherits a size that has grown; there the scale itself is unset
    ':where(:root){font-size:var(--a11y-root-size-100,100%);--a11y-outer-scale:var(--a11y-font-scale)}',
    ...[...controls].map(
      ([name, size]) =>
        `:where(${name}){--a11y-${BROWSER_SIZE}:${scaled(`${String(size)}px`)};` +
        `font-size:var(--a11y-${BROWSER_SIZE})}`,
    ),
    ...legacyFontSizes(medium),
    ':where([data-a11y-ignore]){font-size:calc(1em / var(--a11y-outer-scale,1))}',
    ':where([data-a11y-ignore]>*){--a11y-outer-scale:1}',
  ];
  // https://quirks.spec.whatwg.org/#the-table-element-quirks: tables do not inherit a font size
  if (quirks) rules.push(`:where(table){font-size:${scaled(`${String(medium)}px`)}}`);
  return rules.join('');
}

/**
 * Gives the rule with the sizes of system fonts. What is rewritten for the font size reads them, also where another
 * effect is in force and this one is not.
 */
export function systemFontSizes({ systemFonts }: BrowserDefaults): string {
  const sizes = [...systemFonts].map(
    ([font, size]) => `--a11y-${systemSizeProperty(font)}:${String(size)}px;`,
  );
  return `@layer ${LAYER}{:where(:root){${sizes.join('')}}}`;
}

/** Gives rules for text in drawings, whose size is in an attribute. */
export const drawnSizeRules = (roots: ReadonlySet<Node>): ReadonlyMap<Node, string> =>
  new Map(
    [...roots].map((root) => {
      const drawn = [
        ...native(root as ParentNode & Node).querySelectorAll('svg[font-size],svg [font-size]'),
      ];
      const sizes = new Set(
        drawn.map((element) => native(element).getAttribute('font-size') ?? ''),
      );
      const rules = [...sizes]
        .filter((size) => /^[\d.]+(?:px|pt)?$/.test(size))
        .slice(0, MOST_SIZES)
        .map((size) => {
          const length = /\d$/.test(size) ? `${size}px` : size;
          return `:where(svg,svg *)[font-size="${size}"]{font-size:${scaled(length)}}`;
        });
      return [root, rules.join('')];
    }),
  );

/** So many sizes in attributes are known. A chart has a few; one whose sizes tell something has many. */
const MOST_SIZES = 100;

/** Gives rules for `<font size>`: https://html.spec.whatwg.org/#rules-for-parsing-a-legacy-font-size */
const legacyFontSizes = (medium: number): string[] =>
  KEYWORD_SIZES.slice(1).map((size, index) => {
    const steps = index - 2;
    const relative = steps < 0 ? String(steps) : `+${String(steps)}`;
    const selector = `font[size="${String(index + 1)}"],font[size="${relative}"]`;
    return `:where(${selector}){font-size:${scaled(`${String((medium * size) / 16)}px`)}}`;
  });
