import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { accessibilityTree, inside, openToolbar, radios, warnings } from '../support.js';

const steps = (element: A11yToolbar): HTMLButtonElement[] =>
  inside<HTMLButtonElement>(element, '[part~=step]');

const value = (element: A11yToolbar): string =>
  inside(element, '[part=value]')[0]!.innerText.trim();

const FONT_SIZE = 'storage="none" controls="font-size" control="stepper"';

describe('steps', () => {
  it('go through the values, to either end and no further, without losing the focus', async () => {
    const element = await openToolbar(FONT_SIZE);
    const shown = [value(element)];
    const [less, more] = steps(element) as [HTMLButtonElement, HTMLButtonElement];
    more.focus();
    for (let press = 0; press < 4; press++) {
      await sendKeys({ press: 'Enter' });
      await element.applied;
      shown.push(value(element));
    }

    expect(shown).to.eql(['100%', '125%', '150%', '200%', '200%']);
    expect(element.shadowRoot!.activeElement === more).to.be.true;
    expect([less.ariaDisabled, more.ariaDisabled]).to.eql(['false', 'true']);
    less.click();
    await element.applied;
    expect(element.preferences.fontSize).to.equal(1.5);
  });

  it('stay under the pointer that presses them', async () => {
    const element = await openToolbar(
      'storage="none" controls="font-size letter-spacing background" control="stepper"',
    );
    for (const at of [1, 3, 2, 0]) {
      const step = steps(element)[at]!;
      const middle = (): [number, number] => {
        const { left, top, width, height } = step.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)];
      };
      // as long as nobody points at the bar, it may take on what was chosen
      await sendMouse({ type: 'move', position: middle() });
      await element.updateComplete;
      const { left, top } = step.getBoundingClientRect();
      const position = middle();
      for (let press = 0; press < 2; press++) {
        await sendMouse({ type: 'click', position });
        await element.applied;
        const after = step.getBoundingClientRect();
        expect([after.left, after.top], `${String(at)}, press ${String(press)}`).to.eql([
          left,
          top,
        ]);
      }
    }
    expect(element.preferences).to.include({ fontSize: 1, letterSpacing: 0 });
  });

  it('are read out with what they change', async () => {
    const element = await openToolbar(FONT_SIZE);
    const tree = await accessibilityTree();
    const buttons = tree.filter(({ role }) => role === 'button').map(({ name }) => name);

    expect(buttons).to.include.members(['Font size: less', 'Font size: more']);
    expect(value(element), 'and the value between').to.equal('100%');
  });

  const asked: [control: string, radioGroups: string[]][] = [
    ['radio', ['fontSize', 'background', 'letterSpacing']],
    ['stepper', ['background']],
    ['letter-spacing:stepper', ['fontSize', 'background']],
    ['stepper letter-spacing:radio', ['background', 'letterSpacing']],
    ['background:stepper', ['fontSize', 'background', 'letterSpacing']],
  ];
  for (const [control, groups] of asked) {
    it(`control="${control}" leaves ${groups.join(', ')} with radio buttons`, async () => {
      const element = await openToolbar(`storage="none" control="${control}"`);

      expect([...new Set(radios(element).map(({ name }) => name))]).to.eql(groups);
    });
  }

  it('are where a word of controls asks for them, and the others have radio buttons', async () => {
    const messages = warnings();
    const element = await openToolbar(
      'storage="none" controls="background letter-spacing:stepper font-size"',
    );

    expect(radios(element).map(({ name }) => name)).to.include.members(['background', 'fontSize']);
    expect(radios(element).map(({ name }) => name)).not.to.include('letterSpacing');
    expect(steps(element).map(({ name }) => name)).to.eql(['letterSpacing', 'letterSpacing']);
    expect(element.settings.map(({ name }) => name)).to.eql([
      'background',
      'letterSpacing',
      'fontSize',
    ]);
    expect(messages).to.eql([]);
  });

  for (const word of ['letter-spacing:slider', 'letterspacing:stepper', 'stepper', ':stepper']) {
    it(`are not where a word of controls is "${word}", which costs one warning`, async () => {
      const messages = warnings();
      const element = await openToolbar(`storage="none" controls="font-size ${word}"`);

      expect(steps(element)).to.be.empty;
      expect(element.controls).to.eql(['font-size']);
      expect(messages).to.have.length(1);
    });
  }

  it('are not there for nonsense, which costs one warning', async () => {
    const messages = warnings();
    const element = await openToolbar('storage="none" control="slider"');

    expect(steps(element)).to.be.empty;
    expect(messages).to.have.length(1);
  });
});

describe('a control', () => {
  const resetOf = (element: A11yToolbar, name: string): HTMLElement =>
    inside(element, `[part~=reset-one][name=${name}]`)[0]!;

  for (const control of ['radio', 'stepper']) {
    it(`with control="${control}" can be reset by itself, and hands on the focus`, async () => {
      const element = await openToolbar(`storage="none" control="${control}"`);
      expect(resetOf(element, 'fontSize').checkVisibility()).to.be.false;
      element.set({ fontSize: 2, letterSpacing: 0.2 });
      await element.applied;
      const reset = resetOf(element, 'fontSize');
      expect(reset.checkVisibility()).to.be.true;
      expect(reset.ariaLabel).to.equal('Reset: Font size');
      reset.focus();
      await sendKeys({ press: 'Enter' });
      await element.applied;

      expect(element.preferences).to.include({ fontSize: 1, letterSpacing: 0.2 });
      expect(reset.checkVisibility()).to.be.false;
      expect(element.shadowRoot!.activeElement?.closest('fieldset') === reset.parentElement).to.be
        .true;
    });
  }

  it('stays where it is when its button to reset it comes', async () => {
    const element = await openToolbar();
    const places = (): unknown =>
      inside(element, 'fieldset').map((one) => one.getBoundingClientRect().toJSON() as unknown);
    const before = places();
    element.set({ background: 'white', letterSpacing: 0 });
    await element.applied;

    expect(places()).to.eql(before);
  });
});
