import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createChunks } from '../../../src/page/stylesheets/chunks.js';

const textsOf = (sheets: readonly CSSStyleSheet[]): string[] =>
  sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));

const rule = (name: string): string => `.${name} { color: red; }`;
const many = Array.from({ length: 2_000 }, (_, i) => rule(`c${String(i)}`));

describe('chunks', () => {
  const open = (): { sheets: () => readonly CSSStyleSheet[]; set(rules: string[]): void } => {
    const chunks = createChunks(() => new CSSStyleSheet());
    return {
      sheets: () => chunks.sheets,
      set: (rules) => {
        Array.from(chunks.set(rules));
      },
    };
  };

  it('have the rules of the last list, in order, whatever they had before', () => {
    const edit = fc.record({
      at: fc.nat(2_000),
      gone: fc.nat(1_500),
      come: fc.integer({ min: 0, max: 1_200 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const chunks = open();
        const rules = [...many];
        chunks.set(rules);
        edits.forEach(({ at, gone, come }, n) => {
          const added = many.slice(0, come).map((_, i) => rule(`n${String(n)}-${String(i)}`));
          rules.splice(at, gone, ...added);
          chunks.set(rules);
          expect(textsOf(chunks.sheets()).join()).to.equal(rules.join());
        });
      }),
      { numRuns: 25 },
    );
  });

  it('stay few when rules come one at a time', () => {
    const chunks = open();
    for (let i = 1; i <= 1_600; i++) chunks.set(many.slice(0, i));
    expect(textsOf(chunks.sheets())).to.have.length(1_600);
    expect(chunks.sheets()).to.have.length.below(5);
  });

  it('keep the sheets whose rules have not changed', () => {
    const chunks = open();
    chunks.set(many);
    const before = chunks.sheets();
    chunks.set(many.with(700, rule('x')));
    expect(chunks.sheets().filter((sheet) => !before.includes(sheet))).to.have.length(0);
  });

  it('are none for no rules', () => {
    const chunks = open();
    chunks.set(many);
    chunks.set([]);
    expect(chunks.sheets()).to.have.length(0);
  });
});
