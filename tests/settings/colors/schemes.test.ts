import { expect } from '@open-wc/testing';
import { schemeNames } from '../../../src/settings/colors/scheme-names.js';
import { schemes } from '../../../src/settings/colors/schemes.js';
import {
  contrast as ratio,
  luminance as luminanceOf,
  parseColour,
} from '../../toolbar/contrast.js';

const names = schemeNames;
const read = ['text', 'link', 'visited', 'disabled'] as const;
const seen = ['border', 'focus'] as const;

describe('the colour schemes', () => {
  it('are those of a bar at first, and five more', () => {
    expect(names.slice(0, 5)).to.eql(['white', 'black', 'blue', 'beige', 'brown']);
    expect(names.slice(5)).to.eql(['green', 'yellow', 'dark', 'sepia', 'grey']);
  });

  for (const name of names) {
    const scheme = schemes[name];

    for (const ground of ['background', 'control'] as const) {
      for (const role of read) {
        it(`${name}: ${role} is read at 7:1 on the ${ground}`, () => {
          expect(contrast(scheme[role], scheme[ground])).to.be.at.least(7);
        });
      }
      for (const role of seen) {
        it(`${name}: ${role} is seen at 3:1 on the ${ground}`, () => {
          expect(contrast(scheme[role], scheme[ground])).to.be.at.least(3);
        });
      }
    }

    it(`${name}: selected text is read at 7:1`, () => {
      expect(contrast(scheme.selectionText, scheme.selection)).to.be.at.least(7);
    });

    it(`${name}: a selection is seen at 3:1`, () => {
      expect(contrast(scheme.selection, scheme.background)).to.be.at.least(3);
    });

    it(`${name}: the browser draws its own parts on the same side of grey`, () => {
      const isDark = luminance(scheme.background) < luminance(scheme.text);
      expect(scheme.colorScheme).to.equal(isDark ? 'dark' : 'light');
    });

    it(`${name}: links, visited links and text differ from each other`, () => {
      expect(new Set([scheme.text, scheme.link, scheme.visited]).size).to.equal(3);
    });
  }
});

const contrast = (one: string, other: string): number =>
  ratio(parseColour(one), parseColour(other));

const luminance = (colour: string): number => luminanceOf(parseColour(colour));
