import { expect } from '@open-wc/testing';
import { deepActiveElement } from '../../src/dom/active-element.js';
import { adoptRules } from '../../src/dom/constructed-sheet.js';
import { hostOf, parentOf, shadowRootsWithin } from '../../src/dom/flat-tree.js';
import { elementAt, elementsAt } from '../../src/dom/hit-test.js';

/** A button in a shadow tree in a shadow tree, beside a slot with a slotted paragraph. */
function open() {
  const outer = document.createElement('div');
  const inner = document.createElement('div');
  const slotted = document.createElement('p');
  const button = document.createElement('button');
  outer.style.cssText = 'position:fixed;inset:0 auto auto 0;width:200px;height:100px';
  button.style.cssText = 'display:block;width:200px;height:50px';
  outer.attachShadow({ mode: 'open' }).append(inner, document.createElement('slot'));
  inner.attachShadow({ mode: 'open' }).append(button);
  outer.append(slotted);
  document.body.append(outer);
  return { outer, inner, slotted, button, slot: outer.shadowRoot!.querySelector('slot') };
}

describe('shadow trees', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('are the parents and hosts of what is in them, and slots of what is slotted', () => {
    const { outer, inner, slotted, button, slot } = open();

    expect(parentOf(button)).to.equal(inner);
    expect(parentOf(inner)).to.equal(outer);
    expect(parentOf(slotted)).to.equal(slot);
    expect(hostOf(button)).to.equal(inner);
    expect(hostOf(outer)).to.equal(null);
    expect(parentOf(document.documentElement)).to.equal(null);
  });

  it('are all found, nested ones included', () => {
    const { outer, inner } = open();

    expect(shadowRootsWithin(outer)).to.deep.equal([outer.shadowRoot, inner.shadowRoot]);
  });

  it('are seen into at a point', () => {
    const { outer, inner, button } = open();

    expect(elementAt(document, 10, 10)).to.equal(button);
    expect(elementsAt(document, 10, 10).slice(0, 3)).to.deep.equal([button, inner, outer]);
  });

  it('tell which element in them has the focus', () => {
    const { button } = open();
    button.focus();

    expect(deepActiveElement(document)).to.equal(button);
  });

  it('take rules, and give them back', () => {
    const { inner, button } = open();
    const undo = adoptRules('button { opacity: 0.5 }', inner.shadowRoot!);

    expect(getComputedStyle(button).opacity).to.equal('0.5');
    undo();
    expect(getComputedStyle(button).opacity).to.equal('1');
    expect(inner.shadowRoot!.adoptedStyleSheets).to.have.length(0);
  });
});
