import { expect } from '@open-wc/testing';
import { isFamily } from '../../src/settings/font-families.js';
import { cssFamily, familyName } from '../../src/settings/font-words.js';

/** A value, what it is in CSS, and what it is called. */
const lists: readonly [value: string, css: string, name: string][] = [
  ['serif', 'serif', 'serif'],
  ['sans-serif', 'sans-serif', 'sans-serif'],
  ['monospace', 'monospace', 'monospace'],
  ['Verdana', '"Verdana"', 'Verdana'],
  ['Inherit', '"Inherit"', 'Inherit'],
  ['Atkinson Hyperlegible, serif', '"Atkinson Hyperlegible",serif', 'Atkinson Hyperlegible'],
  [' Verdana , serif ', '"Verdana",serif', 'Verdana'],
  ['Easy to read=Verdana, sans-serif', '"Verdana",sans-serif', 'Easy to read'],
  [' Easy =Verdana', '"Verdana"', 'Easy'],
  ['serif=serif', 'serif', 'serif'],
];

const LONGEST = 'a'.repeat(64);

describe('font families', () => {
  for (const [value, css, name] of lists) {
    it(`in “${value}” are quoted but for generic ones, and called ${name}`, () => {
      expect(isFamily(value)).to.be.true;
      expect(cssFamily(value)).to.equal(css);
      expect(familyName(value)).to.equal(name);
    });
  }

  for (const value of ['Шрифт один', '明朝', '_a', '-a', '3270', 'a, b, c, d, e', LONGEST])
    it(`may be ${value}`, () => {
      expect(isFamily(value)).to.be.true;
    });

  for (const value of [
    '',
    ' ',
    'a,',
    ',a',
    '=a',
    'a=',
    'a=b;c',
    'a;b=c',
    'a\nb',
    '"a"',
    'a"b',
    'a}',
    '(a',
    'a, b, c, d, e, f',
    `${LONGEST}a`,
    7,
    null,
    undefined,
    ['serif'],
  ])
    it(`are not ${JSON.stringify([value])}`, () => {
      expect(isFamily(value)).to.be.false;
    });

  it('after a second sign of equality are of no list', () => {
    expect(cssFamily('a=b=c')).to.equal('"b"');
  });
});
