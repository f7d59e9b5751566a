import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { leaveOut } from '../support/left-out.js';
import { timesHere } from '../support/sweep.js';
import { black, openPage, type Page } from './support.js';

/** Collects the garbage of the page, and gives the bytes that are left. */
async function collectGarbage(test: Mocha.Context): Promise<number> {
  const { bytes } = await executeServerCommand<{ bytes?: number }, undefined>('heap');
  return bytes ?? leaveOut(test, 'a way to collect garbage');
}

const alive = (refs: readonly WeakRef<object>[]): number =>
  refs.filter((ref) => ref.deref() !== undefined).length;

/** Two frames: in the first one, the engine takes in what has changed. */
async function twoFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

const open = async (): Promise<Page> => {
  const page = await openPage('p { font-size: 20px }');
  await page.engine.apply({ fontScale: 2, palette: black });
  return page;
};

/** The number of sheets that a tree adopts, and of the rules in all of them. */
function adoptedBy(root: DocumentOrShadowRoot): string {
  const { adoptedStyleSheets: sheets } = root;
  const rules = sheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0);
  return `${String(sheets.length)} sheets, ${String(rules)} rules`;
}

const governed = `@layer a, b; @layer a { b { color: red } } p { font: 20px serif; color: var(--c) }
  :root { --c: red; font-size: var(--s, 110%) } @property --s { syntax: '*'; inherits: false }`;

describe('what the engine adopts is as much', () => {
  it('after the page was switched on and off a thousand times', async () => {
    const page = await openPage(
      governed,
      '<p style="color: red">a <b style="font-size: 9px">b</b></p>',
    );
    const { document: owner, engine } = page;
    const own = owner.styleSheets[0]?.cssRules.length;
    await engine.apply({ fontScale: 2, palette: black });
    const first = adoptedBy(owner);
    for (let i = 0; i < timesHere(1_000); i++) {
      await engine.restore();
      await engine.apply({ fontScale: 2, palette: black });
    }
    expect(adoptedBy(owner)).to.equal(first);
    await engine.restore();
    expect(adoptedBy(owner)).to.equal('0 sheets, 0 rules');
    expect(owner.styleSheets[0]?.cssRules.length).to.equal(own);
  });

  it('after a thousand hosts have come and gone', async () => {
    const page = await openPage(governed);
    const { document: owner, engine } = page;
    const lasting = owner.body
      .appendChild(owner.createElement('div'))
      .attachShadow({ mode: 'open' });
    lasting.innerHTML = '<style>b { font-size: 9px }</style><b style="color: red">a</b>';
    const box = owner.body.appendChild(owner.createElement('div'));
    await engine.apply({ fontScale: 2, palette: black });
    const adopted = (): string[] => [owner, lasting].map(adoptedBy);
    const first = adopted();
    const gone: ShadowRoot[] = [];
    for (let i = 0; i < timesHere(1_000); i++) {
      const root = box.appendChild(owner.createElement('div')).attachShadow({ mode: 'open' });
      root.innerHTML = `<style>b { font-size: var(--s${String(i)}, 9px) }</style><b style="color: red">a</b>`;
      gone.push(root);
      if (i % 50 < 49) continue;
      await twoFrames();
      expect(root.adoptedStyleSheets).not.to.deep.equal([]);
      box.replaceChildren();
      await twoFrames();
    }
    expect(adopted()).to.deep.equal(first);
    expect(gone.every((root) => root.adoptedStyleSheets.length === 0)).to.equal(true);
  });

  it('after ten thousand style attributes were written', async () => {
    const page = await openPage('', '<div>' + '<p>a</p>'.repeat(50) + '</div>');
    const { document: owner, engine } = page;
    await engine.apply({ fontScale: 2, palette: black });
    const paragraphs = [...owner.querySelectorAll('p')];
    let most = 0;
    const times = timesHere(200);
    for (let i = 0; i < times; i++) {
      for (const [at, { style }] of paragraphs.entries()) {
        style.cssText = `color: red; font-size: ${String(20 + i + at / 100)}px`;
      }
      await nextFrame();
      const sheets = owner.adoptedStyleSheets;
      most = Math.max(most, ...sheets.map(({ cssRules }) => cssRules.length));
    }
    await twoFrames();
    expect(page.px('p', 'font-size')).to.equal(2 * (19 + times));
    expect(most).to.be.lessThan(150);
  });
});

describe('while a choice is in force, nothing is kept alive of', () => {
  it('hosts that come and go, and their sheets', async function () {
    await collectGarbage(this);
    const page = await open();
    const refs: WeakRef<object>[] = [];
    const box = page.document.body.appendChild(page.document.createElement('div'));
    for (let i = 0; i < 300; i++) {
      const host = box.appendChild(page.document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<style>b { font-size: ${String(i)}px }</style><b style="color: red">a</b>`;
      const constructed = new page.window.CSSStyleSheet();
      constructed.replaceSync('i { font-size: 20px }');
      root.adoptedStyleSheets.push(constructed);
      for (const sheet of [...root.styleSheets, constructed]) refs.push(new WeakRef(sheet));
    }
    await twoFrames();
    box.replaceChildren();
    await twoFrames();
    await collectGarbage(this);
    expect(alive(refs)).to.be.lessThan(30);
  });

  it('elements that come and go, and whose style attributes were written', async function () {
    await collectGarbage(this);
    const page = await open();
    const refs: WeakRef<object>[] = [];
    const box = page.document.body.appendChild(page.document.createElement('div'));
    for (let i = 0; i < 300; i++) {
      const element = box.appendChild(page.document.createElement('p'));
      element.setAttribute('style', `font-size: ${String(i)}px !important`);
      refs.push(new WeakRef(element));
    }
    await twoFrames();
    box.replaceChildren();
    await twoFrames();
    await collectGarbage(this);
    expect(alive(refs)).to.be.lessThan(30);
  });

  it('values that the page has written into style attributes', async function () {
    await collectGarbage(this);
    const page = await open();
    const box = page.document.body.appendChild(page.document.createElement('div'));
    box.innerHTML = '<i>a</i>'.repeat(1_000);
    let count = 0;
    const write = async (times: number): Promise<void> => {
      for (let i = 0; i < times; i++) {
        for (const { style } of box.children as HTMLCollectionOf<HTMLElement>) {
          style.font = `${String(10 + count++ / 1e5)}px serif`;
          style.setProperty('--x', String(count));
        }
        await nextFrame();
      }
    };
    await write(15);
    const before = await collectGarbage(this);
    await write(15);
    const grown = (await collectGarbage(this)) - before;
    expect(grown).to.be.lessThan(1_000_000);
  });
});

describe('a page that is switched on and off', () => {
  it('takes no more memory after a thousand times', async function () {
    await collectGarbage(this);
    const page = await openPage(
      'p { font: 20px serif; color: var(--c) } :root { --c: red } @layer { b { color: red } }',
      '<p style="color: red !important">a <b style="font-size: 9px">b</b></p>',
    );
    const cycle = async (times: number): Promise<void> => {
      for (let i = 0; i < times; i++) {
        await page.engine.apply({ fontScale: 2, palette: black });
        await page.engine.restore();
        // timers and what is to be finalized get their turn
        if (i % 50 === 0) await nextFrame();
      }
    };
    await cycle(200);
    const before = await collectGarbage(this);
    await cycle(1_000);
    const grown = (await collectGarbage(this)) - before;
    expect(grown).to.be.lessThan(300_000);
  });

  it('keeps nothing of hosts that it has dropped meanwhile, once it is on again', async function () {
    await collectGarbage(this);
    const page = await openPage('');
    const refs: WeakRef<object>[] = [];
    const box = page.document.body.appendChild(page.document.createElement('div'));
    for (let i = 0; i < 1_000; i++) {
      const root = box
        .appendChild(page.document.createElement('div'))
        .attachShadow({ mode: 'open' });
      root.innerHTML = `<style>b { font-size: ${String(i)}px }</style><b style="color: red">a</b>`;
      refs.push(new WeakRef(root), ...[...root.styleSheets].map((sheet) => new WeakRef(sheet)));
    }
    await page.engine.apply({ fontScale: 2, palette: black });
    await page.engine.restore();
    box.replaceChildren();
    await page.engine.apply({ fontScale: 2, palette: black });
    await twoFrames();
    await collectGarbage(this);
    expect(alive(refs)).to.be.lessThan(100);
  });
});
