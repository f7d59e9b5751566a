import { expect, fixture, html } from '@open-wc/testing';
import { native } from '../../src/dom/native.js';
import { formNames } from '../support/hidden-names.js';
import { openMarkup } from '../support/frame.js';

describe('a form whose fields hide its members', () => {
  it('has them all', async () => {
    const form = await fixture<HTMLFormElement>(html`<form class="a" title="b"></form>`);
    const members = (of: object): unknown[] =>
      formNames.flatMap((name) => (CONTENT.test(name) ? [] : plain(of[name as never])));
    const before = members(form);
    const { parentNode } = form;
    form.append(
      ...formNames.map((name) => Object.assign(document.createElement('input'), { name })),
    );

    expect(form.parentNode).to.not.equal(parentNode);
    expect(members(native(form))).to.eql(before);
    expect(native(form).parentNode).to.equal(parentNode);
    expect(native(form).matches('form.a')).to.be.true;
    native(form).className = 'c';
    expect(native(form).matches('form.c')).to.be.true;
  });

  it('has them in another window as well', async () => {
    const { document: inside } = await openMarkup(
      '<form><input name="parentNode"></form><img name="body">',
    );
    const form = inside.querySelector('form')!;

    expect(native(form).parentNode).to.equal(native(inside).body);
    expect(native(inside).body.localName).to.equal('body');
  });

  it('is the only node, with documents, that is not read as it is', () => {
    for (const node of [document.body, document.createElement('fieldset'), window, new Text()])
      expect(native(node)).to.equal(node);
  });
});

/** Members that tell what is in the form. */
const CONTENT = /HTML/;

/** A text or a truth; of anything else, its type. */
const plain = (member: unknown): unknown =>
  /^(?:string|boolean)$/.test(typeof member) ? member : typeof member;
