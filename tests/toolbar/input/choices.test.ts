import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { schemes } from '../../../src/settings/colors/schemes.js';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { rgb } from '../contrast.js';
import {
  DISABLE,
  TITLE,
  atRest,
  button,
  hidden,
  chosen,
  focused,
  inside,
  openToolbar,
  radio,
  radios,
  switchOf,
  toolbar,
} from '../support.js';

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
};

async function click(element: A11yToolbar, target: Element): Promise<void> {
  // the switch is in view, and goes elsewhere where the page scrolls
  if (target === switchOf(element)) await atRest(target);
  else target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
  await element.applied;
}

/** To the first control, past the switch and the five buttons in its row. */
const TO_CONTROLS = Array<string>(3).fill('Tab');

const rootSize = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);

describe('with the keyboard', () => {
  it('the switch opens the controls and keeps the focus', async () => {
    const element = await toolbar();
    await press('Tab');
    expect(focused(element)).to.equal(TITLE);
    await press('Enter');
    await element.applied;

    expect(element.active).to.be.true;
    expect(focused(element)).to.equal(TITLE);
    expect(radios(element)).to.not.be.empty;
  });

  it('Tab goes from control to control, in the order in which they stand', async () => {
    const element = await openToolbar();
    const stops: (string | undefined)[] = [];
    for (let stop = 0; stop < 9; stop++) {
      await press('Tab');
      stops.push(focused(element));
    }

    expect(stops).to.eql([
      TITLE,
      'Hide the bar',
      'Font size 100%',
      'Page background As on the page',
      'Letter spacing As on the page',
      DISABLE,
      'Undo',
      'Reset',
      'Delete my choices',
    ]);
  });

  it('the arrow keys choose within a control, and the page follows', async () => {
    const element = await openToolbar();
    const before = rootSize();
    await press(...TO_CONTROLS, 'ArrowRight', 'ArrowRight');
    await element.applied;

    expect(element.preferences.fontSize).to.equal(1.5);
    expect(focused(element)).to.equal('Font size 150%');
    expect(rootSize()).to.be.closeTo(before * 1.5, 0.01);
    await press('ArrowUp');
    expect(element.preferences.fontSize).to.equal(1.25);
  });

  it('the arrow keys leave a value that is not listed without losing their place', async () => {
    const element = await openToolbar();
    element.set({ fontSize: 1.75 });
    await element.applied;
    // the button that resets, and the values
    await press(...TO_CONTROLS, 'Tab', 'ArrowRight');
    await element.applied;

    expect(focused(element)).to.equal('Font size 200%');
    await press('ArrowLeft');
    expect(element.preferences.fontSize).to.equal(1.75);
  });

  it('switching off gives the focus back to the switch and the page its own looks', async () => {
    const element = await openToolbar();
    const before = rootSize();
    element.set({ fontSize: 2 });
    await element.applied;
    button(element, DISABLE).focus();
    await press('Enter');
    await element.applied;

    expect(element.active).to.be.false;
    expect(focused(element)).to.equal(TITLE);
    expect(rootSize()).to.equal(before);
    expect(radios(element)).to.be.empty;
  });

  it('closing leaves the choices in force and gives the focus to the switch, which opens again', async () => {
    const element = await openToolbar();
    element.set({ fontSize: 2 });
    await element.applied;
    button(element, 'Hide the bar').focus();
    await press(' ');
    await hidden(element);

    expect(radios(element)).to.be.empty;
    expect(element.active).to.be.true;
    expect(element.preferences.fontSize).to.equal(2);
    expect(focused(element)).to.equal(TITLE);
    await press('Enter');
    await element.updateComplete;
    expect(chosen(element)[0]).to.equal('Font size 200%');
    await press('Enter');
    await element.updateComplete;
    expect(radios(element), 'the switch closes as well').to.be.empty;
  });

  it('closing moves the focus while the controls are still there, or a screen reader hears nothing of it', async () => {
    const element = await openToolbar();
    button(element, 'Hide the bar').focus();
    button(element, 'Hide the bar').click();
    await element.updateComplete;

    expect(focused(element)).to.equal(TITLE);
    expect(radios(element)).not.to.be.empty;
    await hidden(element);
  });

  it('the focus is not lost when another script switches off', async () => {
    const element = await openToolbar();
    radio(element, 'White on black').focus();
    element.disable();
    await element.updateComplete;

    expect(focused(element)).to.equal(TITLE);
  });

  it('the focus is not taken from the page', async () => {
    const input = document.body.appendChild(document.createElement('input'));
    const element = await openToolbar();
    input.focus();
    element.disable();
    await element.updateComplete;

    expect(document.activeElement).to.equal(input);
    input.remove();
  });
});

describe('with the mouse', () => {
  it('every value can be chosen', async () => {
    const element = await openToolbar();

    for (const name of ['Font size 125%', 'Brown on beige', 'Letter spacing Very wide']) {
      await click(element, radio(element, name));
      expect(chosen(element)).to.include(name);
      // the bar's own text may be larger now, and its buttons elsewhere
      await element.applied;
    }
    expect(element.preferences).to.include({
      fontSize: 1.25,
      background: 'beige',
      letterSpacing: 0.2,
    });
  });

  it('Reset sets every control back and leaves the version on', async () => {
    const element = await openToolbar();
    element.set({ fontSize: 1.5, background: 'blue', letterSpacing: 0.12 });
    await element.applied;
    await click(element, button(element, 'Reset'));

    expect(chosen(element)).to.eql([
      'Font size 100%',
      'Page background As on the page',
      'Letter spacing As on the page',
    ]);
    expect(element.active).to.be.true;
  });

  it('the switch switches on', async () => {
    const element = await toolbar();
    await click(element, switchOf(element));

    expect(element.active).to.be.true;
  });
});

describe('the controls', () => {
  it('show what is chosen even where a script takes a click back', async () => {
    const element = await openToolbar();
    element.addEventListener('a11y-toolbar-change', () => {
      element.set({ fontSize: 1 });
    });
    radio(element, 'Font size 200%').click();
    await element.applied;

    expect(chosen(element)[0]).to.equal('Font size 100%');
  });

  it('show larger letters, the colours themselves and wider letters', async () => {
    const element = await openToolbar();
    const sample = (name: string): CSSStyleDeclaration =>
      getComputedStyle(radio(element, name).parentElement!.querySelector('[part=sample]')!);
    const size = (name: string): number => parseFloat(sample(name).fontSize);

    expect(size('Font size 200%')).to.be.closeTo(2 * size('Font size 100%'), 0.01);
    expect(sample('Blue on light blue').backgroundColor).to.equal(rgb(schemes.blue.background));
    expect(sample('Blue on light blue').color).to.equal(rgb(schemes.blue.text));
    expect(parseFloat(sample('Letter spacing Very wide').letterSpacing)).to.be.closeTo(3.2, 0.01);
  });

  it('show a value’s own colours whichever are chosen for the page', async () => {
    const element = await openToolbar();
    element.set({ background: 'black' });
    await element.applied;
    const beige = radio(element, 'Brown on beige').parentElement!.querySelector('[part=sample]')!;

    expect(getComputedStyle(beige).backgroundColor).to.equal(rgb(schemes.beige.background));
    expect(
      inside(element, '[part=bar]').map((bar) => getComputedStyle(bar).backgroundColor),
    ).to.eql(['rgb(0, 0, 0)']);
  });
});
