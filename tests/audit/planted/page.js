/** The markup around a planted fault. */
export const page = ({ style = '', main, script = '' }) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>A shop</title>
  <style>body { font: 16px/1.4 sans-serif } ${style}</style>
  <main><h1>Shop</h1>${main}</main>
  ${script && `<script>${script}</script>`}
</html>`;

/** The `url()` of a drawing, 32 px wide, without a ground of its own. */
export const drawing = (shapes) => `url("${drawn(shapes)}")`;

/** The address of such a drawing. */
export const drawn = (shapes) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns='http://www.w3.org/2000/svg' width='32' height='32'>${shapes}</svg>`,
  ).replace(/'/g, '%27')}`;

/** Three black lines, as a menu has. */
export const LINES = "<path d='M4 4h24v5H4zM4 13h24v5H4zM4 22h24v5H4z' fill='#000'/>";

/** A script that calls `react(isLarge)` whenever the font size of the page may have changed. */
export const whenLarge = (react) => `
  const react = ${react};
  const look = () => react(parseFloat(getComputedStyle(document.querySelector('h1')).fontSize) > 50);
  addEventListener('resize', look);`;

/** A script that keeps a style of an element: no style sheet reaches what a script animates, and the toolbar neither. */
export const pinned = (selector, style) => `
  document.querySelector('${selector}').animate(${JSON.stringify(
    Object.fromEntries(Object.entries(style).map(([name, value]) => [name, [value, value]])),
  )}, { duration: 1, fill: 'both' });`;

/** A script by which an x-paper is white, as its closed shadow tree says, which nobody but itself can reach. */
export const paper = `
  customElements.define('x-paper', class extends HTMLElement {
    constructor() {
      super();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host { display: block; background: #fff }');
      const shadow = this.attachShadow({ mode: 'closed' });
      shadow.adoptedStyleSheets = [sheet];
      shadow.append(document.createElement('slot'));
    }
  });`;
