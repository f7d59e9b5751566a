import { expect } from '@open-wc/testing';
import { expectGrows } from './growth.js';
import { openPage } from '../../support.js';

const nested = '<div class="o">a<div class="i">b<div id="t">c</div></div></div>';
const one = '<p id="t">Text</p>';

/** Declarations of the outer, the middle and the inner one of three elements; the inner one's px. */
const nestings: [o: string, i: string, t: string, px: number][] = [
  ['20px', '1.5em', '0.5em', 15],
  ['2em', '20px', '2em', 40],
  ['30px', '10px', '20px', 20],
  ['150%', '12pt', '150%', 24],
  ['1.25rem', '2em', '1rem', 16],
  ['larger', '20px', 'larger', 24],
  ['small', 'smaller', '1.2em', 13],
  ['x-large', '1em', '50%', 12],
  ['2vw', '2em', '1vw', 8],
  ['calc(1em + 4px)', 'calc(50% + 10px)', 'calc(1rem + 1px)', 17],
  ['clamp(10px, 3vw, 2rem)', 'max(1em, 12px)', 'min(100%, 20px)', 20],
  ['30px', 'inherit', '1em', 30],
  ['30px', '2em', 'initial', 16],
  ['30px', 'unset', 'inherit', 30],
  ['30px', 'revert', '1em', 30],
];

/** Font sizes of one paragraph, the root's being 16 px and the viewport 800 × 600. */
const values: [value: string, px: number][] = [
  ['20px', 20],
  ['12pt', 16],
  ['1pc', 16],
  ['0.5cm', 18.9],
  ['5mm', 18.9],
  ['20Q', 18.9],
  ['0.25in', 24],
  ['2vw', 16],
  ['3vh', 18],
  ['3vmin', 18],
  ['2vmax', 16],
  ['2vi', 16],
  ['1.5em', 24],
  ['1.5rem', 24],
  ['2ex', NaN],
  ['150%', 24],
  ['larger', 19.2],
  ['smaller', 13.33],
  ['xx-small', 9],
  ['x-small', 10],
  ['small', 13],
  ['medium', 16],
  ['large', 18],
  ['x-large', 24],
  ['xx-large', 32],
  ['xxx-large', 48],
  ['1.5E1px', 15],
  ['+20PX', 20],
  ['.2in', 19.2],
  ['calc(10px + 1vw)', 18],
  ['calc(1rem + 1vw)', 24],
  ['calc(0.5em + 50%)', 16],
  ['calc(2 * (4px + 0.5em))', 24],
  ['calc(40px / 2)', 20],
  ['calc(1rem - -4px)', 20],
  ['clamp(1rem, 0.75rem + 1vw, 2rem)', 20],
  ['clamp(12px, 10vw, 1.5em)', 24],
  ['min(1rem, 20px)', 16],
  ['max(1rem, 2vw, 20px)', 20],
  ['round(up, 17.2px, 5px)', 20],
  ['var(--none, 20px)', 20],
  ['var(--none, calc(1rem + 2px))', 18],
  ['var(--none, var(--neither, 20px))', 20],
];

describe('font sizes', () => {
  for (const [value, px] of values) {
    it(`grows text of font-size: ${value}`, () =>
      Number.isNaN(px)
        ? expectGrowsFromAnySize(value)
        : expectGrows(`#t { font-size: ${value} }`, one, px));
  }

  for (const [o, i, t, px] of nestings) {
    it(`does not compound ${t} in ${i} in ${o}`, () =>
      expectGrows(
        `.o { font-size: ${o} } .i { font-size: ${i} } #t { font-size: ${t} }`,
        nested,
        px,
      ));
  }

  for (const factor of [1.1, 1.5, 2, 3, 1.2345]) {
    it(`grows every unit by ${String(factor)}`, () =>
      expectGrows(
        `.o { font: 1.2rem/1.5 serif } .i { font-size: 130%; line-height: 30px }
         #t { font-size: calc(10px + 1vw + 0.1em); line-height: 1.2em }`,
        nested,
        20.5,
        factor,
      ));
  }

  it('grows text in container units', () =>
    expectGrows(
      '.c { container-type: size; width: 400px; height: 200px } #t { font-size: 5cqw } i { font-size: 10cqh } b { font-size: 10cqmin }',
      '<div class="c"><p id="t">Text <i>by height</i> <b>by the smaller</b></p></div>',
      20,
    ));

  it('grows inherited text, text without any rule and generated text', () =>
    expectGrows(
      `div { font-size: 20px } p::before { content: "x"; font-size: 0.5em }
       p::after { content: "y"; font-size: 30px }`,
      '<div><p id="t">a <b>b <small>c <sub>d <big>e</big></sub></small></b></p></div><h1>f</h1>',
      20,
    ));

  it('keeps a size of zero, which hides text', async () => {
    const page = await openPage('#t { font-size: 0 }');
    await page.engine.apply({ fontScale: 3 });
    expect(page.px('#t', 'font-size')).to.equal(0);
  });

  it('leaves invalid declarations without effect', () =>
    expectGrows('#t { font-size: 20px; font-size: 30; font-size: 9foo }', one, 20));

  it('leaves lengths that are no text size', async () => {
    const page = await openPage(
      '#t { width: 300px; padding: 10px; border: 3px solid; margin: 1px }',
    );
    await page.engine.apply({ fontScale: 2 });
    const { width, padding, borderWidth, margin } = page.window.getComputedStyle(page.$('#t'));
    expect([width, padding, borderWidth, margin]).to.deep.equal(['300px', '10px', '3px', '1px']);
  });

  it('leaves a part of the page alone that asks for it', async () => {
    const page = await openPage('p { font-size: 20px }', '<p id="t" data-a11y-ignore>a</p>');
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(20);
  });
});

/** For units whose size depends on the font there is. */
async function expectGrowsFromAnySize(value: string): Promise<void> {
  const page = await openPage(`#t { font-size: ${value} }`);
  const before = page.px('#t', 'font-size');
  await page.engine.apply({ fontScale: 2 });
  expect(page.px('#t', 'font-size')).to.be.closeTo(2 * before, 0.5);
}
