import { expect } from '@open-wc/testing';
import { backdropFilters } from '../../support/backdrop-filters.js';
import { openSite, frames, layers, pixel, sourceOf, use } from './support.js';

const RED =
  '<div style="position: fixed; inset: 0 0 auto; z-index: 1; height: 300px; background: #c00000"></div>';

describe('less or more of all colours', () => {
  it('makes the page grey, also what has a fixed position and a dialog', async function () {
    await backdropFilters(this);
    const site = await openSite(
      `${RED}<dialog style="background: #0000c0; inset: 320px 0 0; width: 300px; height: 200px; border: 0"></dialog>`,
    );
    await use(site, { saturation: 0 });
    site.document.querySelector('dialog')!.showModal();
    await frames();

    for (const [x, y] of [
      [400, 50],
      [400, 420],
    ] as const) {
      const [red, green, blue] = await pixel(x, y);
      expect([green, blue], `at ${String(x)}, ${String(y)}`).to.eql([red, red]);
    }
  });

  it('makes colours stronger', async function () {
    await backdropFilters(this);
    const site = await openSite('<div style="height: 300px; background: #a06060"></div>');
    const [, before] = await pixel(400, 50);
    await use(site, { saturation: 2 });
    const [, green] = await pixel(400, 50);

    expect(green).to.be.below(before - 10);
  });

  it('moves nothing, and goes without a trace', async () => {
    const site = await openSite(
      `<p style="position: fixed; right: 10px; bottom: 10px">Fixed</p>${RED}`,
    );
    const box = (): string =>
      JSON.stringify(site.document.querySelector('p')!.getBoundingClientRect());
    expect(await pixel(400, 50)).to.eql([192, 0, 0]);
    const [own, place] = [sourceOf(site), box()];
    await use(site, { saturation: 0.5 });
    expect(box()).to.equal(place);
    site.toolbar.disable();
    await site.toolbar.applied;
    site.toolbar.removeAttribute('active');
    await frames();

    expect(layers(site.toolbar)).to.be.empty;
    expect(sourceOf(site)).to.equal(own);
    expect(await pixel(400, 50)).to.eql([192, 0, 0]);
  });
});
