import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { settingNames, settingOf, settings, type SettingName } from '../../src/settings/catalog.js';
import { backdropFilters } from '../support/backdrop-filters.js';
import { openFrame, type Frame } from '../support/frame.js';
import { differingPixels, screenshot } from '../support/screenshot.js';
import { stepsHere } from '../support/sweep.js';
import { SLOW } from './front.js';
import { openDemo } from './support.js';

/** What is seen only when something is done, or where the browser has a dictionary. */
const UNSEEN: readonly SettingName[] = ['focus', 'pointer', 'motion', 'hyphens'];

/** Opens the sample of a setting as it is with it, and waits until it is in force. */
async function openSample(name: SettingName, frame: HTMLIFrameElement): Promise<Frame> {
  const page = await open(addressOf(frame));
  const bar = () => page.document.querySelector('a11y-toolbar');
  await waitUntil(() => bar()?.active, 'nothing is in force', SLOW);
  await bar()!.applied;
  const { own = settingOf(name).values[0] } = settingOf(name);
  expect(bar()!.preferences[name]).not.to.equal(own);
  return page;
}

async function samples(): Promise<Map<string, readonly HTMLIFrameElement[]>> {
  const { document } = await openDemo('toolbar.html', { width: 1280, height: 800 });
  return new Map(
    [...document.querySelectorAll('.sample')].map((sample) => [
      sample.id.replace('setting-', ''),
      [...sample.querySelectorAll('iframe')],
    ]),
  );
}

const addressOf = (frame: HTMLIFrameElement): string => `/demo/${frame.getAttribute('src') ?? ''}`;

const open = (address: string): Promise<Frame> => openFrame(address, { width: 280, height: 178 });

describe('the front page shows', () => {
  // a mouse that is where the next test wants it tells of no move
  afterEach(() => resetMouse());

  it('every setting there is', async () => {
    const shown = [...(await samples()).keys()];

    expect(shown.sort()).to.eql(settingNames.map((name) => settings[name].control).sort());
  });

  for (const name of UNSEEN) {
    it(`a page with ${name}`, async () => {
      const [, after] = (await samples()).get(settings[name].control)!;
      await openSample(name, after!);
    });
  }

  for (const name of stepsHere(settingNames.filter((one) => !UNSEEN.includes(one)))) {
    it(`what ${name} does`, async function () {
      if (name === 'saturation') await backdropFilters(this);
      const [before, after] = (await samples()).get(settings[name].control)!;
      const plain = await open(addressOf(before!));
      expect(plain.document.querySelector('a11y-toolbar')).to.equal(null);
      const looked = await screenshot(plain.element);
      plain.element.remove();
      const page = await openSample(name, after!);

      if (/guide|magnifier/.test(name)) await sendMouse({ type: 'move', position: [100, 60] });
      await waitUntil(
        async () => differingPixels(looked, await screenshot(page.element)) > 50,
        'it looks the same',
        SLOW,
      );
    });
  }

  it('samples as their reader has chosen for the page', async () => {
    const { document, toolbar } = await openDemo('toolbar.html', { width: 1280, height: 800 });
    const [before, after] = document.querySelectorAll<HTMLIFrameElement>('#setting-links iframe');
    const ground = (frame: HTMLIFrameElement) => {
      const body = frame.contentDocument?.body;
      return body && frame.contentWindow!.getComputedStyle(body).backgroundColor;
    };
    before!.scrollIntoView({ behavior: 'instant' });
    await waitUntil(() => ground(before!) === 'rgb(255, 255, 255)', 'it does not load', SLOW);
    toolbar.set({ background: 'black' });

    await waitUntil(() => ground(before!) === 'rgb(0, 0, 0)', 'the first stays white', SLOW);
    await waitUntil(() => ground(after!) === 'rgb(0, 0, 0)', 'the second stays white', SLOW);
    toolbar.disable();
    await waitUntil(() => ground(before!) === 'rgb(255, 255, 255)', 'the first stays black', SLOW);
    await nextFrame();
  });
});
