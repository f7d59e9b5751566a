import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { settingNames, settingOf, type SettingName } from '../../src/settings/catalog.js';
import { computedStyles, differences, type Fingerprint } from '../page/fingerprint.js';
import { backdropFilters } from '../support/backdrop-filters.js';
import { differingPixels } from '../support/screenshot.js';
import { stepsHere } from '../support/sweep.js';
import { expectAsBefore, fingerprintOf, pictureOf } from './as-before.js';
import { openDemo, showWhole, type Demo } from './support.js';

/** The settings that a bar does not offer unless they are named. */
const unlisted = settingNames.slice(3);

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
  // on a text, where tools show what they do
  const { left, top } = demo.document.querySelector('main h1')!.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left) + 20, Math.round(top) + 20] });
  const changed = differingPixels(plain, await pictureOf(demo));
  await sendMouse({ type: 'move', position: [0, 0] });
  return changed > 50;
}

describe('switched off again', () => {
  for (const name of stepsHere(unlisted)) {
    it(`index.html is what it was after every value of ${name}, each of which is seen`, async function () {
      if (name === 'saturation') await backdropFilters(this);
      const demo = await openFor(name);
      const before = fingerprintOf(demo);
      const looked = await pictureOf(demo);
      // the bar is open from here on, and moves the page
      demo.toolbar.enable();
      await demo.toolbar.applied;
      const plain = [computedStyles(demo as never), await pictureOf(demo)] as const;
      const own = demo.toolbar.preferences[name];

      for (const value of settingOf(name).values.filter((one) => one !== own)) {
        demo.toolbar.set({ [name]: value });
        await demo.toolbar.applied;
        expect(await isSeen(demo, plain), `${name} ${value} is seen`).to.equal(true);
      }
      await expectAsBefore(demo, before, looked);
    });
  }
});
