import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { axeViolations } from '../support/axe.js';
import { openFrame } from '../support/frame.js';
import { findings } from './findings.js';
import { openFront, SLOW } from './front.js';
import { expectStill, scrollThrough } from './still.js';
import { linkCalled, openDemo } from './support.js';

/** Bytes as a server sends them, gzipped, the toolbar included. */
const MOST_BYTES = 100_000;

describe('the front page', () => {
  it('is where the article leads to', async () => {
    for (const name of ['index.html', 'previous.html', 'next.html']) {
      const { document } = await openDemo(name);
      const links = [...document.querySelectorAll('a')];
      const about = links.find(({ textContent }) => textContent.trim() === 'About this toolbar');
      expect(about?.pathname, name).to.equal('/demo/toolbar.html');
    }
    const { document } = await openFront();
    expect(linkCalled('The article', document).pathname).to.equal('/demo/index.html');
  });

  for (const width of [320, 768]) {
    it(`is clean for axe at ${width} px`, async () => {
      expect(await findings(await openFront('', { width }))).to.eql([]);
    });
  }

  for (const name of ['preview.html', 'sample.html?show=linked', 'sample.html?show=motion']) {
    it(`has frames that are clean for axe: ${name}`, async () => {
      const violations = await axeViolations(await openFrame(`/demo/${name}`));

      expect(violations.map(({ id }) => id)).to.eql([]);
    });
  }
});

describe('while a page of the demo loads and is read', () => {
  expectStill('index.html', 1280);
});

describe('what a page of the demo loads', () => {
  for (const name of ['index.html', 'previous.html', 'next.html', 'hostile.html', 'toolbar.html']) {
    it(`takes 100 kB at most: ${name}`, async () => {
      const demo = await openDemo(name, { width: 1280, height: 800 });
      await nextFrame();
      const addresses = [demo.window.location.href, ...loadedBy(demo.window)];
      const sizes = await Promise.all([...new Set(addresses)].map(sizeOf));
      const total = sizes.reduce((sum, size) => sum + size, 0);

      expect(addresses.join()).to.include('/dist/a11y-toolbar.js');
      expect(total).to.be.lessThan(MOST_BYTES);
    });
  }

  it('comes from where the page comes from, whatever is done', async () => {
    const front = await openFront('#lang=de');
    front.document.querySelector<HTMLElement>('#trial summary')!.click();
    await scrollThrough(front);
    await waitUntil(
      () => loadedBy(front.window).some((one) => one.includes('toolbar-source')),
      'no bookmarklet was made',
      SLOW,
    );
    const elsewhere = loadedBy(front.window).filter(
      (one) => new URL(one).origin !== location.origin,
    );

    expect(elsewhere).to.eql([]);
  });
});

/** By a page, and by those in its frames. */
function loadedBy(window: Window & typeof globalThis): string[] {
  const { document, performance } = window;
  const frames = [...document.querySelectorAll('iframe')].flatMap(
    ({ contentWindow }) => contentWindow ?? [],
  );
  return [
    ...performance.getEntriesByType('resource').map(({ name }) => name.replace(/[?#].*/, '')),
    ...frames.flatMap((frame) => loadedBy(frame as Window & typeof globalThis)),
  ];
}

async function sizeOf(address: string): Promise<number> {
  const { body } = await fetch(address);
  const { byteLength } = await new Response(
    body!.pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer();
  return byteLength;
}
