import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { expectSame, fingerprint, type Fingerprint } from '../page/fingerprint.js';
import type { Page } from '../page/support.js';
import { settings } from '../../src/settings/settings.js';
import { differingPixels, screenshot } from '../support/screenshot.js';
import { openDemo, pages, showWhole, type Demo } from './support.js';

const { fontSize: sizes, background: backgrounds, letterSpacing: spacings } = settings;

// the bar is given to the page by its script, and its own text is none of the page's
const fingerprintOf = ({ document, window }: Demo): Fingerprint =>
  fingerprint({ document, window } as Page);

/** Every value of every setting, one after the other. */
async function tryEverything({ toolbar }: Demo): Promise<void> {
  for (const [index, background] of backgrounds.values.entries()) {
    const fontSize = sizes.values[index % sizes.values.length]!;
    const letterSpacing = spacings.values[index % spacings.values.length]!;
    toolbar.set({ background, fontSize, letterSpacing });
    await toolbar.applied;
  }
}

/** WebKit draws a picture with another rounding after it was drawn at another size. In levels. */
const REDRAWN = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent) ? 128 : 0;

describe('switched off again', () => {
  for (const page of pages) {
    for (const width of [360, 1280]) {
      it(`${page} at ${width} px is what it was: markup, rules, computed values and pixels`, async () => {
        const demo = await openDemo(page, { width, height: 800 });
        await showWhole(demo);
        // nothing is hovered over, before or after
        await sendMouse({ type: 'move', position: [0, 0] });
        const before = fingerprintOf(demo);
        const looked = await screenshot();
        await tryEverything(demo);
        expect(differingPixels(looked, await screenshot())).to.be.greaterThan(1000);
        demo.toolbar.reset();
        demo.toolbar.disable();
        await demo.toolbar.applied;

        expectSame(before, fingerprintOf(demo));
        expect(differingPixels(looked, await screenshot(), REDRAWN)).to.equal(0);
      });
    }
  }
});
