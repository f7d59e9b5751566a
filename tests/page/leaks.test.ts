import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { leaveOut } from '../support/left-out.js';
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

describe('while a choice is in force, nothing is kept alive of', () => {
  it('hosts that come and go, and their sheets', async function () {
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
