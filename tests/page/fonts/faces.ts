import { fixtureUrl, type Page } from '../support.js';

/** The rule for a font of icons that is in fixtures/. */
export const face = (name: string, family = 'Icons'): string =>
  `@font-face { font-family: '${family}'; src: url(${fixtureUrl(`${name}.ttf`)}) }`;

/** The rule for a font of letters that is installed. */
export const textFace = (name: string): string =>
  `@font-face { font-family: ${name}; src: local('DejaVu Sans'), local('Liberation Sans'), local('Arial') }`;

/** The first of the font families of an element. */
export const family = (page: Page, selector: string, pseudo?: string): string =>
  page.computed(selector, 'font-family', pseudo).split(',', 1)[0] ?? '';

/** The width of an element, in px; WebKit says 39.99997 of 40. */
export const width = (page: Page, selector = 'i'): number =>
  Math.round(page.$(selector).getBoundingClientRect().width);

/** A style with another font than the pages of these tests have. */
export const wanted = { fontFamily: '"Times New Roman"' };

/** Tells if an element has that font. */
export const isWanted = (page: Page, selector: string): boolean =>
  family(page, selector) === wanted.fontFamily;
