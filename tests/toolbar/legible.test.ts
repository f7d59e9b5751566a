import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import { contrast } from '../../src/settings/colors/contrast.js';
import { inside, openToolbar, toolbar } from './support.js';

const hex = (colour: string): string =>
  `#${colour
    .match(/\d+/g)!
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

/** The contrast of what is written in the bar to what it is written on. */
function contrasts(element: A11yToolbar): number[] {
  return inside(element, 'button, legend, label > span:not([class]), [part=contrast]')
    .filter((part) => part.checkVisibility())
    .map((part) => {
      let behind: Element | null = part;
      while (behind && /^rgba\(.*, 0\)$/.test(getComputedStyle(behind).backgroundColor))
        behind = behind.parentElement;
      const { color } = getComputedStyle(part);
      return contrast(hex(color), hex(getComputedStyle(behind!).backgroundColor));
    });
}

/** Text, background and links that nobody can tell apart. */
const CHOICES = [
  '#777777 #888888 #7f7f7f',
  '#ffffff #ffffff #ffffff',
  '#000000 #000000 #000000',
  '#ff0000 #00ff00 #0000ff',
  '#808080 #7f7f7f #999999',
  '#ffee00 #102030 #ffffff',
] as const;

describe('the bar in the visitor’s own colours', () => {
  for (const background of CHOICES) {
    it(`can be read: ${background}`, async () => {
      const element = await openToolbar('storage="none" controls="all"');
      element.set({ background });
      await element.applied;
      await nextFrame();
      const all = contrasts(element);

      expect(all.length).to.be.greaterThan(10);
      expect(Math.min(...all)).to.be.at.least(7);
      const page = getComputedStyle(document.documentElement).backgroundColor;
      expect(hex(page), 'the page has them as they are').to.equal(background.split(' ')[1]);
    });
  }

  it('can be read on the next page, before it is opened', async () => {
    localStorage.setItem(
      'a11y-toolbar',
      JSON.stringify({ version: 1, active: true, preferences: { background: CHOICES[0] } }),
    );
    const element = await toolbar('');
    await waitUntil(() => Math.min(...contrasts(element)) >= 7, 'not readable', {
      timeout: 20_000,
    });

    expect(inside(element, '[part=panel]').filter((one) => one.checkVisibility())).to.be.empty;
    localStorage.clear();
  });

  it('has its own colours again when others are chosen', async () => {
    const element = await openToolbar('storage="none"');
    element.set({ background: CHOICES[0] });
    await element.applied;
    element.set({ background: 'beige' });
    await element.applied;
    const [bar] = inside(element, '[part=bar]');

    expect(getComputedStyle(bar!).backgroundColor).to.equal('rgb(255, 238, 221)');
  });
});
