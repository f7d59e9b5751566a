import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { axeViolations } from '../support/axe.js';
import { openFrame, type Frame } from '../support/frame.js';
import { leaveOut } from '../support/left-out.js';
import { findings } from './findings.js';
import { openFront, SLOW } from './front.js';
import { linkCalled, openDemo } from './support.js';

/** Bytes as a server sends them, gzipped, the toolbar included. */
const MOST_BYTES = 100_000;

/** As its reader does, so that what is loaded late comes. */
async function scrollThrough({ window, document }: Frame): Promise<void> {
  for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight / 2) {
    window.scrollTo({ top: y, behavior: 'instant' });
    await nextFrame();
  }
  window.scrollTo({ top: 0, behavior: 'instant' });
}

/** What has moved so far. */
async function shiftsIn({ window, document }: Frame): Promise<PerformanceEntry[]> {
  const shifts: PerformanceEntry[] = [];
  new window.PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
  await nextFrame();
  await nextFrame();
  // one more, by us: when that is told of, all before it is
  const begun = window.performance.now();
  document.body.insertAdjacentHTML('afterbegin', '<div style="height: 300px"></div>');
  await waitUntil(
    () => shifts.some(({ startTime }) => startTime >= begun),
    'our own shift is not told',
    SLOW,
  );
  return shifts.filter(({ startTime }) => startTime < begun);
}

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
  for (const name of ['index.html', 'toolbar.html']) {
    for (const width of [320, 1280]) {
      it(`nothing in it moves: ${name} at ${width} px`, async function () {
        await setViewport({ width, height: 800 });
        // over a connection that stops for long enough that the page's first lines are drawn
        const slowly = `${name}?delay=400&before=${encodeURIComponent('</header>')}`;
        const page = await openDemo(slowly, { width, height: 800 });
        if (!page.window.PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
          await leaveOut(this, 'what it tells of layout shifts');
        await scrollThrough(page);

        expect((await shiftsIn(page)).map((shift) => JSON.stringify(shift))).to.eql([]);
      });
    }
  }
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
