import { expect } from '@open-wc/testing';
import { beige, black, openPage } from '../support.js';

const body = '<p>a <b>b</b> <i>c</i></p>'.repeat(1_000);

/** How long each step takes in a page of 3,000 elements, in ms. */
async function timesWith(css: string): Promise<number[]> {
  const page = await openPage(`p { font-size: 20px; color: red } ${css}`, body);
  const steps = [{ fontScale: 2, palette: black }, { fontScale: 3, palette: beige }, {}].map(
    (style) => async () => {
      page.document.body.getBoundingClientRect();
      const before = performance.now();
      await page.engine.apply(style);
      page.document.body.getBoundingClientRect();
      return performance.now() - before;
    },
  );
  const times: number[] = [];
  for (const step of steps) times.push(await step());
  page.close();
  return times;
}

describe('transitions', () => {
  it('of all elements cost little more than none', async () => {
    const without: number[][] = [];
    const within: number[][] = [];
    // the best of three, side by side: other work of the machine makes some longer
    for (let round = 0; round < 3; round++) {
      without.push(await timesWith(''));
      within.push(await timesWith('* { transition: all 1s }'));
    }
    const best = (times: number[][], step: number): number =>
      Math.min(...times.map((one) => one[step] ?? NaN));
    const ratios = [0, 1, 2].map((step) => best(within, step) / best(without, step));
    expect(Math.max(...ratios)).to.be.lessThan(5);
  });

  it('do not delay a style or its undo', async () => {
    const page = await openPage(
      '* { transition: all 1s } p { font-size: 20px; color: red; letter-spacing: 1px }',
    );
    expect(page.px('#t', 'font-size')).to.equal(20);
    await page.engine.apply({ fontScale: 2, palette: black, letterSpacing: 0.1 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
    await page.engine.apply({ fontScale: 3 });
    expect(page.px('#t', 'font-size')).to.equal(60);
    await page.engine.restore();
    expect(page.px('#t', 'font-size')).to.equal(20);
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 0, 0)');
  });

  it('of pseudo-elements do not delay it either', async () => {
    const page = await openPage(
      'p::before { content: "x"; font-size: 20px; transition: font-size 1s }',
    );
    expect(page.px('#t', 'font-size', '::before')).to.equal(20);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size', '::before')).to.equal(40);
  });

  it('of the page that run already go on', async () => {
    const page = await openPage('p { width: 100px; transition: width 60s }');
    expect(page.px('#t', 'width')).to.equal(100);
    page.$('#t').style.width = '500px';
    const [running] = page.document.getAnimations();
    await page.until(() => Number(running?.currentTime) > 0);
    await page.engine.apply({ fontScale: 2, palette: black });
    await page.engine.restore();
    expect(running?.playState).to.equal('running');
    expect(page.document.getAnimations()).to.deep.equal([running]);
    expect(page.px('#t', 'width')).to.be.lessThan(499);
  });

  it('of the page run again afterwards', async () => {
    const page = await openPage(
      'p { font-size: 20px; transition: font-size 60s } .x { font-size: 30px }',
    );
    await page.engine.apply({ fontScale: 2 });
    page.$('#t').className = 'x';
    expect(page.px('#t', 'font-size')).to.be.closeTo(40, 1);
    expect(page.document.getAnimations()).to.have.length(1);
  });
});
