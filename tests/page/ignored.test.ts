import { expect } from '@open-wc/testing';
import { expectSame, type Fingerprint } from './fingerprint.js';
import { black, openPage, type Page } from './support.js';

const CONTROLS = `<button>b</button><button disabled>b</button><input placeholder="x"><input disabled>
  <textarea></textarea><select><option>a</option></select><input type="file"><progress></progress>`;
const TEXT = `<h1>h</h1><p>a <a href="#">link</a> <code>c</code> <mark>m</mark> <font color="blue" size="5">f</font></p>
  <pre>p</pre><table border="1"><tr><td>a<th>b</table><hr><fieldset><legend>l</legend></fieldset>
  <ol><li>a</ol><div aria-selected="true">s</div>`;

/** What elements compute to, but for what they inherit from the page around. */
function looksOf({ document, window: view }: Page, selector: string, names: string[]): Fingerprint {
  return new Map(
    [...document.querySelectorAll(selector)].map((element, index) => {
      const style = view.getComputedStyle(element);
      const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [`${element.localName} ${String(index)}`, values.join('\n')];
    }),
  );
}

describe('a part of the page that asks to be left alone', () => {
  it('keeps its sizes, whatever is around has', async () => {
    const page = await openPage(
      'body { font-size: 20px } h1 { font-size: 2em } .px { font-size: 13px }',
      `<div>x<div data-a11y-ignore>${TEXT}${CONTROLS}<div data-a11y-ignore>a <i>b</i></div></div></div>
      <p class="px" data-a11y-ignore>c</p>`,
    );
    const names = ['font-size', 'line-height', 'letter-spacing'];
    const before = looksOf(page, '[data-a11y-ignore], [data-a11y-ignore] *', names);
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1 });
    expectSame(before, looksOf(page, '[data-a11y-ignore], [data-a11y-ignore] *', names));
    expect(page.px('div', 'font-size')).to.equal(40);
  });

  it('keeps the controls and links that no rule styles as the browser draws them', async () => {
    const page = await openPage(
      '',
      `<div data-a11y-ignore style="color: black; color-scheme: light">${TEXT}${CONTROLS}</div>`,
    );
    const names = ['color', 'background-color', 'border-top-color', 'outline-style'];
    const parts = '[data-a11y-ignore] :not(progress)';
    const before = looksOf(page, parts, names);
    await page.engine.apply({ palette: black });
    expectSame(before, looksOf(page, parts, names));
  });
});
