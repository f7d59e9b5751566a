import { expect } from '@open-wc/testing';
import { contrast } from '../../../src/settings/colors/contrast.js';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { button, inside, openToolbar, textOf } from '../support.js';

const open = (): Promise<A11yToolbar> => openToolbar('storage="none" controls="background colors"');

/** The dialog of a colour input is the browser's: this is what it does when it closes. */
async function pick(element: A11yToolbar, index: number, colour: string): Promise<void> {
  const input = inside<HTMLInputElement>(element, 'input[type=color]')[index]!;
  input.value = colour;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.applied;
}

const ratio = (element: A11yToolbar): string => textOf(inside(element, '[part=contrast]')[0]!);

describe('own colours', () => {
  it('are put in force as they are chosen', async () => {
    const element = await open();
    await pick(element, 0, '#ffee00');
    await pick(element, 1, '#102030');

    expect(element.preferences.background).to.match(/^#ffee00 #102030 #/);
    expect(getComputedStyle(document.body).color).to.equal('rgb(255, 238, 0)');
    expect(getComputedStyle(document.documentElement).backgroundColor).to.equal('rgb(16, 32, 48)');
    element.reset();
    await element.applied;
  });

  it('say how well they stand out, and mend it in one press', async () => {
    const element = await open();
    await pick(element, 0, '#777777');
    await pick(element, 1, '#888888');

    expect(ratio(element)).to.contain('Hard to read');
    button(element, 'Take the nearest readable colours').click();
    await element.applied;
    const [text, page, link] = element.preferences.background.split(' ') as [
      string,
      string,
      string,
    ];

    expect(contrast(text, page)).to.be.within(4.5, 4.9);
    expect(contrast(link, page)).to.be.least(4.5);
    expect(ratio(element)).not.to.contain('Hard to read');
    element.reset();
    await element.applied;
  });

  it('begin with those of the scheme in force', async () => {
    const element = await open();
    element.set({ background: 'black' });
    await element.updateComplete;

    expect(inside<HTMLInputElement>(element, 'input[type=color]').map(({ value }) => value)).to.eql(
      ['#ffffff', '#000000', '#99ccff'],
    );
    element.reset();
    await element.applied;
  });

  it('are one choice, however often they are picked', async () => {
    const element = await open();
    const before = element.backgrounds.length;
    await pick(element, 0, '#ffee00');
    await pick(element, 1, '#102030');
    element.set({ background: 'black' });
    await element.applied;
    await pick(element, 2, '#ff00ff');

    expect(element.backgrounds).to.have.length(before + 1);
    expect(element.backgrounds.at(-1)).to.equal('#ffffff #000000 #ff00ff');
    element.reset();
    await element.applied;
  });

  it('leave alone those that the site offers', async () => {
    const element = await open();
    element.backgrounds = ['white', '#102030 #ffee00 #102030'];
    await pick(element, 0, '#ff00ff');
    await pick(element, 0, '#00ffff');

    expect(element.backgrounds.filter((value) => value.startsWith('#'))).to.have.length(2);
    expect(element.backgrounds).to.include('#102030 #ffee00 #102030');
    element.reset();
    await element.applied;
  });

  it('are a value of the background, which can be chosen again', async () => {
    const element = await open();
    await pick(element, 0, '#ffee00');

    expect(element.backgrounds.at(-1)).to.match(/^#ffee00/);
    element.reset();
    await element.applied;
  });
});
