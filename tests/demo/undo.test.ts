import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { expectSame, fingerprint, type Fingerprint } from '../page/fingerprint.js';
import type { Page } from '../page/support.js';
import { settingNames, settingOf, settings, type Preferences } from '../../src/settings/catalog.js';
import { differingPixels, screenshot } from '../support/screenshot.js';
import { openDemo, pages, showWhole, type Demo, type PageName } from './support.js';

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

/** Opens a page, does something with its toolbar, and expects nothing to be left of it. */
async function expectUndone(
  page: PageName,
  width: number,
  act: (demo: Demo) => Promise<unknown>,
  isSeen = true,
): Promise<void> {
  const demo = await openDemo(page, { width, height: 800 });
  await showWhole(demo);
  // nothing is hovered over, before or after
  await sendMouse({ type: 'move', position: [0, 0] });
  const before = fingerprintOf(demo);
  const looked = await screenshot();
  await act(demo);
  if (isSeen) expect(differingPixels(looked, await screenshot())).to.be.greaterThan(1000);
  demo.toolbar.reset();
  demo.toolbar.disable();
  await demo.toolbar.applied;

  expectSame(before, fingerprintOf(demo));
  expect(differingPixels(looked, await screenshot(), REDRAWN)).to.equal(0);
}

describe('switched off again', () => {
  for (const page of pages) {
    for (const width of [360, 1280]) {
      it(`${page} at ${width} px is what it was: markup, rules, computed values and pixels`, () =>
        expectUndone(page, width, tryEverything));
    }
  }

  for (const name of further) {
    it(`index.html is what it was after every value of ${name}`, () =>
      expectUndone(
        'index.html',
        1280,
        async ({ toolbar }) => {
          for (const value of settingOf(name).values) {
            toolbar.set({ [name]: value });
            await toolbar.applied;
          }
        },
        // some show only where there is what they are for
        false,
      ));
  }

  it('index.html is what it was after all settings at once', () =>
    expectUndone('index.html', 1280, ({ toolbar }) => {
      const last = settingNames.map((name) => [name, settingOf(name).values.at(-1)]);
      toolbar.set(Object.fromEntries(last) as Partial<Preferences>);
      return toolbar.applied;
    }));
});
