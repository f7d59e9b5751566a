import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { emulateMedia } from '../support/media.js';
import { focused, TITLE } from '../toolbar/support.js';
import { openDemo, pages, type Demo } from './support.js';

/** The element that has the focus, in the bar as well. */
function focusedIn({ document, toolbar }: Demo): HTMLElement {
  return (toolbar.shadowRoot!.activeElement ?? document.activeElement) as HTMLElement;
}

/** Whether a visitor sees what has the focus: in the window, on top of all else, and marked. */
function seesFocus(demo: Demo): boolean {
  const element = focusedIn(demo);
  // the bar draws the boxes of its radio buttons itself
  const target = element.closest('label') ?? element;
  const { left, top, width, height } = target.getBoundingClientRect();
  const root = target.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + Math.min(height, LINE) / 2);
  const isInside = top >= 0 && top + Math.min(height, LINE) <= demo.window.innerHeight;
  return isInside && target.contains(hit) && [element, element.nextElementSibling].some(isOutlined);
}

/** As much of a target as must be seen of it, in px. */
const LINE = 30;

function isOutlined(element: Element | null): boolean {
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
  return !!style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
}

/** Opens a page with the focus where one that has just loaded has it. */
async function openAtTop(test: Mocha.Context, ...of: Parameters<typeof openDemo>): Promise<Demo> {
  // what gets the focus is then in view at once
  await emulateMedia(test, { 'prefers-reduced-motion': 'reduce' });
  await executeServerCommand('focus-page');
  const demo = await openDemo(...of);
  demo.window.focus();
  return demo;
}

const sizeOfText = ({ document, window }: Demo): number =>
  parseFloat(window.getComputedStyle(document.querySelector('.story-text p')!).fontSize);

describe('by keyboard alone', () => {
  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const) {
    it(`a visitor opens the bar with ${name} and makes the text larger`, async function () {
      const demo = await openAtTop(this, 'index.html');
      const before = sizeOfText(demo);
      await sendKeys({ press: 'Tab' });
      expect(focused(demo.toolbar)).to.equal(TITLE);
      expect(seesFocus(demo)).to.be.true;
      await sendKeys({ press: key });
      await demo.toolbar.applied;
      expect(demo.toolbar.active).to.be.true;
      expect(focused(demo.toolbar)).to.equal(TITLE);

      await sendKeys({ press: 'Tab' });
      for (const factor of [1.25, 1.5, 2]) {
        await sendKeys({ press: 'ArrowRight' });
        await demo.toolbar.applied;
        expect(focusedIn(demo)).to.include({ name: 'fontSize', value: `${factor}`, checked: true });
        expect(seesFocus(demo), `${factor}`).to.be.true;
        expect(sizeOfText(demo)).to.be.closeTo(before * factor, 0.01);
      }
    });
  }

  for (const page of pages) {
    for (const width of [360, 800]) {
      it(`what has the focus is seen all the way down ${page} at 200 % and ${width} px`, async function () {
        const demo = await openAtTop(this, page, { width, height: 600 });
        demo.toolbar.set({ fontSize: 2 });
        await demo.toolbar.applied;
        const stops = new Set([demo.document.body]);
        const unseen: string[] = [];
        await sendKeys({ press: 'Tab' });
        while (!stops.has(focusedIn(demo))) {
          stops.add(focusedIn(demo));
          if (!seesFocus(demo)) unseen.push(focusedIn(demo).outerHTML);
          await sendKeys({ press: 'Tab' });
        }

        const links = [...demo.document.querySelectorAll('a')];
        expect(links.filter((link) => !stops.has(link))).to.eql([]);
        expect(unseen).to.eql([]);
      });
    }
  }
});
