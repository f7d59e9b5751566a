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
export function generatedSites({ elements, rules, page }, packages) {
  const author = [...(page === 'transitions' ? [TRANSITION] : []), ...authorRules(rules)];
  const main = body(elements, kindsUsed(rules));
  const sheets = parts(author, page === 'styles' ? STYLES : 1)
    .map((part) => `<style data-sheet="author">${styleSheet(part)}</style>`)
    .join('');
  const hosts = page === 'hosts' ? HOSTS : 0;
  const alternatives = Object.entries({ large: LARGE, medium: MEDIUM }).map(
    ([name, style]) =>
      `<style data-sheet="${name}" media="not all">${styleSheet(byHand(author, style))}</style>`,
  );
  const site = (variant, styles) =>
    new Site(
      {
        id: `${variant}-${elements}-${rules}${page ? `-${page}` : ''}`,
        entry: 'index.html',
        assemble: () => html(styles, main + host(variant).repeat(hosts)),
      },
      packages,
    );
  return {
    plain: site('plain', sheets),
    'by-hand': site('by-hand', sheets + alternatives.join('')),
  };
}

const TRANSITION = { selector: '*', style: { transition: 'all 0.2s' } };
const STYLES = 300;
const HOSTS = 1_000;

/** A list in so many parts, in order. */
function parts(list, count) {
  const size = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, i) => list.slice(i * size, (i + 1) * size));
}

/** A component with a shadow tree. By hand, it reads what the sheet of the page sets. */
function host(variant) {
  const size = variant === 'plain' ? '14px' : 'calc(14px * var(--hand-scale, 1))';
  const color = variant === 'plain' ? '#333' : 'var(--hand-color, #333)';
  return (
    `<div><template shadowrootmode="open"><style>p { font-size: ${size}; color: ${color}; margin: 0 }</style>` +
    `<p>a component</p></template></div>`
  );
}

const html = (styles, main) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>` +
  `<link rel="icon" href="data:,">${styles}<style data-sheet="script"></style><body>${main}`;
