import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Strings } from '../../src/locales/strings.js';
import { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import { findings } from '../toolbar/findings.js';
import { inside, openToolbar } from '../toolbar/support.js';
import { locales } from './all.js';

for (const strings of Object.values(locales)) A11yToolbar.locale(strings);

/** A bar as wide as a phone, with the largest of the usual sizes. */
async function onPhone({ lang }: Strings, attributes = ''): Promise<A11yToolbar> {
  const element = await openToolbar(`storage="none" lang="${lang}" ${attributes}`);
  document.body.prepend(element);
  // only now: what WebKit has resolved in a wide window it takes for the next bar, until it is resized
  await setViewport({ width: 320, height: 800 });
  document.body.style.margin = '0';
  element.set({ fontSize: 2, background: 'white' });
  await element.applied;
  return element;
}

afterEach(async () => {
  document.querySelector('a11y-toolbar')?.remove();
  document.body.removeAttribute('style');
  await setViewport({ width: 800, height: 600 });
});

for (const [name, strings] of Object.entries(locales)) {
  describe(`the bar in ${name}`, () => {
    it('says everything in it', async () => {
      const element = await openToolbar(`storage="none" lang="${name}"`);
      const [region] = inside(element, 'section');

      expect(region!.lang).to.equal(name);
      expect(region!.getAttribute('aria-label')).to.equal(strings.title);
      const said = region!.textContent;
      for (const text of [
        strings.reset,
        strings.disable,
        strings.close,
        strings.undo,
        strings.forget,
      ])
        expect(said).to.include(text);
      for (const text of Object.values(strings.legends).slice(0, 3))
        expect(said).to.include(text + strings.colon);
    });

    it('fits into 320 px at 200 %, with nothing cut off and no word broken', async () => {
      const element = await onPhone(strings);
      expectToFit(element);
    });

    it('says in its sections what every setting does, in labels that fit likewise', async () => {
      const element = await onPhone(strings, 'controls="all"');
      const said: string[] = [];
      for (const section of inside(element, '[part~=section]')) {
        section.click();
        await element.updateComplete;
        said.push(...inside(element, '.found').map(({ innerText }) => innerText));
        expectToFit(element);
      }

      const [, , , ...further] = Object.values(strings.legends);
      for (const text of further) expect(said.join()).to.include(text);
    });

    it('has nothing that axe finds', async () => {
      const element = await onPhone(strings);

      expect(await findings(element)).to.eql([]);
    });
  });
}

/** Nothing sticks out of the bar, and no word of a label is on two lines. */
function expectToFit(element: A11yToolbar): void {
  const [bar] = inside(element, '[part=bar]');
  const { left, right } = bar!.getBoundingClientRect();
  expect(bar!.scrollWidth).to.be.at.most(bar!.clientWidth);
  const parts = inside(element, 'button, legend, label, .box').filter((part) =>
    part.checkVisibility(),
  );
  for (const part of parts) {
    const box = part.getBoundingClientRect();
    expect(box.left, part.innerText).to.be.at.least(left);
    expect(box.right, part.innerText).to.be.at.most(right);
  }
  for (const text of inside(element, 'button, legend, [part~=sample], label > span:not([class])'))
    expect(brokenWords(text)).to.eql([]);
}

/** The words that stand on more than one line. */
function brokenWords(element: Element): string[] {
  const words: string[] = [];
  for (const node of element.childNodes) {
    if (!(node instanceof Text)) continue;
    // Chinese and Japanese are broken between any two letters
    for (const { 0: word, index } of node.data.matchAll(
      /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    )) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1)
        words.push(word);
    }
  }
  return words;
}
