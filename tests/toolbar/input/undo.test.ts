import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { defaults } from '../../../src/settings/preferences.js';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { button, inside, openToolbar, radio } from '../support.js';

async function press(element: A11yToolbar, name: string): Promise<void> {
  button(element, name).click();
  await element.applied;
}

async function choose(element: A11yToolbar, ...names: string[]): Promise<void> {
  for (const name of names) {
    radio(element, name).click();
    await element.applied;
  }
}

/** The button that is to be seen: there may be one in the panel, and one beside what it says of forgetting. */
const undoOf = (element: A11yToolbar): HTMLElement =>
  inside(element, '[part~=undo]').find((one) => one.checkVisibility())!;

const size = (): string => getComputedStyle(document.body).fontSize;

afterEach(() => {
  localStorage.clear();
});

describe('a change in the bar', () => {
  it('is taken back by one press, and the one before by another', async () => {
    const element = await openToolbar();
    const own = size();
    await choose(element, 'Font size 150%');
    const larger = size();
    await choose(element, 'White on black', 'Font size 200%');
    await press(element, 'Undo');

    expect(size()).to.equal(larger);
    expect(element.preferences).to.eql({ ...defaults, fontSize: 1.5, background: 'black' });
    await press(element, 'Undo');
    await press(element, 'Undo');
    expect(size()).to.equal(own);
    expect(element.preferences).to.eql(defaults);
  });

  it('is taken back alone, without what a script of the page has chosen meanwhile', async () => {
    const element = await openToolbar();
    await choose(element, 'Font size 150%');
    element.set({ letterSpacing: 0.2 });
    await element.applied;
    await press(element, 'Undo');

    expect(element.preferences).to.eql({ ...defaults, letterSpacing: 0.2 });
  });

  it('of many settings at once is taken back as a whole', async () => {
    const element = await openToolbar('storage="none" controls="font-size presets"');
    await choose(element, 'Font size 150%');
    await press(element, 'Low vision');
    expect(element.preferences.fontSize).to.equal(2);
    await press(element, 'Undo');
    expect(element.preferences).to.eql({ ...defaults, fontSize: 1.5 });
    await press(element, 'Reset');
    await press(element, 'Undo');

    expect(element.preferences.fontSize).to.equal(1.5);
  });

  it('there is none of at first, which the button says, and stays where it is', async () => {
    const element = await openToolbar();
    const before = undoOf(element).getBoundingClientRect();
    expect(undoOf(element).ariaDisabled).to.equal('true');
    await press(element, 'Undo');
    expect(element.active).to.be.true;
    await choose(element, 'Letter spacing Wide');
    expect(undoOf(element).ariaDisabled).to.equal(null);
    await choose(element, 'Letter spacing As on the page');

    expect(undoOf(element).getBoundingClientRect().x).to.equal(before.x);
  });
});

describe('choices that are deleted', () => {
  async function deleted(): Promise<A11yToolbar> {
    const element = await openToolbar('');
    await choose(element, 'Font size 150%');
    expect(localStorage.length).to.equal(1);
    await press(element, 'Delete my choices');
    expect(localStorage.length).to.equal(0);
    expect(element.active).to.be.false;
    return element;
  }

  it('come back by one press beside the message that they are', async () => {
    const element = await deleted();
    const larger = size();
    expect(undoOf(element).parentElement!.innerText).to.include('Your choices are deleted');
    undoOf(element).click();
    await element.applied;

    expect(size()).not.to.equal(larger);
    expect(element.active).to.be.true;
    expect(element.preferences.fontSize).to.equal(1.5);
    expect(localStorage.length).to.equal(1);
  });

  it('are no longer spoken of when the visitor goes on in the page', async () => {
    const element = await deleted();
    await sendMouse({ type: 'click', position: [300, 500] });
    await element.updateComplete;

    expect(undoOf(element)).to.equal(undefined);
  });

  it('cannot be deleted once more', async () => {
    const element = await openToolbar();
    await press(element, 'Delete my choices');

    expect(element.active).to.be.true;
  });
});
