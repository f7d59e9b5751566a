import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import {
  computedStyles,
  differences,
  expectSame,
  fingerprint,
  type Fingerprint,
} from '../page/fingerprint.js';
import type { Page } from '../page/support.js';
import {
  settingNames,
  settingOf,
  settings,
  type Preferences,
  type SettingName,
} from '../../src/settings/catalog.js';
import { differingPixels, screenshot } from '../support/screenshot.js';
import { openDemo, pages, showWhole, type Demo, type PageName } from './support.js';

const { fontSize: sizes, background: backgrounds, letterSpacing: spacings } = settings;

/** The settings that a bar does not offer unless they are named. */
const unlisted = settingNames.slice(3);

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
): Promise<void> {
  const demo = await openDemo(page, { width, height: 800 });
  await showWhole(demo);
  // nothing is hovered over, before or after
  await sendMouse({ type: 'move', position: [0, 0] });
  const before = fingerprintOf(demo);
  const looked = await screenshot();
  await act(demo);
  expect(differingPixels(looked, await screenshot())).to.be.greaterThan(1000);
  await expectAsBefore(demo, before, looked);
}

async function expectAsBefore(demo: Demo, before: Fingerprint, looked: ImageData): Promise<void> {
  demo.toolbar.reset();
  demo.toolbar.disable();
  await demo.toolbar.applied;

  expectSame(before, fingerprintOf(demo));
  expect(differingPixels(looked, await screenshot(), REDRAWN)).to.equal(0);
}

/** What a page must have for a setting to do something. */
const PLANTED: Partial<Record<SettingName, string>> = {
  backgroundImages: `<p style="background: url('images/classroom.svg')">On a picture</p>`,
  embeds: '<iframe srcdoc="Embedded" title="A page in the page"></iframe>',
  fontStyle: '<p><em>Slanted</em></p>',
  hyphens: '<p style="hyphens: manual">By hand</p><p style="hyphens: auto">By itself</p>',
  motion: '<p style="transition: opacity 1s">Slowly</p>',
  textAlign: '<p style="text-align: justify">From side to side</p>',
  textTransform: '<p style="text-transform: uppercase">Loud</p>',
};

/** Opens index.html with what a setting is for, and with the focus on a link. */
async function openFor(name: SettingName): Promise<Demo> {
  const demo = await openDemo('index.html', { width: 1280, height: 800 });
  const main = demo.document.querySelector('main')!;
  main.insertAdjacentHTML('afterbegin', PLANTED[name] ?? '');
  await showWhole(demo);
  main.querySelector('a')!.focus({ preventScroll: true, focusVisible: true });
  await sendMouse({ type: 'move', position: [0, 0] });
  await demo.toolbar.applied;
  return demo;
}

/** Tells if a page differs from what it was: in computed styles, or in pixels. */
async function isSeen(
  demo: Demo,
  [styles, plain]: readonly [Fingerprint, ImageData],
): Promise<boolean> {
  if (differences(styles, computedStyles(demo as never)).length) return true;
  await sendMouse({ type: 'move', position: [400, 400] });
  const changed = differingPixels(plain, await screenshot());
  await sendMouse({ type: 'move', position: [0, 0] });
  return changed > 50;
}

describe('switched off again', () => {
  for (const page of pages) {
    for (const width of [360, 1280]) {
      it(`${page} at ${width} px is what it was: markup, rules, computed values and pixels`, () =>
        expectUndone(page, width, tryEverything));
    }
  }

  for (const name of unlisted) {
    it(`index.html is what it was after every value of ${name}, each of which is seen`, async () => {
      const demo = await openFor(name);
      const before = fingerprintOf(demo);
      const looked = await screenshot();
      // the bar is open from here on, and moves the page
      demo.toolbar.enable();
      await demo.toolbar.applied;
      const plain = [computedStyles(demo as never), await screenshot()] as const;
      const own = demo.toolbar.preferences[name];

      for (const value of settingOf(name).values.filter((one) => one !== own)) {
        demo.toolbar.set({ [name]: value });
        await demo.toolbar.applied;
        expect(await isSeen(demo, plain), `${name} ${value} is seen`).to.equal(true);
      }
      await expectAsBefore(demo, before, looked);
    });
  }

  it('index.html is what it was after all settings at once', () =>
    expectUndone('index.html', 1280, ({ toolbar }) => {
      const last = settingNames.map((name) => [name, settingOf(name).values.at(-1)]);
      toolbar.set(Object.fromEntries(last) as Partial<Preferences>);
      return toolbar.applied;
    }));
});
