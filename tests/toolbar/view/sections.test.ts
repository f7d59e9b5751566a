import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { findings } from '../findings.js';
import { button, inside, openToolbar, radio, status, textOf } from '../support.js';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';

const open = (attributes = ''): Promise<A11yToolbar> =>
  openToolbar(`storage="none" controls="all" ${attributes}`);

/** The legends of the controls in view, and what the switches say. */
const legends = (element: A11yToolbar): string[] =>
  inside(element, 'legend, [part~=switch-option]')
    .filter((one) => one.checkVisibility())
    .map((one) => textOf(one).replace(/:$/, ''));

const FIRST = ['Font size', 'Page background', 'Letter spacing'];

const headings = (element: A11yToolbar): HTMLElement[] => inside(element, '[part~=section]');

async function press(element: A11yToolbar, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

async function search(element: A11yToolbar, text: string): Promise<void> {
  const [field] = inside<HTMLInputElement>(element, 'input[type=search]');
  field!.focus();
  field!.select();
  await sendKeys(text ? { type: text } : { press: 'Delete' });
  await element.updateComplete;
}

describe('a bar with many controls', () => {
  it('has the first three where they always were, and the others in sections', async () => {
    const element = await open();

    expect(legends(element)).to.eql(FIRST);
    expect(headings(element).map(textOf)).to.eql([
      'Ready-made settings',
      'Text',
      'Colours',
      'Pictures and movement',
      'Finding your way',
      'More',
    ]);
  });

  for (const [width, height] of [
    [1280, 720],
    [768, 1024],
    [360, 640],
    [640, 300],
  ] as const)
    it(`brings what a section has into view: ${String(width)} × ${String(height)}`, async () => {
      await setViewport({ width, height });
      const element = await open();
      const [bar, panel] = inside(element, '[part=bar], [part=panel]');
      for (const name of ['Text', 'Ready-made settings']) {
        for (const one of [bar, panel]) one!.scrollTop = 0;
        await press(element, name);
        const [found, close] = ['.found', '[part~=close]'].map((part) =>
          inside(element, part)[0]!.getBoundingClientRect(),
        );
        const window = bar!.getBoundingClientRect();
        const isBeside = found!.left >= close!.right;

        expect(found!.top).to.be.within(isBeside ? window.top : close!.bottom, window.bottom - 44);
      }
      await setViewport({ width: 800, height: 600 });
    });

  it('shows one section at a time, and says which', async () => {
    const element = await open();
    await press(element, 'Text');

    expect(legends(element)).to.include.members(['Line height', 'Font', 'No italics']);
    await press(element, 'Finding your way');

    expect(legends(element)).to.include.members([...FIRST, 'Emphasise links', 'Reading guide']);
    expect(legends(element)).not.to.include('Line height');
    expect(headings(element).map((one) => one.ariaExpanded)).to.eql([
      'false',
      'false',
      'false',
      'false',
      'true',
      'false',
    ]);
    await press(element, 'Finding your way');

    expect(legends(element)).to.eql(FIRST);
  });

  it('has every control in the section that it belongs to', async () => {
    const element = await open();
    const found: Record<string, string[]> = {};
    for (const section of headings(element).map(textOf)) {
      await press(element, section);
      found[section] = legends(element).filter((legend) => !FIRST.includes(legend));
    }
    expect(found).to.eql({
      'Ready-made settings': ['Ready-made settings'],
      Text: [
        'Word spacing',
        'Line height',
        'Space between paragraphs',
        'Longest line, in characters',
        'Font',
        'Words at the end of a line',
        'Bold text',
        'Left-aligned text',
        'No text in capitals',
        'No italics',
      ],
      Colours: ['Colour strength', 'My own colours'],
      'Pictures and movement': [
        'Pictures',
        'No pictures behind text',
        'Hide videos and embedded content',
        'Stop movement',
      ],
      'Finding your way': [
        'Mouse pointer',
        'Reading guide',
        'Emphasise links',
        'Emphasise headings',
        'Strong focus ring',
        'Magnify the text under the pointer',
        'Outline of the page',
      ],
      More: ['Read aloud', 'Move my settings to another device'],
    });
  });

  it('finds a control by its legend, whatever the case', async () => {
    const element = await open();
    await search(element, 'ITALICS');

    expect(legends(element)).to.eql(['No italics']);
  });

  it('finds a control by a value, across sections', async () => {
    const element = await open();
    await search(element, 'grey');

    expect(legends(element)).to.include('Pictures');
  });

  it('says so where nothing is found, and goes back when the field is emptied', async () => {
    const element = await open();
    await press(element, 'Text');
    await search(element, 'xyz');

    expect(legends(element)).to.be.empty;
    expect(textOf(inside(element, '.found')[0]!)).to.equal('No such setting');
    await search(element, '');

    expect(legends(element)).to.include.members([...FIRST, 'Line height']);
  });

  it('says how many a search has found', async () => {
    const element = await open();
    await search(element, 'italics');
    await waitUntil(() => status(element), 'something is said');

    expect(status(element)).to.equal('Found: 1');
    await search(element, 'xyz');
    await waitUntil(() => !status(element).includes('1') && status(element), 'something is said');

    expect(status(element)).to.equal('No such setting');
  });

  it('is reached by the Tab key in the order in which it is drawn', async () => {
    const element = await open();
    await press(element, 'Colours');
    const [found] = inside(element, '.found');
    const { top } = found!.getBoundingClientRect();
    const others = inside(element, '[part~=section], [part~=search]');

    expect(others).to.have.length(7);
    for (const one of others) {
      expect(one.getBoundingClientRect().bottom).to.be.at.most(top);
      const order = one.compareDocumentPosition(found!);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING, textOf(one)).to.be.above(0);
    }
  });

  it('shows few controls without sections', async () => {
    const element = await openToolbar('storage="none" controls="font-size line-height links"');

    expect(headings(element)).to.be.empty;
    expect(legends(element)).to.eql(['Font size', 'Line height', 'Emphasise links']);
  });

  it('chooses in a section as anywhere', async () => {
    const element = await open();
    await press(element, 'Text');
    radio(element, 'Line height Wide').click();
    await element.applied;

    expect(element.preferences.lineHeight).to.equal(1.5);
  });

  for (const section of [undefined, 0, 1, 2, 3, 4, 5]) {
    it(`axe finds nothing in it, section ${String(section)}`, async () => {
      const element = await open();
      if (section !== undefined) headings(element)[section]!.click();
      await element.updateComplete;

      expect(await findings(element)).to.eql([]);
    });
  }
});

describe('a switch', () => {
  it('is a checkbox that says what it does', async () => {
    const element = await openToolbar('storage="none" controls="links"');
    const [box] = inside<HTMLInputElement>(element, 'input[type=checkbox]');
    box!.focus();
    await sendKeys({ press: ' ' });
    await element.applied;

    expect(box!.labels![0]!.textContent.trim()).to.equal('Emphasise links');
    expect(element.preferences.links).to.equal('strong');
    await sendKeys({ press: ' ' });
    await element.applied;

    expect(element.preferences.links).to.equal('default');
  });

  it('follows what is chosen elsewhere', async () => {
    const element = await openToolbar('storage="none" controls="links"');
    element.set({ links: 'strong' });
    await element.updateComplete;
    const [box] = inside<HTMLInputElement>(element, 'input[type=checkbox]');

    expect(box!.checked).to.be.true;
    element.reset();
    await element.updateComplete;

    expect(box!.checked).to.be.false;
  });
});

describe('fonts', () => {
  it('are those that the site has, with a name of its own or the first family’s', async () => {
    const element = await openToolbar(
      'storage="none" controls="font-family" fonts="Easy to read=Atkinson Hyperlegible, sans-serif; Lexend"',
    );

    expect(inside(element, '[part~=option] [part=sample]').map(textOf)).to.eql([
      'As on the page',
      'Easy to read',
      'Lexend',
    ]);
    radio(element, 'Font Easy to read').click();
    await element.applied;

    expect(getComputedStyle(document.body).fontFamily).to.equal(
      '"Atkinson Hyperlegible", sans-serif',
    );
    element.reset();
    await element.applied;
  });

  it('that are no names are left out, with one warning', async () => {
    const element = await openToolbar(
      'storage="none" controls="font-family" fonts="Lexend; a}b{color:red"',
    );

    expect(element.fonts).to.eql(['default', 'Lexend']);
  });
});
