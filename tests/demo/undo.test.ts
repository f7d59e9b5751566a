import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { expectSame, fingerprint, type Fingerprint } from '../page/fingerprint.js';
import type { Page } from '../page/support.js';
import {
  settingNames,
  settingOf,
  settings,
  type Preferences,
} from '../../src/settings/settings.js';
import { differingPixels, screenshot } from '../support/screenshot.js';
import { openDemo, pages, showWhole, type Demo } from './support.js';

const { fontSize: sizes, background: backgrounds, letterSpacing: spacings } = settings;

/** What a bar does not offer unless it is named. */
const further = settingNames.slice(3);

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

  for (const name of further) {
    it(`index.html is what it was after ${name}`, async () => {
      const demo = await openDemo('index.html', { width: 1280, height: 800 });
      await showWhole(demo);
      await sendMouse({ type: 'move', position: [0, 0] });
      const before = fingerprintOf(demo);
      const looked = await screenshot();
      for (const value of settingOf(name).values) {
        demo.toolbar.set({ [name]: value });
        await demo.toolbar.applied;
      }
      demo.toolbar.reset();
      demo.toolbar.disable();
      await demo.toolbar.applied;

      expectSame(before, fingerprintOf(demo));
      expect(differingPixels(looked, await screenshot(), REDRAWN)).to.equal(0);
    });
  }
});

describe('all settings at once', () => {
  it('are undone at once', async () => {
    const demo = await openDemo('index.html', { width: 1280, height: 800 });
    await showWhole(demo);
    await sendMouse({ type: 'move', position: [0, 0] });
    const before = fingerprintOf(demo);
    const looked = await screenshot();
    const last = settingNames.map((name) => [name, settingOf(name).values.at(-1)]);
    demo.toolbar.set(Object.fromEntries(last) as Partial<Preferences>);
    await demo.toolbar.applied;
    expect(differingPixels(looked, await screenshot())).to.be.greaterThan(1000);
    demo.toolbar.reset();
    demo.toolbar.disable();
    await demo.toolbar.applied;

    expectSame(before, fingerprintOf(demo));
    expect(differingPixels(looked, await screenshot(), REDRAWN)).to.equal(0);
  });
});
