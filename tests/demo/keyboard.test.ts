import { expect } from '@open-wc/testing';
import { focused, TITLE } from '../toolbar/support.js';
import { expectFocusSeen, focusedIn, openAtTop, press, seesFocus } from './seen-focus.js';
import type { Demo } from './support.js';

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
      await press('Tab');
      expect(focused(demo.toolbar)).to.equal(TITLE);
      expect(seesFocus(demo)).to.be.true;
      await press(key);
      await demo.toolbar.applied;
      expect(demo.toolbar.active).to.be.true;
      expect(focused(demo.toolbar)).to.equal(TITLE);

      // past the buttons in the row of the switch
      while ((focusedIn(demo) as HTMLInputElement).name !== 'fontSize') {
        await press('Tab');
        expect(seesFocus(demo), focusedIn(demo).textContent).to.be.true;
      }
      for (const factor of [1.25, 1.5, 2]) {
        await press('ArrowRight');
        await demo.toolbar.applied;
        expect(focusedIn(demo)).to.include({ name: 'fontSize', value: `${factor}`, checked: true });
        expect(seesFocus(demo), `${factor}`).to.be.true;
        expect(sizeOfText(demo)).to.be.closeTo(before * factor, 0.01);
      }
    });
  }

  expectFocusSeen('index.html', 360);
});
