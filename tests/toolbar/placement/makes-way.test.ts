import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { leaveOut } from '../../support/left-out.js';
import { atRest, inside, radios, switchOf } from '../support.js';
import {
  LONG,
  box,
  choose,
  find,
  frames,
  hit,
  looked,
  openSite,
  overlap,
  scrollTo,
  until,
  type Site,
} from './site.js';

/** A header with links at both ends, at the top of the window. */
const HEADER = `<header style="position: fixed; inset: 0 0 auto; height: 56px; background: #eee; display: flex; justify-content: space-between">
  <a id="home" href="#">Home</a> <a id="log-in" href="#">Log in</a></header>`;
const NAVIGATION = `<nav style="position: fixed; inset: auto 0 0; height: 56px; background: #eee; display: flex; justify-content: space-between">
  <a id="news" href="#">News</a> <a id="cart" href="#">Cart</a></nav>`;
const TEXTS = Array.from({ length: 60 }, (_, at) => `<p>Paragraph ${String(at)}</p>`).join('');

const SHELL = `<div style="position: absolute; inset: 0; display: flex; flex-direction: column">
  <header style="display: flex; justify-content: space-between"><a id="home" href="#">Home</a> <a id="log-in" href="#">Log in</a></header>
  <main id="scroller" style="flex: 1; overflow: auto"><p id="first">First</p>${TEXTS}<p id="last">Last words</p></main></div>`;

/** Tells if the controls are to be seen: the switch tells on and off alone. */
const isOpen = ({ toolbar }: Site): boolean => radios(toolbar).length > 0;

const rect = (site: Site, id: string): DOMRect => find(site, id).getBoundingClientRect();

/** Presses the switch as a hand does, wherever it is. */
async function press(site: Site): Promise<void> {
  await atRest(switchOf(site.toolbar));
  const { left, top, width, height } = switchOf(site.toolbar).getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
  await site.toolbar.applied;
  await frames();
  // not in the way of what comes
  await sendMouse({ type: 'move', position: [790, 300] });
}

/** Opens the bar as by keys: the focus is seen on the switch. */
async function pressByKey(site: Site): Promise<void> {
  await atRest(switchOf(site.toolbar));
  site.window.focus();
  switchOf(site.toolbar).focus();
  await sendKeys({ press: 'Enter' });
  await site.toolbar.applied;
  await until(() => isOpen(site));
}

beforeEach(() => setViewport({ width: 1000, height: 700 }));
afterEach(() => setViewport({ width: 800, height: 600 }));

describe('the switch', () => {
  const pages: Record<string, string> = {
    'a header over a page whose root and body are as high as the window': `<style>html, body { height: 100% }</style>
      <nav style="position: absolute; inset: 0 0 auto; z-index: 1; height: 64px"><a id="home" href="#">Home</a></nav>${LONG}`,
    'a header that stays': HEADER + LONG,
    'a header and a navigation that stay': HEADER + NAVIGATION + LONG,
    'an application that fills the window': SHELL,
    'a cover of the highest layer': `${LONG}<div style="position: fixed; inset: 0; z-index: 2147483647"></div>`,
  };
  for (const [name, content] of Object.entries(pages)) {
    it(`is pressed, off and on, and in view after scrolling: ${name}`, async () => {
      const site = await openSite('', content);
      await press(site);
      expect(site.toolbar.active).to.be.true;
      expect(isOpen(site)).to.be.true;
      site.document.scrollingElement!.scrollTop = 700;
      await frames();
      expect(hit(site, switchOf(site.toolbar).getBoundingClientRect())).to.equal('a11y-toolbar');
      await press(site);

      expect(isOpen(site)).to.be.false;
      expect(hit(site, switchOf(site.toolbar).getBoundingClientRect())).to.equal('a11y-toolbar');
    });
  }
});

describe('a folded bar', () => {
  for (const [name, content] of Object.entries({
    'a header that scrolls': HEADER.replace('fixed', 'absolute') + LONG,
    'a header that stays': HEADER + LONG,
    'a title in large letters': `<h1 id="home" style="margin: 0; font-size: 90px">A long title of a page</h1><a id="log-in" href="#">Log in</a>${LONG}`,
  })) {
    it(`covers nothing at the top of the page that cannot be scrolled: ${name}`, async () => {
      const site = await openSite('', content);
      await until(() => !overlap(box(site), rect(site, 'home')));

      expect(overlap(box(site), rect(site, 'log-in'))).to.be.false;
    });
  }

  it('lies over nothing at the end of the page that cannot be scrolled', async () => {
    const site = await openSite(
      '',
      `${HEADER.replace('fixed', 'absolute')}${LONG}<a id="end" href="#" style="float: right">End</a>`,
    );
    await scrollTo(site, 99_999);

    await until(() => !overlap(box(site), rect(site, 'end')));
  });

  it('shows its words at the end of a short page, where that has nothing', async () => {
    const site = await openSite('', '<h1 id="home">A short page</h1>');
    await until(() => box(site).bottom === 600);

    expect(box(site).width).to.be.above(200);
  });

  it('is a tab at the side where each edge has something that stays', async () => {
    const site = await openSite('', HEADER + NAVIGATION + TEXTS, 360, 640);
    await frames();
    const tab = box(site);

    expect(tab.width).to.be.within(44, 64);
    for (const id of ['home', 'log-in', 'news', 'cart'])
      expect(overlap(tab, rect(site, id)), id).to.be.false;
  });

  it('stays where it is while the page scrolls below it', async () => {
    const site = await openSite('', HEADER.replace('fixed', 'absolute') + TEXTS);
    const { top } = box(site);
    for (const y of [100, 300, 600]) {
      const look = looked(site);
      await scrollTo(site, y);
      await look;
      expect(box(site).top).to.equal(top);
    }
  });

  it('looks at the page once, however often that scrolls', async () => {
    const site = await openSite('', LONG);
    await frames();
    let placed = 0;
    new MutationObserver((records) => {
      placed += records.length;
    }).observe(inside(site.toolbar, 'section')[0]!, { attributeFilter: ['at'] });
    for (let event = 0; event < 50; event++) site.window.dispatchEvent(new Event('scroll'));
    await until(() => placed > 0);
    await frames();

    // each place that it may try, and the one that it takes
    expect(placed).to.be.at.most(3);
  });

  it('moves off a message that the page shows, while the version is on', async () => {
    const site = await openSite('', LONG);
    await choose(site);
    await press(site);
    expect(box(site).bottom).to.equal(600);
    site.document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="status" id="toast" style="position: fixed; inset: auto 8px 8px auto">Saved a copy</div>',
    );
    await until(() => !overlap(box(site), rect(site, 'toast')));
    find(site, 'toast').remove();
    await until(() => box(site).bottom === 600, 'and comes back');
  });

  it('shifts no layout', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      await leaveOut(this, 'layout shifts');
    const site = await openSite('', '');
    const shifts: number[] = [];
    const { PerformanceObserver: Observer } = site.window as typeof globalThis;
    new Observer((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
    }).observe({ type: 'layout-shift', buffered: true });
    const { top } = box(site);
    // as content that comes late
    site.document.body.insertAdjacentHTML('beforeend', HEADER + NAVIGATION + LONG);
    site.window.dispatchEvent(new Event('load'));
    await until(() => box(site).top !== top);
    await frames();

    expect(shifts).to.eql([]);
  });
});

describe('an open bar', () => {
  it('stands at the other edge where the page has something that stays at its own', async () => {
    const site = await openSite('', HEADER + TEXTS);
    await press(site);

    expect(box(site).bottom).to.equal(600);
    expect(hit(site, rect(site, 'log-in'))).to.equal('log-in');
  });

  const dialogs: Record<string, string> = {
    'a modal dialog by role': `<div id="shown" style="position: fixed; inset: 0; z-index: 1050; background: #0008">
      <div role="dialog" aria-modal="true" style="margin: 16px; height: calc(100% - 32px); display: flex; flex-direction: column; justify-content: space-between; background: #fff"><h2><span id="title">Title</span></h2><p><button id="done">Done</button></p></div></div>`,
    'a box of its own layer': `<div id="shown" style="position: fixed; inset: 0; z-index: 9; overflow: hidden; background: #fff">
      <p><span id="title">Title</span></p>${TEXTS}<p style="position: absolute; bottom: 0"><span id="done">Done</span></p></div>`,
    'an element that shows by its style alone': `<aside id="shown" style="position: fixed; inset: 0; background: #fff">
      <p><span id="title">Title</span></p><p style="position: absolute; bottom: 0"><span id="done">Done</span></p></aside>`,
  };
  for (const [name, content] of Object.entries(dialogs)) {
    it(`makes way for ${name} that takes the window, and comes back`, async () => {
      const site = await openSite('', TEXTS + content.replace('style="', 'style="display: none; '));
      await press(site);
      site.document.body.tabIndex = -1;
      switchOf(site.toolbar).blur();
      find(site, 'shown').style.display = 'block';
      await until(() => !isOpen(site));
      for (const id of ['title', 'done'])
        expect(overlap(box(site), rect(site, id)), id).to.be.false;
      find(site, 'shown').style.display = 'none';
      await until(() => isOpen(site), 'and comes back');
    });
  }

  it('makes way for a message at its edge, and comes back', async () => {
    const site = await openSite('', TEXTS);
    await press(site);
    switchOf(site.toolbar).blur();
    expect(box(site).top).to.equal(0);
    site.document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="status" id="toast" style="position: fixed; top: 8px; right: 8px; z-index: 9">Saved</div>',
    );
    await until(() => !overlap(box(site), rect(site, 'toast')));
    find(site, 'toast').remove();
    await until(() => isOpen(site) && box(site).top === 0, 'and comes back');
  });

  for (const how of ['a pointer', 'the keyboard'])
    it(`leaves a dialog of the browser on top, and comes back, opened with ${how}`, async () => {
      const site = await openSite(
        '',
        `${TEXTS}<dialog id="dialog" style="margin: 0; width: 100%"><p><span id="title">Title</span></p></dialog>`,
      );
      if (how === 'a pointer') await press(site);
      else await pressByKey(site);
      expect(box(site).top).to.equal(0);
      const dialog = find(site, 'dialog') as HTMLDialogElement;
      dialog.showModal();
      await frames();
      expect(hit(site, rect(site, 'title'))).to.equal('title');
      await until(() => !overlap(box(site), rect(site, 'title')));
      dialog.close();
      await until(() => isOpen(site) && box(site).top === 0);
    });

  it('lets every part of an application be reached', async () => {
    const site = await openSite('', SHELL);
    await press(site);
    expect(isOpen(site)).to.be.true;
    switchOf(site.toolbar).blur();
    for (const [id, y] of [
      ['first', 0],
      ['last', 99_999],
    ] as const) {
      find(site, 'scroller').scrollTop = y;
      for (const one of ['home', 'log-in', id])
        await until(() => hit(site, rect(site, one)) === one, one);
    }
  });

  it('stays open over a sidebar as high as the window, whatever is chosen', async () => {
    const site = await openSite(
      '',
      `<aside style="position: fixed; inset: 0 auto 0 0; width: 150px; overflow: hidden">${TEXTS}</aside><main style="margin-left: 160px">${TEXTS}</main>`,
    );
    await press(site);
    for (const fontSize of [1.25, 2]) {
      site.toolbar.set({ fontSize });
      await site.toolbar.applied;
      await looked(site);
      expect(isOpen(site)).to.be.true;
    }
  });

  it('stays open over a sidebar that grows below it with what is chosen', async () => {
    const site = await openSite(
      '',
      `<aside style="position: fixed; inset: 0 auto 0 0; width: 150px; overflow: hidden">${'<div>Line</div>'.repeat(20)}</aside><main style="margin-left: 160px">${TEXTS}</main>`,
    );
    await press(site);
    switchOf(site.toolbar).blur();
    expect(box(site).bottom, 'where the sidebar has nothing').to.equal(600);
    site.toolbar.set({ fontSize: 2 });
    await site.toolbar.applied;
    await looked(site);

    expect(isOpen(site)).to.be.true;
  });

  it('takes no part of the page away for good that has the focus', async () => {
    const site = await openSite('', HEADER + TEXTS + NAVIGATION);
    await press(site);
    find(site, 'log-in').focus();
    await until(() => hit(site, rect(site, 'log-in')) === 'log-in');
    find(site, 'cart').focus();
    await until(() => hit(site, rect(site, 'cart')) === 'cart');
  });

  it('keeps what is being read where it is', async () => {
    const site = await openSite('', TEXTS);
    await scrollTo(site, 900);
    const read = site.document.querySelectorAll('p')[30]!;
    const { top } = read.getBoundingClientRect();
    await press(site);
    expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
    await press(site);

    expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });
});
