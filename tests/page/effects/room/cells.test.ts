import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../../support.js';

const table = (cell = ''): string =>
  `<div><table><tr><td id="t">Release of the mobile application${cell}</td>` +
  '<td>On the first day of next month</td></tr></table></div>';

const BODY = 'body { margin: 0; width: 300px; font: 20px/1 sans-serif }';

const lines = async (css: string, body = table()): Promise<number> => {
  const page = await openPage(`${BODY} ${css}`, body);
  await page.engine.apply({ fontScale: 2 });
  return linesIn(page);
};

const linesIn = (page: Page, selector = '#t'): number => {
  const range = page.document.createRange();
  range.selectNodeContents(page.$(selector));
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
};

const NOWRAP = 'td { white-space: nowrap }';

describe('cells of a table whose lines must not wrap', () => {
  for (const [how, css] of [
    ['by its cells', NOWRAP],
    ['as a whole', 'table { white-space: nowrap }'],
    ['by what its cells hold', '#t { white-space: nowrap }'],
  ] as const) {
    it(`have larger text in one line where a box scrolls sideways: ${how}`, async () => {
      expect(await lines(`div { overflow-x: auto } ${css}`)).to.equal(1);
    });
  }

  it('have it in one line where the table itself scrolls', async () => {
    expect(await lines(`table { display: block; overflow-x: auto } ${NOWRAP}`)).to.equal(1);
  });

  it('have it in one line where the text is spaced', async () => {
    const page = await openPage(`${BODY} div { overflow-x: auto } ${NOWRAP}`, table());
    await page.engine.apply({ letterSpacing: 0.12 });
    expect(linesIn(page)).to.equal(1);
  });

  for (const [where, css] of [
    ['nothing scrolls', ''],
    ['a box scrolls that holds more than tables', 'div { overflow: auto; height: 200px }'],
    ['a box in there cuts', 'body { overflow-x: auto } div { overflow-x: hidden }'],
    ['the cells cut', 'div { overflow-x: auto } td { max-width: 100px; overflow: hidden }'],
  ] as const) {
    it(`wrap where ${where}`, async () => {
      expect(await lines(`${css} ${NOWRAP}`)).to.be.greaterThan(1);
    });
  }

  it('are no other text in a box that scrolls sideways', async () => {
    const text = '<div><p id="t">Release of the mobile application</p></div>';
    const css = 'div { overflow-x: auto } p { white-space: nowrap }';
    expect(await lines(css, text)).to.be.greaterThan(1);
  });
});
