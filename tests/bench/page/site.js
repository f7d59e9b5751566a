import { Site } from '../../fidelity/corpus/site.js';
import { byHand, PALETTES } from './by-hand.js';
import { body } from './document.js';
import { authorRules, kindsUsed } from './rules.js';
import { styleSheet } from './style-sheet.js';

/** What is applied: WCAG 2.2, 1.4.4 and 1.4.12, and a palette. */
export const LARGE = { scale: 2, palette: PALETTES.black, spacing: 0.12 };
/** What it is changed to. */
export const MEDIUM = { ...LARGE, scale: 1.5 };

/**
 * A generated page as a web site, in two variants: `plain`, and `by-hand` with the alternative style sheets, which wait
 * for their medium. A page that is to be adopted must not have those: they would be adopted as well.
 */
export function generatedSites({ elements, rules }, packages) {
  const author = authorRules(rules);
  const main = body(elements, kindsUsed(rules));
  const sheets = `<style data-sheet="author">${styleSheet(author)}</style>`;
  const alternatives = Object.entries({ large: LARGE, medium: MEDIUM }).map(
    ([name, style]) =>
      `<style data-sheet="${name}" media="not all">${styleSheet(byHand(author, style))}</style>`,
  );
  const site = (variant, styles) =>
    new Site(
      {
        id: `${variant}-${elements}-${rules}`,
        entry: 'index.html',
        assemble: () => html(styles, main),
      },
      packages,
    );
  return {
    plain: site('plain', sheets),
    'by-hand': site('by-hand', sheets + alternatives.join('')),
  };
}

const html = (styles, main) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>` +
  `<link rel="icon" href="data:,">${styles}<style data-sheet="script"></style><body>${main}`;
