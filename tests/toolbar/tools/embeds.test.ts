import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { findings } from '../findings.js';
import { openToolbar } from '../support.js';
import { playing } from './video.js';
import { drawn, frames, openSite, pixel, sourceOf, use, type Site } from './support.js';

const FRAME =
  '<iframe title="Map of the town" srcdoc="<body style=\'background: red\'>" style="width: 300px; height: 200px; border: 0"></iframe>';

const buttons = (site: Site): HTMLElement[] => drawn(site, '.embed button');
const names = (site: Site): string[] => buttons(site).map(({ textContent }) => textContent.trim());

describe('embedded content that is hidden', () => {
  it('is covered, with a button that says what it is and brings it back', async () => {
    const site = await openSite(FRAME + FRAME.replace('Map of the town', 'Film'));
    await frames();
    expect(await pixel(10, 10)).to.eql([255, 0, 0]);
    await use(site, { embeds: 'none' });
    expect(names(site)).to.eql([
      'Show this: Embedded content, Map of the town',
      'Show this: Embedded content, Film',
    ]);
    expect(await pixel(10, 10)).to.eql([255, 255, 255]);
    buttons(site)[0]!.click();
    await frames();

    expect(names(site)).to.eql(['Show this: Embedded content, Film']);
    expect(await pixel(10, 10)).to.eql([255, 0, 0]);
    expect(site.document.activeElement === site.document.querySelector('iframe')).to.be.true;
  });

  it('is brought back by the keyboard', async () => {
    const site = await openSite(FRAME);
    await use(site, { embeds: 'none' });
    buttons(site)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await frames();

    expect(names(site)).to.be.empty;
  });

  it('is named by where it is from where it has no name', async () => {
    const site = await openSite(
      '<iframe src="http://127.0.0.1:9/film" style="width: 200px; height: 200px"></iframe>',
    );
    await use(site, { embeds: 'none' });

    expect(names(site)).to.eql(['Show this: Embedded content, 127.0.0.1']);
  });

  it('says what kind it is of', async () => {
    const site = await openSite(
      ['<video src="/film.mp4"', '<audio controls title="Song"', '<iframe']
        .map(
          (start) =>
            `${start} style="display: block; width: 200px; height: 100px"></${/\w+/.exec(start)![0]}>`,
        )
        .join(''),
    );
    await use(site, { embeds: 'none' });

    expect(names(site)).to.eql([
      'Show this: Video, film.mp4',
      'Show this: Sound, Song',
      'Show this: Embedded content',
    ]);
  });

  it('is no editor: people write in it, and it is a part of the page', async () => {
    const editors = ['designMode', 'body', 'part', 'later'];
    const site = await openSite(
      FRAME +
        editors.map((id) => `<iframe id="${id}" srcdoc="<p>Text" title="${id}"></iframe>`).join(''),
    );
    const inside = (id: string): Document =>
      site.document.querySelector<HTMLIFrameElement>(`#${id}`)!.contentDocument!;
    inside('designMode').designMode = 'on';
    inside('body').body.contentEditable = 'true';
    inside('part').body.innerHTML = '<div contenteditable>Text</div>';
    await use(site, { embeds: 'none' });
    expect(names(site)).to.eql([
      'Show this: Embedded content, Map of the town',
      'Show this: Embedded content, later',
    ]);
    inside('later').body.contentEditable = 'true';
    await waitUntil(() => names(site).length === 1, 'a cover', { timeout: 20_000 });

    expect(names(site)).to.eql(['Show this: Embedded content, Map of the town']);
  });

  it('is covered when it comes later', async () => {
    const site = await openSite('<p>Text</p>');
    await use(site, { embeds: 'none' });
    site.document.body.insertAdjacentHTML('afterbegin', FRAME);
    await waitUntil(() => names(site).length === 1, 'a cover', { timeout: 20_000 });

    expect(await pixel(10, 10)).to.eql([255, 255, 255]);
  });

  it('does not lie over the bar that stays at the top, nor over a header that does', async () => {
    const site = await openSite(
      `<header style="position: sticky; top: 0; height: 50px; background: rgb(0, 200, 0)"></header>${FRAME}<div style="height: 2000px"></div>`,
    );
    await use(site, { embeds: 'none' });
    site.window.scrollTo(0, 100);
    await frames();

    expect(await pixel(10, 10)).to.eql([0, 200, 0]);
    expect(await pixel(10, 60)).to.eql([255, 255, 255]);
  });

  it('is paused, and plays again when all is as before', async function () {
    const site = await openSite('<video muted style="width: 300px; height: 200px"></video>');
    const video = site.document.querySelector('video')!;
    await playing(this, video);
    const own = sourceOf(site);
    await use(site, { embeds: 'none' });
    expect(video.paused).to.be.true;
    await video.play().catch(() => undefined);
    await frames();
    expect(video.paused, 'whatever the page does').to.be.true;
    site.toolbar.disable();
    await site.toolbar.applied;
    site.toolbar.removeAttribute('active');
    await waitUntil(() => !video.paused, 'plays', { timeout: 20_000 });

    expect(sourceOf(site)).to.equal(own);
  });

  it('has nothing that axe finds', async () => {
    const element = await openToolbar();
    const frame = Object.assign(document.createElement('iframe'), {
      title: 'Map',
      srcdoc: '<p>Text',
    });
    element.after(frame);
    element.set({ embeds: 'none' });
    await element.applied;
    await waitUntil(() => element.shadowRoot!.querySelector('.embed button'), 'a cover', {
      timeout: 20_000,
    });
    for (const background of ['default', 'black', 'beige'] as const) {
      element.set({ background, fontSize: 2 });
      expect(await findings(element)).to.eql([]);
    }
    frame.remove();
  });
});
