import { expect } from '@open-wc/testing';
import {
  breakpointsIn,
  scaleWidths,
} from '../../../../src/page/restyling/layout/width-conditions.js';

describe('a media query for a window that is narrower by a factor of 2', () => {
  for (const [media, narrower] of [
    ['(min-width: 640px)', '(min-width: 1280px)'],
    ['screen and (max-width: 47.5em)', 'screen and (max-width: 95em)'],
    ['(width >= 40rem)', '(width >= 80rem)'],
    ['(400px < width <= 700.5px)', '(800px < width <= 1401px)'],
    ['not all and (min-width:640px)', 'not all and (min-width:1280px)'],
    ['print, (max-width: .5in)', 'print, (max-width: 1in)'],
    ['(min-width: calc(10em + 100px))', '(min-width: calc(20em + 200px))'],
    [
      '((min-width: 1px) and (not (max-width: 2px)))',
      '((min-width: 2px) and (not (max-width: 4px)))',
    ],
  ] as const) {
    it(`asks for twice the width: ${media}`, () => {
      expect(scaleWidths(media, 2)).to.equal(narrower);
    });
  }

  for (const media of [
    'all',
    '(min-height: 640px)',
    '(min-device-width: 640px)',
    '(min-resolution: 2dppx)',
    '(orientation: landscape)',
    '(width)',
  ]) {
    it(`is the same where it does not ask for a width: ${media}`, () => {
      expect(scaleWidths(media, 2)).to.equal(media);
    });
  }
});

describe('the breakpoints of a media query', () => {
  it('are its widths in px', () => {
    expect(breakpointsIn('(min-width: 640px) and (max-width: 50em), (20rem <= width)', 16)).to.eql([
      640, 800, 320,
    ]);
  });

  it('are none where it does not ask for a width', () => {
    expect(breakpointsIn('(min-height: 640px)', 16)).to.eql([]);
  });
});
