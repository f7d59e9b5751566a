import { expect, waitUntil } from '@open-wc/testing';
import { differingPixels, screenshot } from '../../support/screenshot.js';
import { playing } from './video.js';
import { drawn, frames, openSite, sourceOf, use, type Site } from './support.js';

/** Two pixels by two, red and blue in turn. */
const GIF =
  'data:image/gif;base64,R0lGODlhAgACAIAAAP8AAAAA/yH/C05FVFNDQVBFMi4wAwEAAAAh+QQEBQAAACwAAAAAAgACAAACBARBEAUAIfkEBAUAAAAsAAAAAAIAAgAAAgQMwzAFADs=';

async function off({ toolbar }: Site): Promise<void> {
  toolbar.disable();
  await toolbar.applied;
  toolbar.removeAttribute('active');
}

/** Whether the top of the screen looks different soon. */
async function changes(): Promise<boolean> {
  const region = { x: 0, y: 0, width: 800, height: 40 };
  const first = await screenshot(region);
  for (let time = 0; time < 8; time++) {
    await frames(7);
    if (differingPixels(first, await screenshot(region))) return true;
  }
  return false;
}

describe('movement that is stopped', () => {
  it('is that of animations by script: endless ones are held, others are at their end', async () => {
    const site = await openSite('<p>One</p><p>Other</p>');
    const [one, other] = [...site.document.querySelectorAll('p')];
    const frame = [{ translate: '0' }, { translate: '100px' }];
    const endless = one!.animate(frame, { duration: 1000, iterations: Infinity });
    const ending = other!.animate(frame, { duration: 100_000, fill: 'forwards' });
    await use(site, { motion: 'none' });
    expect(endless.playState).to.equal('paused');
    expect(ending.playState).to.equal('finished');
    expect(getComputedStyle(other!).translate).to.equal('100px');
    const late = one!.animate(frame, { duration: 1000, iterations: Infinity });
    await waitUntil(() => late.playState === 'paused', 'the late one', { timeout: 20_000 });
    await off(site);

    expect([endless.playState, late.playState]).to.eql(['running', 'running']);
  });

  it('is also that beside an animation that a script has brought to a halt', async () => {
    const site = await openSite('<p>One</p><p>Other</p>');
    const [one, other] = [...site.document.querySelectorAll('p')];
    const frame = [{ translate: '0' }, { translate: '100px' }];
    one!.animate(frame, { duration: 1000 }).playbackRate = 0;
    const endless = other!.animate(frame, { duration: 1000, iterations: Infinity });
    site.toolbar.set({ motion: 'none' });

    await waitUntil(() => endless.playState === 'paused', 'stops', { timeout: 20_000 });
  });

  it('is that of videos that start by themselves, which go on afterwards', async function () {
    const site = await openSite('<video muted autoplay loop></video>');
    const video = site.document.querySelector('video')!;
    await playing(this, video);
    await use(site, { motion: 'none' });
    expect(video.paused).to.be.true;
    await off(site);

    await waitUntil(() => !video.paused, 'plays', { timeout: 20_000 });
  });

  it('is that of a GIF, over which a still picture is drawn', async () => {
    const site = await openSite(
      `<img alt="Blinking" src="${GIF}" style="display: block; width: 100px; height: 100px">`,
    );
    const own = sourceOf(site);
    await site.document.querySelector('img')!.decode();
    expect(await changes(), 'moves by itself').to.be.true;
    await use(site, { motion: 'none' });
    await waitUntil(() => drawn(site, '.still').length === 1, 'a still picture', {
      timeout: 20_000,
    });
    await frames();
    expect(await changes()).to.be.false;
    await off(site);

    expect(sourceOf(site)).to.equal(own);
  });

  it('is that of marquees', async () => {
    const site = await openSite('<marquee>Running text</marquee>');
    expect(await changes(), 'moves by itself').to.be.true;
    await use(site, { motion: 'none' });

    expect(await changes()).to.be.false;
  });
});
