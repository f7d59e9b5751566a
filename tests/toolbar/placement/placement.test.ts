import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import ar from '../../../src/locales/ar.js';
import { TITLE, focused, inside, switchOf } from '../support.js';
import { BUSY, LONG, box, choose, find, frames, hit, openSite, overlap, scrollTo } from './site.js';

beforeEach(() => setViewport({ width: 1000, height: 700 }));
afterEach(() => setViewport({ width: 800, height: 600 }));

describe('at the top', () => {
  it('a folded bar stays in view, above everything, and takes no room', async () => {
    const cover = '<div style="position: fixed; inset: 0; z-index: 2147483647"></div>';
    const site = await openSite('', cover + LONG);
    expect(site.toolbar.getBoundingClientRect().height).to.equal(0);
    await scrollTo(site, 900);

    expect(box(site).bottom).to.equal(600);
    expect(box(site).height).to.be.at.most(64);
    expect(hit(site, switchOf(site.toolbar).getBoundingClientRect())).to.equal('a11y-toolbar');
  });

  it('a bar that is on stays, and nothing of the page lies over it', async () => {
    const site = await openSite(
      '',
      `${LONG}<div style="position: absolute; top: 800px; z-index: 99999; width: 100%; height: 900px"></div>`,
    );
    await choose(site);
    await scrollTo(site, 900);

    expect(box(site).top).to.equal(0);
    expect(hit(site, switchOf(site.toolbar).getBoundingClientRect())).to.equal('a11y-toolbar');
  });

  it('a bar that is on does not cover what is scrolled to', async () => {
    const site = await openSite('', `${LONG}<h2 id="there">There</h2>${LONG}`);
    await choose(site);
    find(site, 'there').scrollIntoView();
    await frames();

    expect(find(site, 'there').getBoundingClientRect().top).to.be.above(box(site).bottom - 1);
  });

  for (const fontSize of [1, 2, 3])
    it(`the page begins right below the bar, with text at ${String(fontSize * 100)} %`, async () => {
      const site = await openSite('', `<h1 id="first" style="margin: 0">First</h1>${LONG}`);
      await choose(site);
      await choose(site, fontSize);
      const { top } = find(site, 'first').getBoundingClientRect();

      expect(top).to.be.within(box(site).bottom - 1, box(site).bottom + 2);
      await scrollTo(site, 500);
      find(site, 'first').scrollIntoView();
      await frames();
      expect(find(site, 'first').getBoundingClientRect().top).to.be.closeTo(top, 1);
    });

  it('what the page keeps free for itself stays free', async () => {
    const site = await openSite(
      '',
      `<style>html { scroll-padding-top: 400px }</style>${LONG}<h2 id="there">There</h2>${LONG}`,
    );
    await choose(site);
    find(site, 'there').scrollIntoView();
    await frames();

    expect(find(site, 'there').getBoundingClientRect().top).to.be.closeTo(400, 30);
  });

  it('writes nothing into the page, and leaves it as it was', async () => {
    const site = await openSite('');
    const { document } = site;
    const markup = (): string =>
      document.documentElement.outerHTML.replace(/<a11y-toolbar[^>]*>/, '');
    const before = markup();
    await choose(site);
    await scrollTo(site, 900);
    expect(document.adoptedStyleSheets).to.not.be.empty;
    expect(markup()).to.equal(before);
    site.toolbar.disable();
    await site.toolbar.applied;
    await frames();

    expect(document.adoptedStyleSheets).to.be.empty;
    await choose(site);
    site.toolbar.remove();
    await site.toolbar.applied;
    expect(document.adoptedStyleSheets).to.be.empty;
  });
});

describe('at the bottom', () => {
  it('the bar stays there, above everything, whether it is on or off', async () => {
    const site = await openSite(
      'placement="bottom"',
      `${LONG}<div style="position: fixed; inset: 0; z-index: 2147483647"></div>`,
    );
    for (const isOn of [false, true]) {
      if (isOn) await choose(site);
      expect(box(site).bottom).to.equal(600);
      expect(hit(site, switchOf(site.toolbar).getBoundingClientRect())).to.equal('a11y-toolbar');
    }
  });

  for (const how of ['transform: scale(0.5)', 'filter: blur(1px)', 'contain: paint']) {
    it(`the bar stays there in a body with ${how}`, async () => {
      const site = await openSite('placement="bottom"');
      site.document.body.style.cssText = how;
      await scrollTo(site, 500);

      expect(box(site).bottom).to.equal(600);
      expect(box(site).right).to.equal(site.document.documentElement.clientWidth);
    });
  }

  it('the end of the page can be scrolled to above it, and has no more room than that', async () => {
    const site = await openSite('placement="bottom"', `${LONG}<button id="end">End</button>`);
    await choose(site);
    await scrollTo(site, 99_999);
    const end = find(site, 'end').getBoundingClientRect();

    expect(end.bottom).to.be.at.most(box(site).top);
    expect(end.bottom).to.be.above(box(site).top - 20);
  });

  it('does not cover what gets the focus', async () => {
    const links = Array.from({ length: 30 }, (_, index) => `<p><a href="#">Link ${index}</a></p>`);
    const site = await openSite('placement="bottom"', links.join(''));
    await choose(site);
    for (const link of site.document.querySelectorAll('a')) {
      link.focus();
      await nextFrame();
      await nextFrame();
      expect(overlap(link.getBoundingClientRect(), box(site)), link.textContent).to.be.false;
    }
  });
});

describe('inline', () => {
  it('the bar stands where it is in the page, on or off', async () => {
    const site = await openSite('placement="inline"');
    await choose(site);
    await scrollTo(site, 900);

    expect(box(site).bottom).to.be.below(0);
    expect(
      site.document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join(),
    ).to.not.contain('scroll-padding');
  });
});

describe('floating', () => {
  const COVER = '<div style="position: fixed; inset: 0; z-index: 2147483647"></div>';

  for (const corner of ['top-start', 'top-end', 'bottom-start', 'bottom-end'] as const) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`a round button stands in the corner ${corner}, ${dir}, above everything`, async () => {
        const site = await openSite(
          `placement="floating" corner="${corner}" lang="${dir === 'rtl' ? 'ar' : 'en'}"`,
          COVER,
        );
        if (dir === 'rtl') site.toolbar.strings = ar;
        await site.toolbar.updateComplete;
        await frames();
        const { left, right, top, bottom, width, height } = box(site, 'button');
        const isLeft = corner.endsWith('start') === (dir === 'ltr');

        expect(isLeft ? left : 800 - right).to.be.within(1, 24);
        expect(corner.startsWith('top') ? top : 600 - bottom).to.be.within(1, 24);
        expect(width).to.equal(height);
        expect(width).to.be.least(44);
        expect(hit(site, box(site, 'button'))).to.equal('a11y-toolbar');
      });
    }
  }

  it('takes no room in the page', async () => {
    const site = await openSite('placement="floating"');

    expect(site.document.querySelector('p')!.getBoundingClientRect().top).to.equal(0);
  });

  it('opens above everything, with the page beside it', async () => {
    const site = await openSite('placement="floating"', COVER);
    switchOf(site.toolbar).click();
    await site.toolbar.applied;
    await frames();

    expect(hit(site, box(site, '[part=bar]'))).to.equal('a11y-toolbar');
    expect(hit(site, new DOMRect(5, 5))).to.equal('div');
  });

  it('moves out of the way of what has the focus, and back', async () => {
    const site = await openSite(
      'placement="floating"',
      `<button id="low" style="position: absolute; right: 20px; top: 550px">Low</button><button id="high">High</button>${LONG}`,
    );
    site.window.focus();
    await frames();
    const { top } = switchOf(site.toolbar).getBoundingClientRect();
    // the keyboard comes to it first
    switchOf(site.toolbar).focus();
    await site.toolbar.updateComplete;
    find(site, 'low').focus();
    await waitUntil(() => !overlap(find(site, 'low').getBoundingClientRect(), box(site)), '', BUSY);
    find(site, 'high').focus();
    await waitUntil(() => switchOf(site.toolbar).getBoundingClientRect().top === top, '', BUSY);
  });

  it('Escape closes it and gives the focus back to the button', async () => {
    const site = await openSite('placement="floating"');
    site.window.focus();
    switchOf(site.toolbar).focus();
    await sendKeys({ press: 'Enter' });
    await site.toolbar.applied;
    expect(box(site, '[part=panel]').height).to.be.above(0);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await site.toolbar.updateComplete;

    expect(box(site, '[part=panel]').height).to.equal(0);
    expect(focused(site.toolbar)).to.equal(TITLE);
    expect(site.toolbar.active).to.be.true;
  });

  it('is closed at first in a page whose visitor has it on', async () => {
    const site = await openSite('placement="floating" active');

    expect(inside(site.toolbar, '[part=panel]')).to.be.empty;
  });

  it('is there again after a move', async () => {
    const site = await openSite('placement="floating"', COVER);
    site.document.body.append(site.toolbar);
    await site.toolbar.updateComplete;

    expect(hit(site, switchOf(site.toolbar).getBoundingClientRect())).to.equal('a11y-toolbar');
  });
});
