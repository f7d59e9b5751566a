import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createCounterpart } from '../../../src/page/stylesheets/counterpart.js';

const textsOf = ({ cssRules }: CSSStyleSheet): string[] =>
  [...cssRules].map(({ cssText }) => cssText);

const rule = fc.constantFrom('a', 'b', 'p', 'i', 'h1').map((tag) => `${tag} { color: red; }`);

describe('a counterpart', () => {
  it('has the rules of the last list, whatever it had before', () => {
    fc.assert(
      fc.property(fc.array(fc.array(rule, { maxLength: 8 }), { maxLength: 5 }), (lists) => {
        const counterpart = createCounterpart(new CSSStyleSheet());
        for (const rules of lists) {
          counterpart.set(rules);
          expect(textsOf(counterpart.sheet)).to.deep.equal(rules);
        }
      }),
    );
  });

  it('leaves out what no browser reads, and has the next list whole', () => {
    const counterpart = createCounterpart(new CSSStyleSheet());
    counterpart.set(['a { color: red; }', '::no-such { color: red; }', 'b { color: red; }']);
    expect(textsOf(counterpart.sheet)).to.deep.equal(['a { color: red; }', 'b { color: red; }']);
    counterpart.set(['a { color: red; }', 'b { color: red; }', 'p { color: red; }']);
    expect(textsOf(counterpart.sheet)).to.have.length(3);
    counterpart.set(['a { color: red; }', '::no-such { color: red; }', 'p { color: red; }']);
    expect(textsOf(counterpart.sheet)).to.deep.equal(['a { color: red; }', 'p { color: red; }']);
  });

  it('keeps the rules that stay', () => {
    const counterpart = createCounterpart(new CSSStyleSheet());
    counterpart.set(['a { color: red; }', 'b { color: red; }', 'p { color: red; }']);
    const [first, , last] = counterpart.sheet.cssRules;
    counterpart.set([
      'a { color: red; }',
      'i { color: red; }',
      'u { color: red; }',
      'p { color: red; }',
    ]);
    expect(counterpart.sheet.cssRules[0]).to.equal(first);
    expect(counterpart.sheet.cssRules[3]).to.equal(last);
  });
});
