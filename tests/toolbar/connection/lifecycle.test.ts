import { expect } from '@open-wc/testing';
import { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { openMarkup } from '../../support/frame.js';
import { hideBar, openToolbar, radios, switchOf, toolbar } from '../support.js';

const rootSize = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);
const own = rootSize();

/** An element in the document whose class is not known yet, with properties. */
const notYet = (tag: string, properties: object): A11yToolbar =>
  document.body.appendChild(
    Object.assign(document.createElement(tag as 'a11y-toolbar'), properties),
  );

describe('in the document', () => {
  it('a toolbar that is removed leaves the page as it was', async () => {
    const element = await openToolbar();
    element.set({ fontSize: 2 });
    await element.applied;
    expect(rootSize()).to.equal(2 * own);
    element.remove();
    await element.applied;

    expect(rootSize()).to.equal(own);
  });

  it('a toolbar that comes back changes the page again', async () => {
    const element = await openToolbar();
    const parent = element.parentElement!;
    element.set({ fontSize: 2 });
    element.remove();
    await element.applied;
    parent.append(element);
    await element.applied;

    expect(rootSize()).to.equal(2 * own);
  });

  it('a move undoes nothing, not for a moment', async () => {
    const element = await openToolbar();
    element.set({ fontSize: 2 });
    await element.applied;
    const sheets = [...document.adoptedStyleSheets];
    const parent = element.parentElement!;
    element.remove();
    document.body.prepend(element);
    await element.applied;
    const now = document.adoptedStyleSheets;
    expect(
      now.every((sheet, index) => sheet === sheets[index]),
      'the same sheets',
    ).to.be.true;
    expect(rootSize()).to.equal(2 * own);
    parent.append(element);
    await element.applied;

    expect(rootSize()).to.equal(2 * own);
    expect(element.active).to.be.true;
  });

  it('a move to another document sets the first one back and changes the other', async () => {
    const { document: other, window: view } = await openMarkup('<!doctype html><p>Text</p>');
    const element = await openToolbar();
    element.set({ fontSize: 2 });
    await element.applied;
    other.body.append(element);
    await element.applied;
    const there = parseFloat(view.getComputedStyle(other.documentElement).fontSize);
    const here = rootSize();
    element.remove();
    await element.applied;

    expect(here).to.equal(own);
    expect(there).to.equal(32);
  });

  it('properties set before the upgrade count', async () => {
    const early = notYet('a11y-toolbar-early', {
      fontSizes: [1, 3],
      storageKey: 'early',
      active: true,
    });
    customElements.define('a11y-toolbar-early', class extends A11yToolbar {});
    await early.applied;

    expect(early.fontSizes).to.eql([1, 3]);
    expect(early.active).to.be.true;
    early.set({ fontSize: 3 });
    expect(localStorage.getItem('early')).to.be.a('string');
    early.remove();
  });

  it('preferences set before the upgrade are a choice', async () => {
    const early = notYet('a11y-toolbar-chosen', { preferences: { fontSize: 2 }, storage: 'none' });
    customElements.define('a11y-toolbar-chosen', class extends A11yToolbar {});
    await early.applied;

    expect(early.preferences.fontSize).to.equal(2);
    expect(rootSize()).to.equal(2 * own);
    early.remove();
    await early.applied;
  });

  it('preferences set before the upgrade are stored where the page says, and nowhere else', async () => {
    localStorage.removeItem('a11y-toolbar');
    const early = notYet('a11y-toolbar-kept', { preferences: { fontSize: 2 }, storageKey: 'kept' });
    customElements.define('a11y-toolbar-kept', class extends A11yToolbar {});
    await early.applied;

    expect(localStorage.getItem('kept')).to.be.a('string');
    expect(localStorage.getItem('a11y-toolbar')).to.be.null;
    early.remove();
    await early.applied;
  });

  it('choices made before it is in the document count', async () => {
    const element = document.createElement('a11y-toolbar');
    element.storage = 'none';
    element.set({ fontSize: 2 });
    document.body.append(element);
    await element.applied;

    expect(rootSize()).to.equal(2 * own);
    element.remove();
    await element.applied;
  });

  // but to tell of scrolling: a folded bar lies over nothing that cannot be scrolled clear of it
  it('a bar at rest asks nothing of the page', async () => {
    const before = document.adoptedStyleSheets.length;
    const element = await toolbar('storage="none"');
    element.enable();
    await element.applied;
    await hideBar(element);

    expect(document.adoptedStyleSheets).to.have.length(before);
    expect(getComputedStyle(document.body).getPropertyValue('--a11y-font-scale')).to.equal('');
  });
});

describe('active', () => {
  it('is reflected as an attribute', async () => {
    const element = await toolbar();
    element.enable();
    await element.applied;
    expect(element.hasAttribute('active')).to.be.true;
    element.disable();
    await element.applied;

    expect(element.hasAttribute('active')).to.be.false;
  });

  it('switches on and off by its attribute and its property', async () => {
    const element = await toolbar();
    element.setAttribute('active', '');
    expect(element.active).to.be.true;
    element.removeAttribute('active');
    expect(element.active).to.be.false;
    element.active = true;
    await element.applied;
    expect(switchOf(element).ariaPressed).to.equal('true');
    expect(radios(element)).not.to.be.empty;
  });

  it('in the markup switches on where nothing is stored, and stores nothing', async () => {
    const element = await toolbar('active');

    expect(element.active).to.be.true;
    expect(localStorage).to.have.length(0);
  });

  it('in the markup does not switch on what the visitor has switched off', async () => {
    localStorage.setItem('a11y-toolbar', '{"version":1,"active":false,"preferences":{}}');
    const element = await toolbar('active');

    expect(element.active).to.be.false;
    expect(element.hasAttribute('active')).to.be.false;
  });

  it('is turned round by toggle()', async () => {
    const element = await toolbar();
    element.toggle();
    expect(element.active).to.be.true;
    element.toggle();
    expect(element.active).to.be.false;
  });
});
