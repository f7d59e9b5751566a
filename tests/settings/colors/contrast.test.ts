import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contrast, luminance, mix } from '../../../src/settings/colors/contrast.js';
import { readable } from '../../../src/settings/colors/readable.js';
import { ownPalette } from '../../../src/settings/colors/own-palette.js';
import { areOwnColors, type OwnColors } from '../../../src/settings/colors/own-colors.js';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is 21 of black to white, and 1 of a colour to itself', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#ffffff', '#000000')).to.equal(21);
    expect(contrast('#12ab34', '#12ab34')).to.equal(1);
  });

  // as others compute it: https://webaim.org/resources/contrastchecker/
  it('is known for a few greys', () => {
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01);
    expect(contrast('#949494', '#ffffff')).to.be.closeTo(3.03, 0.01);
    expect(luminance('#808080')).to.be.closeTo(0.2159, 0.0001);
  });

  it('of a repaired colour is as close as can be where none is enough', () => {
    expect(readable('#777777', '#808080', 20)).to.equal('#000000');
    expect(readable('#777777', '#606060', 20)).to.equal('#ffffff');
  });

  it('of a repaired colour is enough, and just so', () => {
    fc.assert(
      fc.property(colour, colour, (text, page) => {
        const found = readable(text, page, 4.5);
        expect(contrast(found, page)).to.be.least(4.5);
        if (contrast(text, page) >= 4.5) expect(found).to.equal(text);
        // a fiftieth of the way back it is not any more, unless that is nearer than a byte can tell
        else expect(contrast(mix(found, text, 0.1), page)).to.be.below(4.9);
      }),
    );
  });
});

describe('own colours', () => {
  it('are three colours of six digits each, and nothing else', () => {
    expect(areOwnColors('#000000 #ffffff #0000ff')).to.be.true;
    for (const text of ['#000 #fff #00f', '#000000 #ffffff', '#000000 #ffffff #0000ff;', 'red'])
      expect(areOwnColors(text), text).to.be.false;
  });

  it('keep what is dim readable wherever the text is', () => {
    fc.assert(
      fc.property(colour, colour, colour, (text, page, link) => {
        fc.pre(contrast(text, page) >= 4.5);
        const palette = ownPalette([text, page, link].join(' ') as OwnColors);
        expect(contrast(palette.disabled, page)).to.be.least(4.5);
        expect(contrast(palette.border, page)).to.be.least(3);
      }),
    );
  });

  it('tell the browser whether they are dark', () => {
    expect(ownPalette('#ffffff #000000 #99ccff').colorScheme).to.equal('dark');
    expect(ownPalette('#000000 #ffffff #0000ff').colorScheme).to.equal('light');
  });
});
