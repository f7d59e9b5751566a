import { expect } from '@open-wc/testing';
import { absolute } from '../../../src/page/css/addresses.js';

const BASE = 'https://example.org/css/site.css';

const values: [css: string, absolute: string][] = [
  ['url("a.png")', 'url("https://example.org/css/a.png")'],
  ["url('../a.png') no-repeat", 'url("https://example.org/a.png") no-repeat'],
  [
    'red url(a.png), url( /b.png )',
    'red url("https://example.org/css/a.png"), url("https://example.org/b.png")',
  ],
  ['URL(a\\29 .png)', 'url("https://example.org/css/a).png")'],
  ['url("a\\"b.png")', 'url("https://example.org/css/a%22b.png")'],
  ['url(//example.com/a.png)', 'url("https://example.com/a.png")'],
  ['url(a\\110000.png)', 'url("https://example.org/css/a%EF%BF%BD.png")'],
  ['url(a\\0.png)', 'url("https://example.org/css/a%EF%BF%BD.png")'],
];

const kept = [
  'url("https://example.com/a.png")',
  'url("#gradient")',
  'url(#gradient)',
  'url("data:image/png;base64,AA")',
  'url()',
  'url("")',
  "url( '' )",
  'url("https://:0:0/")',
  'url(a b)',
  'linear-gradient(red, blue)',
];

describe('addresses in a value', () => {
  for (const [css, expected] of values) {
    it(`are those from where it stands: ${css}`, () => {
      expect(absolute(css, BASE)).to.equal(expected);
    });
  }

  for (const css of kept) {
    it(`stay as they are: ${css}`, () => {
      expect(absolute(css, BASE)).to.equal(css);
    });
  }
});
