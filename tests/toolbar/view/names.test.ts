import { expect } from '@open-wc/testing';
import {
  accessibilityTree,
  accessibleTexts,
  inside,
  openToolbar,
  radio,
  toolbar,
} from '../support.js';

describe('a screen reader', () => {
  it('finds only the switch while the version is off', async () => {
    await toolbar();
    const tree = await accessibilityTree();

    expect(tree.filter(({ role }) => role === 'button').map(({ name }) => name)).to.eql([
      'Version for visually impaired people',
    ]);
    expect(tree.some(({ role }) => role === 'radio')).to.be.false;
  });

  it('reads every control, its values and which are chosen', async () => {
    const element = await openToolbar();
    element.set({ background: 'black' });
    await element.applied;
    const tree = await accessibilityTree();
    const radios = tree.filter(({ role }) => role === 'radio');

    expect(radios.map(({ name }) => name)).to.eql([
      'Font size 100%',
      'Font size 125%',
      'Font size 150%',
      'Font size 200%',
      'Page background As on the page',
      'Black on white',
      'White on black',
      'Blue on light blue',
      'Brown on beige',
      'Green on brown',
      'Letter spacing As on the page',
      'Letter spacing Wide',
      'Letter spacing Very wide',
    ]);
    expect(radios.filter(({ checked }) => checked).map(({ name }) => name)).to.eql([
      'Font size 100%',
      'White on black',
      'Letter spacing As on the page',
    ]);
    expect(tree.filter(({ role }) => role === 'button').map(({ name }) => name)).to.eql([
      'Version for visually impaired people',
      'Hide the bar',
      'Reset: Page background',
      'The site as usual',
      'Undo',
      'Reset',
      'Delete my choices',
    ]);
  });

  it('is told by the switch if the version is on, as by a button and not by a widget', async () => {
    const element = await toolbar();
    const [button] = inside(element, 'button');
    const isPressed = async (): Promise<string | null> => {
      await element.applied;
      expect(button!.ariaExpanded).to.be.null;
      return button!.ariaPressed;
    };

    expect(await isPressed()).to.equal('false');
    element.enable();
    expect(await isPressed()).to.equal('true');
    button!.click();
    expect(await isPressed(), 'the choices stay in force').to.equal('true');
    element.disable();
    expect(await isPressed()).to.equal('false');
  });

  it('finds each value in one place', async function () {
    const element = await openToolbar(
      'storage="none" controls="font-size background links colors"',
    );
    const texts = (await accessibleTexts(this)).join('|');

    expect(inside(element, 'input')).to.have.length(4 + 6 + 1 + 3);
    for (const input of inside<HTMLInputElement>(element, 'input'))
      expect(texts).not.to.include(input.ariaLabel);
  });

  it('is told which colours are picked', async () => {
    const element = await openToolbar('storage="none" controls="colors"');

    expect(inside(element, 'input[type=color]').map(({ ariaLabel }) => ariaLabel)).to.eql([
      'Text #000000',
      'Background #ffffff',
      'Links #0000cc',
    ]);
  });

  it('finds the controls in a region and in groups that are named', async () => {
    const element = await openToolbar();
    const [region] = inside(element, 'section');

    expect(region!.getAttribute('aria-label')).to.equal('Version for visually impaired people');
    expect(inside(element, 'legend').map(({ textContent }) => textContent)).to.eql([
      'Font size:',
      'Page background:',
      'Letter spacing:',
    ]);
    expect(radio(element, 'Font size 150%').closest('fieldset')).to.equal(
      inside(element, 'legend')[0]!.parentElement,
    );
  });
});

describe('a control that is pressed by voice', () => {
  /** The words that are seen in a control, or in the label of one. */
  const seen = (control: HTMLElement): string =>
    ((control as HTMLInputElement).labels?.[0] ?? control).innerText.trim();
  const nameOf = (control: HTMLElement): string =>
    control.ariaLabel ?? (seen(control) || control.title);

  for (const control of ['radio', 'stepper']) {
    it(`is called what is seen, with control="${control}"`, async () => {
      const element = await openToolbar(`storage="none" controls="all" control="${control}"`);
      element.set({ wordSpacing: 0.16 });
      let count = 0;
      for (const section of [undefined, ...inside(element, '[part~=section]')]) {
        section?.click();
        await element.updateComplete;
        const controls = inside(element, 'button, input, summary');
        for (const one of controls.filter((each) => each.checkVisibility())) {
          expect(nameOf(one), one.outerHTML).to.not.be.empty;
          expect(nameOf(one).toLowerCase()).to.include(seen(one).toLowerCase());
          count++;
        }
      }
      expect(count).to.be.above(100);
    });
  }
});
