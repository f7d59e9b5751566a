import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { contrast, parseColour } from '../contrast.js';
import { drawn, frames, openSite, sourceOf, use, type Site } from './support.js';

const TEXT = `<main style="padding: 150px 40px"><p id="one">A short line.</p><p>${'A long paragraph that goes on. '.repeat(20)}</p>
  <button>Press me</button><label>Name <input value="Ada"></label></main>`;

const glass = (site: Site): HTMLElement | undefined => drawn(site, '.glass')[0];

async function pointAt(element: Element, dx = 20): Promise<[number, number]> {
  const { x, y, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + dx), Math.round(y + Math.min(height / 2, 12))];
  await sendMouse({ type: 'move', position });
  await frames();
  return position;
}

async function open(width = 800): Promise<Site> {
  const site = await openSite(TEXT, width);
  await use(site, { magnifier: 'on' });
  return site;
}

describe('the magnifier', () => {
  it('shows the text under the pointer, twice as large and easy to read', async () => {
    const site = await open();
    await pointAt(site.document.getElementById('one')!);
    const style = getComputedStyle(glass(site)!);

    expect(glass(site)!.textContent).to.equal('A short line.');
    expect(parseFloat(style.fontSize)).to.equal(40);
    expect(contrast(parseColour(style.color), parseColour(style.backgroundColor))).to.be.above(7);
  });

  it('shows the sentence of a long text', async () => {
    const site = await open();
    await pointAt(site.document.querySelectorAll('p')[1]!);

    expect(glass(site)!.textContent).to.equal('A long paragraph that goes on.');
  });

  it('shows a whole sentence, however its source is broken into lines', async () => {
    const site = await openSite(
      `<main style="padding: 150px 40px"><p>${'One that is long,\nand goes on. '.repeat(9)}</p>
        <pre>${'A line\nand another.\n'.repeat(9)}</pre></main>`,
    );
    await use(site, { magnifier: 'on' });
    await pointAt(site.document.querySelector('p')!);
    expect(glass(site)!.textContent).to.equal('One that is long, and goes on.');
    await pointAt(site.document.querySelector('pre')!);

    expect(glass(site)!.textContent, 'where lines are meant').to.equal('A line');
  });

  it('stays on the screen and off the line, also where it is narrow', async () => {
    for (const width of [320, 800]) {
      const site = await open(width);
      const [x, y] = await pointAt(site.document.getElementById('one')!);
      const box = glass(site)!.getBoundingClientRect();

      expect(box.left).to.be.at.least(0);
      expect(box.top).to.be.at.least(0);
      expect(box.right).to.be.at.most(width);
      await resetMouse();
      expect(x > box.left && x < box.right && y > box.top && y < box.bottom).to.be.false;
    }
  });

  it('can be pointed at, goes on Escape, and comes back elsewhere', async () => {
    const site = await open();
    site.window.focus();
    await pointAt(site.document.getElementById('one')!);
    await pointAt(glass(site)!);
    expect(glass(site)!.textContent).to.equal('A short line.');
    await pointAt(site.document.getElementById('one')!);
    await sendKeys({ press: 'Escape' });
    expect(glass(site)).to.be.undefined;
    await pointAt(site.document.getElementById('one')!, 30);
    expect(glass(site), 'not for the same text').to.be.undefined;
    await pointAt(site.document.querySelectorAll('p')[1]!);

    expect(glass(site)!.textContent).to.equal('A long paragraph that goes on.');
  });

  it('shows what has the focus', async () => {
    const site = await open();
    site.document.querySelector('button')!.focus();
    await frames();
    expect(glass(site)!.textContent).to.equal('Press me');
    site.document.querySelector('input')!.focus();
    await frames();

    expect(glass(site)!.textContent).to.equal('Name Ada');
  });

  it('goes without a trace', async () => {
    const site = await openSite(TEXT);
    const own = sourceOf(site);
    await use(site, { magnifier: 'on' });
    await pointAt(site.document.getElementById('one')!);
    site.toolbar.disable();
    await site.toolbar.applied;
    site.toolbar.removeAttribute('active');

    expect(glass(site)).to.be.undefined;
    expect(sourceOf(site)).to.equal(own);
  });
});
