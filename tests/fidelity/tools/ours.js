/* global customElements, document, window */
import { timed } from './timed.js';

/**
 * This project's bundle, driven through the element's public contract alone.
 * @param layout - the value of the attribute of this name
 */
export function ours(dist, layout) {
  return {
    files: dist,
    bar: true,
    exclude: '[data-measure], a11y-toolbar',
    schemes: ['white', 'black', 'blue', 'beige', 'brown', 'green'],
    async start(page, base) {
      const script = await page.addScriptTag({ url: `${base}a11y-toolbar.all.js` });
      await script.evaluate((element) => element.setAttribute('data-measure', ''));
      await page.evaluate(async (layout) => {
        await customElements.whenDefined('a11y-toolbar');
        let toolbar = document.querySelector('a11y-toolbar');
        if (!toolbar) {
          toolbar = document.createElement('a11y-toolbar');
          document.body.prepend(toolbar);
        }
        toolbar.layout = layout;
        await toolbar.updateComplete;
        window.__toolbar = toolbar;
      }, layout);
    },
    size: (page, fontSize) => timed(page, set, { fontSize }),
    colour: (page, background) => timed(page, set, { background }),
    spacing: (page, letterSpacing) => timed(page, set, { letterSpacing }),
    set: (page, preferences) => timed(page, set, preferences),
    reset: (page) => timed(page, reset),
  };
}

async function set(preferences) {
  window.__toolbar.set(preferences);
  await window.__toolbar.applied;
}

/** The site as usual: a bar that is on and open keeps its room. */
async function reset() {
  window.__toolbar.disable();
  await window.__toolbar.applied;
}
