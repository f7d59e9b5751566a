import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { contrast } from '../contrast.js';
import { screenshot } from '../../support/screenshot.js';
import { drawn, frames, layers, openSite, pixel, sourceOf, use, type Site } from './support.js';

const TEXT = `<main style="padding: 20px">${'<p>Lines of text that somebody wants to read. <a href="#x">A link</a></p>'.repeat(40)}</main>`;

const strip = (site: Site, kind: string): DOMRect =>
  drawn(site, `.${kind}`)[0]!.getBoundingClientRect();

async function pointAt(x: number, y: number): Promise<void> {
  await sendMouse({ type: 'move', position: [x, y] });
  await frames();
}

describe('the reading ruler', () => {
  it('is below the line of text under the pointer', async () => {
    const site = await openSite(TEXT);
    await use(site, { guide: 'ruler' });
    const line = site.document.querySelectorAll('p')[3]!.getBoundingClientRect();
    await pointAt(line.x + 30, line.y + line.height / 2);
    const { top } = strip(site, 'ruler');

    expect(top).to.be.closeTo(line.bottom, 8);
    expect(top, 'hides none of it').to.be.at.least(line.bottom - 8);
  });

  it('can be seen on white, on black and between', async () => {
    for (const background of ['white', 'black', '#777', '#ffd400']) {
      const site = await openSite(`<div style="height: 600px; background: ${background}"></div>`);
      const [, , ...page] = [0, 0, ...(await pixel(400, 50))];
      await use(site, { guide: 'ruler' });
      await pointAt(400, 300);
      const { top, height } = strip(site, 'ruler');
      const { data } = await screenshot({
        x: 400,
        y: Math.round(top),
        width: 1,
        height: Math.round(height),
      });
      const ratios = [];
      for (let at = 0; at < data.length; at += 4)
        ratios.push(contrast([data[at]!, data[at + 1]!, data[at + 2]!], page));

      expect(Math.max(...ratios), background).to.be.above(3);
    }
  });

  it('follows the focus', async () => {
    const site = await openSite(TEXT);
    await use(site, { guide: 'ruler' });
    const link = site.document.querySelectorAll('a')[4]!;
    link.focus();
    await frames();

    expect(strip(site, 'ruler').top).to.be.closeTo(link.getBoundingClientRect().bottom, 2);
  });
});

describe('the reading mask', () => {
  it('leaves a window around the pointer, and darkens the rest', async () => {
    const site = await openSite('<div style="height: 600px; background: white"></div>');
    await use(site, { guide: 'mask' });
    await pointAt(400, 300);

    expect(await pixel(400, 300)).to.eql([255, 255, 255]);
    for (const y of [20, 580]) expect((await pixel(400, y))[0], String(y)).to.be.below(80);
  });

  it('lets clicks through', async () => {
    const site = await openSite('<button style="margin-top: 500px">Press</button>');
    await use(site, { guide: 'mask' });
    let pressed = 0;
    const button = site.document.querySelector('button')!;
    button.addEventListener('click', () => pressed++);
    const { x, y } = button.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x) + 10, Math.round(y) + 10] });

    expect(pressed).to.equal(1);
  });

  it('leaves the bar as it is', async () => {
    const site = await openSite('<div style="height: 200px; background: white"></div>');
    await use(site, { guide: 'mask' });
    const { x, y } = site.toolbar.shadowRoot!.querySelector('section')!.getBoundingClientRect();
    await pointAt(400, 50);

    expect(await pixel(Math.round(x) + 4, Math.round(y) + 4)).to.eql([255, 255, 255]);
  });

  it('leaves the bar as it is wherever it scrolls, also when it is chosen once more', async () => {
    const site = await openSite(
      '<div style="height: 300px; background: white"></div><div style="height: 2000px; background: white"></div>',
    );
    const [first] = site.document.querySelectorAll('div');
    first!.after(site.toolbar);
    await use(site, { guide: 'mask' });
    site.toolbar.set({ guide: 'default' });
    await site.toolbar.applied;
    await frames();
    await use(site, { guide: 'mask' });
    await pointAt(400, 580);
    site.window.scrollBy({ top: 200, behavior: 'instant' });
    await frames();
    const { x, y } = site.toolbar.shadowRoot!.querySelector('section')!.getBoundingClientRect();

    expect(await pixel(Math.round(x) + 4, Math.round(y) + 4)).to.eql([255, 255, 255]);
  });

  it('is moved by arrow keys where the page can be scrolled no further', async () => {
    const site = await openSite('<p>Little</p>');
    await use(site, { guide: 'mask' });
    site.window.focus();
    (site.document.activeElement as HTMLElement).blur();
    const before = strip(site, 'mask').top;
    await sendKeys({ press: 'ArrowUp' });
    await frames();

    expect(strip(site, 'mask').top).to.equal(before - 40);
  });

  it('is above a dialog that the page opens later', async () => {
    const site = await openSite(
      '<dialog style="inset: 0; margin: 0; border: 0; padding: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; background: white"></dialog>',
    );
    await use(site, { guide: 'mask' });
    site.document.querySelector('dialog')!.showModal();
    await frames();

    expect((await pixel(20, 590))[0]).to.be.below(80);
  });
});

describe('a guide', () => {
  it('comes, changes and goes, and the page is as before', async () => {
    const site = await openSite(TEXT);
    const { toolbar } = site;
    const own = sourceOf(site);
    await use(site, { guide: 'ruler' });
    await use(site, { guide: 'mask' });
    expect(layers(toolbar)).to.have.length(1);
    const sheets = toolbar.shadowRoot!.adoptedStyleSheets.length;
    toolbar.disable();
    await toolbar.applied;

    expect(layers(toolbar)).to.be.empty;
    expect(toolbar.shadowRoot!.adoptedStyleSheets).to.have.length(sheets - 1);
    toolbar.removeAttribute('active');
    expect(sourceOf(site)).to.equal(own);
  });

  it('is one, of several bars in a page, and stays when the first of them goes', async () => {
    const site = await openSite(TEXT);
    const other = site.document.createElement('a11y-toolbar');
    other.storage = 'none';
    site.document.body.append(other);
    await other.applied;
    await use(site, { guide: 'mask' });
    expect([...layers(site.toolbar), ...layers(other)]).to.have.length(1);
    site.toolbar.remove();
    await frames();
    await use({ ...site, toolbar: other }, {});

    expect(layers(other)).to.have.length(1);
  });

  it('does nothing any more when the toolbar has been removed', async () => {
    const site = await openSite(TEXT);
    await use(site, { guide: 'mask' });
    const [box] = drawn(site, '.mask');
    site.toolbar.remove();
    await site.toolbar.applied;
    const before = box!.style.translate;
    await pointAt(300, 500);

    expect(box!.isConnected).to.be.false;
    expect(box!.style.translate).to.equal(before);
  });
});
