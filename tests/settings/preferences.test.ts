import { expect } from '@open-wc/testing';
import { defaults, differences, validate, valuesOnOffer } from '../../src/settings/preferences.js';
import { toPageStyle } from '../../src/settings/page-style.js';
import { schemes } from '../../src/settings/colors/schemes.js';
import { settingOf } from '../../src/settings/catalog.js';
import { examples, settingNames } from './support.js';

/** Settings that are no matter of style. */
const NO_STYLE: readonly string[] = ['saturation', 'embeds', 'guide', 'magnifier'];

describe('preferences', () => {
  it('are the page as its author made it by default', () => {
    expect(defaults).to.include({ fontSize: 1, background: 'default', letterSpacing: 0 });
    expect(Object.keys(defaults)).to.eql(settingNames);
    expect(Object.isFrozen(defaults)).to.be.true;
    expect(toPageStyle(defaults)).to.eql({});
  });

  for (const name of settingNames) {
    const { other, wrong } = examples[name];

    it(`${name} takes every value that it offers by default`, () => {
      for (const value of settingOf(name).values) {
        expect(validate({ [name]: value })).to.eql({ valid: { [name]: value }, refused: [] });
      }
    });

    for (const value of wrong) {
      it(`${name} refuses ${typeof value} ${JSON.stringify([value])}`, () => {
        expect(validate({ [name]: value })).to.eql({ valid: {}, refused: [name] });
      });
    }

    const isStyle = !NO_STYLE.includes(name);
    it(`${name} does ${isStyle ? 'something' : 'nothing'} to the style of the page`, () => {
      expect(Object.keys(toPageStyle({ ...defaults, [name]: other }))).to.have.length(
        isStyle ? 1 : 0,
      );
    });

    it(`${name} differs from the default where it is chosen`, () => {
      expect(differences({ ...defaults, [name]: other }, defaults)).to.eql([name]);
    });
  }

  it('become a font scale, a palette and a letter spacing', () => {
    const style = toPageStyle({
      ...defaults,
      fontSize: 2,
      background: 'blue',
      letterSpacing: 0.12,
    });

    expect(style).to.eql({ fontScale: 2, palette: schemes.blue, letterSpacing: 0.12 });
  });

  it('take the ends of their ranges', () => {
    const ends = [{ fontSize: 1 }, { fontSize: 3 }, { letterSpacing: 0 }, { letterSpacing: 1 }];
    for (const input of ends) expect(validate(input).valid).to.eql(input);
  });

  it('keep what is valid beside what is not', () => {
    const { valid, refused } = validate({ fontSize: 2, background: 'pink', volume: 11 });

    expect(valid).to.eql({ fontSize: 2 });
    expect(refused).to.eql(['background', 'volume']);
  });

  for (const input of [null, undefined, 2, 'black', Symbol('choice')]) {
    it(`are not found in ${String(input)}`, () => {
      expect(validate(input).valid).to.eql({});
    });
  }

  it('are not taken from a prototype', () => {
    expect(validate(Object.create({ fontSize: 2 })).valid).to.eql({});
    expect(validate(JSON.parse('{"__proto__":{"fontSize":2}}')).valid).to.eql({});
  });

  it('offer the page’s own value, each value once and numbers in order', () => {
    expect(valuesOnOffer('fontSize', [2, 1.5, 2])).to.eql([1, 1.5, 2]);
    expect(valuesOnOffer('background', ['white', 'black', 'beige'])).to.eql([
      'default',
      'white',
      'black',
      'beige',
    ]);
  });
});
