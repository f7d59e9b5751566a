import { expect } from '@open-wc/testing';
import { leaveOut } from '../../support/left-out.js';
import { emulateMedia } from '../../support/media.js';
import { expectSame, fingerprint } from '../fingerprint.js';
import { openPage, type Page } from '../support.js';

const SPIN = '@keyframes spin { from { opacity: 0 } to { opacity: 0.5 } }';

const running = (page: Page): Animation[] =>
  page.document.getAnimations().filter(({ playState }) => playState === 'running');

const ended = (page: Page, type: 'animationend' | 'transitionend'): Promise<Event> =>
  new Promise((resolve) => {
    page.document.addEventListener(type, resolve, { once: true });
  });

describe('no motion', () => {
  it('ends animations that would go on for ever, and tells the page so', async () => {
    const page = await openPage(
      `${SPIN} p, p::before { content: "x"; animation: spin 3s infinite !important }
       :root { --shared: spin 2s 1s infinite } i { animation: var(--shared) }`,
      '<p>one</p><i>two</i><b style="animation: spin 1s infinite">three</b>',
    );
    const before = fingerprint(page);
    expect(running(page)).to.have.length(4);
    const end = ended(page, 'animationend');
    await page.engine.apply({ motion: 'none' });
    await end;
    await page.until(() => running(page).length === 0);
    await page.engine.restore();
    expect(running(page)).to.have.length(4);
    expectSame(still(before), still(fingerprint(page)));
  });

  it('leaves what was to appear where it was to arrive', async () => {
    const page = await openPage(`${SPIN} p { animation: spin 9s 9s both }`, '<p id="t">one</p>');
    expect(page.computed('#t', 'opacity')).to.equal('0');
    await page.engine.apply({ motion: 'none' });
    await page.until(() => page.computed('#t', 'opacity') === '0.5');
  });

  for (const [how, transition] of [
    ['plainly', 'transition: opacity 9s 9s'],
    ['by a custom property', '--t: opacity 9s; transition: var(--t)'],
    ['and means it', 'transition: opacity 9s !important'],
  ] as const) {
    it(`makes at once what was to change slowly, where a rule says so ${how}`, async () => {
      const page = await openPage(`p { ${transition} } .new { opacity: 0.5 }`);
      await page.engine.apply({ motion: 'none' });
      const end = ended(page, 'transitionend');
      page.$('#t').className = 'new';
      await end;
      expect(page.computed('#t', 'opacity')).to.equal('0.5');
    });
  }

  it('makes no transition where the page has none', async () => {
    const page = await openPage('.new { opacity: 0.5 }');
    await page.engine.apply({ motion: 'none' });
    page.$('#t').className = 'new';
    expect(page.document.getAnimations()).to.have.length(0);
  });

  it('scrolls at once, with backgrounds that scroll along', async () => {
    const page = await openPage(
      'html { scroll-behavior: smooth !important } body { background-attachment: fixed; height: 9000px }',
    );
    const before = fingerprint(page);
    await page.engine.apply({ motion: 'none' });
    expect(page.computed('body', 'background-attachment')).to.equal('scroll');
    page.window.scrollTo(0, 5000);
    expect(page.window.scrollY).to.equal(5000);
    page.window.scrollTo(0, 0);
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it('does not move what follows the scrolling', async function () {
    if (!CSS.supports('animation-timeline', 'scroll()')) this.skip();
    const page = await openPage(
      `${SPIN} body { height: 9000px } p { position: fixed; animation: spin linear both; animation-timeline: scroll() }`,
    );
    await page.until(() => page.computed('#t', 'opacity') === '0');
    await page.engine.apply({ motion: 'none' });
    expect(page.computed('#t', 'opacity')).to.equal('1');
    await page.engine.restore();
    await page.until(() => page.computed('#t', 'opacity') === '0');
  });

  it('holds in shadow roots and in sheets that come later, and not in what is ignored', async () => {
    const page = await openPage(
      '',
      '<div id="host"></div><p data-a11y-ignore><b id="own"></b></p>',
    );
    const css = `${SPIN} b { animation: spin 9s infinite; transition: opacity 9s }`;
    const root = page.$('#host').attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${css}</style><b>in</b>`;
    await page.engine.apply({ motion: 'none' });
    const style = page.document.createElement('style');
    style.textContent = css;
    page.document.head.append(style);
    await page.until(() => running(page).length === 1);
    const [animation] = running(page);
    expect((animation?.effect as KeyframeEffect).target).to.equal(page.$('#own'));
    expect(page.computed('#own', 'transition-duration')).to.equal('9s');
  });
});

describe("the page's own rules for less motion", () => {
  const outline = (page: Page): string => page.computed('#t', 'outline-style');

  for (const [query, wanted] of [
    ['(prefers-reduced-motion: reduce)', true],
    ['(prefers-reduced-motion)', true],
    ['screen and (min-width: 1px) and (Prefers-Reduced-Motion:REDUCE)', true],
    ['not (prefers-reduced-motion: no-preference)', true],
    ['(prefers-reduced-motion: no-preference)', false],
    ['not all and (prefers-reduced-motion)', false],
  ] as const) {
    const sheet = 'p { outline-style: dashed }';
    const answer = `${wanted ? '' : 'not '}in force that ask for ${query}`;

    it(`are ${answer}`, async function () {
      await emulateMedia(this, { 'prefers-reduced-motion': 'no-preference' });
      await expectAnswer(await openPage(`@media ${query} { ${sheet} }`), wanted);
      const inElement = `<style media="${query}">${sheet}</style><p id="t">Text`;
      await expectAnswer(await openPage('', inElement), wanted);
    });

    it(`are ${answer}, in a sheet that another one imports`, async function () {
      // now and then it goes on with the old answer there, though the sheet has the new query; the cause was not found
      if (/Firefox/.test(navigator.userAgent))
        await leaveOut(this, 'a sure answer to a query of an imported sheet that changes');
      await emulateMedia(this, { 'prefers-reduced-motion': 'no-preference' });
      const url = URL.createObjectURL(new Blob([sheet], { type: 'text/css' }));
      await expectAnswer(await openPage(`@import url(${url}) ${query};`), wanted);
    });
  }

  async function expectAnswer(page: Page, wanted: boolean): Promise<void> {
    const before = fingerprint(page);
    expect(outline(page)).to.equal(wanted ? 'none' : 'dashed');
    await page.engine.apply({ motion: 'none', fontScale: 2 });
    expect(outline(page)).to.equal(wanted ? 'dashed' : 'none');
    await page.engine.apply({ fontScale: 2 });
    expect(outline(page)).to.equal(wanted ? 'none' : 'dashed');
    await page.engine.apply({ motion: 'none' });
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  }
});

/** Without what an animation has come to meanwhile. */
const still = (values: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...values].map(([key, text]) => [key, text.replace(/^opacity: .*$/gm, '')]));
