/* global document, getComputedStyle, window */
import { PNG } from 'pngjs';
import { pause } from './visit.js';

/** The text of very long pages is judged as far as this, in px. */
const TALLEST = 6000;

/** Makes the viewport as tall as the page, so that one screenshot shows it all. */
export async function showWhole(page) {
  const { scrollHeight } = await page.evaluate(() => window.__fidelity.extent());
  const viewport = page.viewport();
  const height = Math.max(viewport.height, Math.min(TALLEST, scrollHeight));
  await page.setViewport({ ...viewport, height });
  await pause(1200);
}

/** `{ width, height, data }` of what the viewport shows, or of a part of it. */
export async function screenshot(page, clip) {
  const file = await page.screenshot({ captureBeyondViewport: false, ...(clip && { clip }) });
  return PNG.sync.read(Buffer.from(file));
}

/**
 * A screenshot with the text hidden, taken without the page, or a tool in it, being able to notice: an inspector's
 * style sheet is in no list that scripts can read. It does not reach into shadow roots, where animations do the same.
 */
export function screenshotWithoutText(page) {
  return screenshotStyled(page, HIDING, async () => {
    await page.evaluate(hideInShadowRoots);
    const image = await screenshot(page);
    await page.evaluate(showInShadowRoots);
    return image;
  });
}

/** A screenshot without pictures, but for those in shadow roots, taken in the same way. */
export function screenshotWithoutPictures(page) {
  const pictures = ['img', 'video', 'canvas', 'svg image'].map((picture) => picture + ANY);
  return screenshotStyled(page, `${pictures.join()} { visibility: hidden !important }`, () =>
    screenshot(page),
  );
}

async function screenshotStyled(page, text, take) {
  const devtools = await page.createCDPSession();
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { styleSheetId } = await devtools.send('CSS.createStyleSheet', {
    frameId: frameTree.frame.id,
  });
  await devtools.send('CSS.setStyleSheetText', { styleSheetId, text });
  const image = await take();
  await devtools.send('CSS.setStyleSheetText', { styleSheetId, text: '' });
  await devtools.detach();
  return image;
}

// `:not()` with ids: specific enough for all but inline and layered !important
const ANY = ':not(#a#a#a#a)';
const HIDING = `
  ${['', '::before', '::after', '::marker', '::placeholder'].map((part) => ANY + part).join(', ')} {
    -webkit-text-fill-color: transparent !important;
    -webkit-text-stroke-color: transparent !important;
    text-shadow: none !important;
    text-decoration-color: transparent !important;
    text-emphasis-color: transparent !important;
    caret-color: transparent !important;
    transition: none !important;
  }
  svg text${ANY} { fill: transparent !important; }
`;

function hideInShadowRoots() {
  const hidden = {
    color: 'transparent',
    webkitTextFillColor: 'transparent',
    webkitTextStrokeColor: 'transparent',
    textShadow: 'none',
    textDecorationColor: 'transparent',
    caretColor: 'transparent',
  };
  const hiding = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (root !== document) {
        for (const pseudoElement of partsWithText(element)) {
          const options = { duration: 1, fill: 'both', pseudoElement };
          hiding.push(element.animate([hidden, hidden], options));
        }
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  window.__fidelity.hiding = hiding;

  /** Thousands of animations would take minutes; most text inherits that it is hidden. */
  function partsWithText(element) {
    const generated = ['::before', '::after'].filter(
      (part) => !/^(none|normal|)$/.test(getComputedStyle(element, part).content),
    );
    const style = getComputedStyle(element);
    const isHidden =
      style.webkitTextFillColor === 'rgba(0, 0, 0, 0)' &&
      style.textDecorationLine === 'none' &&
      style.textShadow === 'none';
    const holdsText = !isHidden && [...element.childNodes].some((node) => node.nodeType === 3);
    return [
      ...(holdsText || element.matches('input, textarea, select, slot') ? [null] : []),
      ...(element.placeholder ? ['::placeholder'] : []),
      ...generated,
    ];
  }
}

function showInShadowRoots() {
  for (const animation of window.__fidelity.hiding) animation.cancel();
  delete window.__fidelity.hiding;
}
