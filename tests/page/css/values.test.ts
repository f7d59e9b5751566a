import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { components, parseVar } from '../../../src/page/css/values.js';

const pieces: [value: string, pieces: string[]][] = [
  ['', ['']],
  ['red', ['red']],
  ['1px solid red', ['1px', ' ', 'solid', ' ', 'red']],
  ['12px/1.5 serif', ['12px', '/', '1.5', ' ', 'serif']],
  ['rgb(1 2 3 / 50%) 0 0', ['rgb(1 2 3 / 50%)', ' ', '0', ' ', '0']],
  ['calc((1px + 2px) * 2), b', ['calc((1px + 2px) * 2)', ', ', 'b']],
  ['"a, b" c', ['"a, b"', ' ', 'c']],
  ["'a) \\' b' c", ["'a) \\' b'", ' ', 'c']],
  ['url(a\\)b) c', ['url(a\\)b)', ' ', 'c']],
];

describe('the components of a value', () => {
  for (const [value, expected] of pieces) {
    it(`are told apart: ${value || 'nothing'}`, () => {
      expect(components(value)).to.deep.equal(expected);
    });
  }

  it('and what is between them are the value', () => {
    const token = fc.constantFrom(
      'a',
      '1px',
      ' ',
      ',',
      '/',
      '(',
      ')',
      'f(',
      '"x y"',
      "'z'",
      '\\(',
      '#fff',
    );
    fc.assert(
      fc.property(
        fc.array(token).map((tokens) => tokens.join('')),
        (value) => {
          expect(components(value).join('')).to.equal(value);
        },
      ),
    );
  });
});

describe('a reference to a custom property', () => {
  for (const [piece, expected] of [
    ['var(--a)', { name: '--a', fallback: undefined }],
    ['VAR( --a )', { name: '--a', fallback: undefined }],
    ['var(--a, b c)', { name: '--a', fallback: ' b c' }],
    ['var(--a,)', { name: '--a', fallback: '' }],
    ['var(--a, var(--b, 1px))', { name: '--a', fallback: ' var(--b, 1px)' }],
    ['calc(var(--a))', undefined],
    ['--a', undefined],
    ['var(a)', undefined],
  ] as const) {
    it(`${expected ? 'is' : 'is not'} ${piece}`, () => {
      expect(parseVar(piece)).to.deep.equal(expected);
    });
  }
});
