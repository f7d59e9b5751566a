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
      'As on the page',
      'Black on white',
      'White on black',
      'Blue on light blue',
      'Brown on beige',
      'Green on brown',
      'Letter spacing 0%',
      'Letter spacing 12%',
      'Letter spacing 20%',
    ]);
    expect(radios.filter(({ checked }) => checked).map(({ name }) => name)).to.eql([
      'Font size 100%',
      'White on black',
      'Letter spacing 0%',
    ]);
    expect(tree.filter(({ role }) => role === 'button').map(({ name }) => name)).to.eql([
      'Version for visually impaired people',
      'Reset: Page background',
      'Disable visually impaired version',
      'Reset',
      'close',
      'Forget my choices',
    ]);
  });

  it('is told by the switch whether it has opened the controls', async () => {
    const element = await toolbar();
    const isExpanded = async (): Promise<string | null> => {
      await element.applied;
      return inside(element, 'button')[0]!.getAttribute('aria-expanded');
    };

    expect(await isExpanded()).to.equal('false');
    element.enable();
    expect(await isExpanded()).to.equal('true');
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

  it('is not given the letters that show a value', async function () {
    await openToolbar();
    const texts = await accessibleTexts(this);

    expect(texts.join()).to.include('Letter spacing');
    expect(texts).not.to.include.oneOf(['A', 'Abc']);
  });
});
