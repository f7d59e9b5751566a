import { expect } from '@open-wc/testing';
import { expectGrows } from './growth.js';
import { openPage } from '../../support.js';

/** The line height of a 20 px paragraph, and what that is in px. */
const values: [value: string, px: number][] = [
  ['1.5', 30],
  ['30px', 30],
  ['1.5em', 30],
  ['150%', 30],
  ['2rem', 32],
  ['18pt', 24],
  ['4vw', 32],
  ['5vh', 30],
  ['0.25in', 24],
  ['calc(1em + 10px)', 30],
  ['calc(1.5)', 30],
  ['clamp(10px, 1.5em, 100px)', 30],
  ['max(30px, 1em)', 30],
  ['var(--leading)', 30],
  ['calc(var(--leading) + 2px)', 32],
  ['var(--ratio)', 30],
  ['calc(var(--ratio) * 1em)', 30],
  ['calc(var(--ratio) * 10px)', 15],
  ['var(--none, 30px)', 30],
];

const variables = ':root { --leading: 30px; --ratio: 1.5 }';

describe('line heights', () => {
  for (const [value, px] of values) {
    it(`grow with the text: ${value}`, async () => {
      const css = `${variables} #t { font-size: 20px; line-height: ${value} }`;
      const page = await openPage(css);
      expect(page.px('#t', 'line-height')).to.be.closeTo(px, 0.1);
      await page.engine.apply({ fontScale: 2 });
      expect(page.px('#t', 'line-height')).to.be.closeTo(2 * px, 0.1);
    });

    it(`grow where inherited by smaller and larger text: ${value}`, () =>
      expectGrows(
        `${variables} div { font-size: 20px; line-height: ${value} } small { font-size: 10px } h1 { font-size: 2em }`,
        '<div>a <small>b <i id="t">c</i></small><h1>d</h1></div>',
        10,
        1.5,
      ));
  }

  it('stay normal where they are', async () => {
    const page = await openPage('#t { font-size: 20px; line-height: normal }');
    const height = page.$('#t').getBoundingClientRect().height;
    await page.engine.apply({ fontScale: 2 });
    expect(page.computed('#t', 'line-height')).to.equal('normal');
    expect(page.$('#t').getBoundingClientRect().height).to.be.closeTo(2 * height, 2);
  });
});
