import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { settingNames, settingOf, settings, type Preferences } from '../../src/settings/catalog.js';
import { differingPixels } from '../support/screenshot.js';
import { stepsHere } from '../support/sweep.js';
import { expectAsBefore, fingerprintOf, pictureOf } from './as-before.js';
import { openDemo, pages, showWhole, type Demo, type PageName } from './support.js';

const { fontSize: sizes, background: backgrounds, letterSpacing: spacings } = settings;

const pagesAndWidths = pages.flatMap((page) => [360, 1280].map((width) => [page, width] as const));

/** Every value of every setting, one after the other. */
async function tryEverything({ toolbar }: Demo): Promise<void> {
  for (const [index, background] of backgrounds.values.entries()) {
    const fontSize = sizes.values[index % sizes.values.length]!;
    const letterSpacing = spacings.values[index % spacings.values.length]!;
    toolbar.set({ background, fontSize, letterSpacing });
    await toolbar.applied;
  }
}

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
  const looked = await pictureOf(demo);
  await act(demo);
  expect(differingPixels(looked, await pictureOf(demo))).to.be.greaterThan(1000);
  await expectAsBefore(demo, before, looked);
}

describe('switched off again', () => {
  for (const [page, width] of stepsHere(pagesAndWidths)) {
    it(`${page} at ${width} px is what it was: markup, rules, computed values and pixels`, () =>
      expectUndone(page, width, tryEverything));
  }

  it('index.html is what it was after all settings at once', () =>
    expectUndone('index.html', 1280, ({ toolbar }) => {
      const last = settingNames.map((name) => [name, settingOf(name).values.at(-1)]);
      toolbar.set(Object.fromEntries(last) as Partial<Preferences>);
      return toolbar.applied;
    }));
});
