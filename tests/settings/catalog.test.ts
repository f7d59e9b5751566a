import { expect } from '@open-wc/testing';
import { paletteOf } from '../../src/settings/colors/palette-of.js';
import { toPageStyle } from '../../src/settings/page-style.js';
import { defaults, validate } from '../../src/settings/preferences.js';
import { schemes } from '../../src/settings/colors/schemes.js';
import {
  parse,
  settingNames,
  type Preferences,
  type SettingName,
} from '../../src/settings/catalog.js';
import { isSwitch } from '../../src/settings/is-switch.js';

/** What a choice does to the page. */
const styles: readonly [choice: Partial<Preferences>, style: object][] = [
  [{ fontSize: 1.5 }, { fontScale: 1.5 }],
  [{ background: 'brown' }, { palette: schemes.brown }],
  [{ letterSpacing: 0.2 }, { letterSpacing: 0.2 }],
  [{ wordSpacing: 0.32 }, { wordSpacing: 0.32 }],
  [{ lineHeight: 1.5 }, { lineHeight: 1.5 }],
  [{ paragraphSpacing: 2 }, { paragraphSpacing: 2 }],
  [{ lineLength: 80 }, { lineLength: 80 }],
  [{ fontFamily: 'serif' }, { fontFamily: 'serif' }],
  [{ fontWeight: 'bold' }, { fontWeight: 700 }],
  [{ textAlign: 'start' }, { textAlign: 'start' }],
  [{ textTransform: 'none' }, { textTransform: 'none' }],
  [{ fontStyle: 'normal' }, { fontStyle: 'normal' }],
  [{ hyphens: 'auto' }, { hyphens: 'auto' }],
  [{ hyphens: 'manual' }, { hyphens: 'manual' }],
  [{ images: 'grey' }, { images: 'grey' }],
  [{ images: 'dim' }, { images: 'dim' }],
  [{ images: 'text' }, { images: 'text' }],
  [{ backgroundImages: 'none' }, { backgroundImages: 'none' }],
  [{ motion: 'none' }, { motion: 'none' }],
  [{ links: 'strong' }, { links: 'strong' }],
  [{ headings: 'strong' }, { headings: 'strong' }],
  [{ focus: 'strong' }, { focus: 'strong' }],
  [{ pointer: 'black' }, { pointer: 'black' }],
  [{ pointer: 'white' }, { pointer: 'white' }],
  [{ pointer: 'large-black' }, { pointer: 'large-black' }],
  [{ pointer: 'large-white' }, { pointer: 'large-white' }],
  // the toolbar's own tools, no matter of the page's style
  [{ saturation: 2 }, {}],
  [{ embeds: 'none' }, {}],
  [{ guide: 'ruler' }, {}],
  [{ guide: 'mask' }, {}],
  [{ magnifier: 'on' }, {}],
];

/** The ends of the ranges of numbers, and whether 0, which leaves the page as it is, lies outside. */
const ranges: readonly [name: SettingName, least: number, most: number, orNothing: boolean][] = [
  ['fontSize', 1, 3, false],
  ['letterSpacing', 0, 1, false],
  ['wordSpacing', 0, 2, false],
  ['lineHeight', 1, 3, true],
  ['paragraphSpacing', 1, 4, true],
  ['lineLength', 20, 200, true],
  ['saturation', 0, 3, false],
];

describe('a setting', () => {
  for (const [choice, style] of styles) {
    const text = JSON.stringify(choice);

    it(`becomes a style of the page: ${text}`, () => {
      expect(validate(choice)).to.eql({ valid: choice, refused: [] });
      expect(toPageStyle({ ...defaults, ...choice })).to.eql(style);
    });
  }

  for (const [name, least, most, orNothing] of ranges) {
    it(`${name} is a number from ${least} to ${most}`, () => {
      const takes = (value: number): boolean => name in validate({ [name]: value }).valid;

      expect([least - 0.01, least, most, most + 0.01].map(takes)).to.eql([
        false,
        true,
        true,
        false,
      ]);
      expect(takes(0)).to.equal(orNothing || least === 0);
    });
  }

  it('is a switch where it is done or not', () => {
    expect(settingNames.filter(isSwitch)).to.have.members([
      'fontWeight',
      'textAlign',
      'textTransform',
      'fontStyle',
      'backgroundImages',
      'embeds',
      'motion',
      'links',
      'headings',
      'focus',
      'magnifier',
    ]);
  });

  it('is a number in a word where its values are numbers', () => {
    expect(parse('fontSize', '1.5')).to.equal(1.5);
    expect(parse('background', '1.5')).to.equal('1.5');
  });

  it('of the background is a palette by its name, by its colours, or none', () => {
    expect(paletteOf('default')).to.equal(undefined);
    expect(paletteOf('sepia')).to.equal(schemes.sepia);
    expect(paletteOf('#101010 #fefefe #0000aa')).to.include({
      text: '#101010',
      background: '#fefefe',
      link: '#0000aa',
    });
  });
});
