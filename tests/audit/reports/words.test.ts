import { expect } from '@open-wc/testing';
import { stateInWords, whenInWords } from '../../../src/audit/reports/words.js';
import { defaults } from '../../../src/settings/preferences.js';
import type { Preferences } from '../../../src/settings/catalog.js';

const fontSizes = [1, 1.5, 2];
const backgrounds = ['default', 'white', 'black'] as const;
const all: Preferences[] = fontSizes.flatMap((fontSize) =>
  backgrounds.map((background) => ({ ...defaults, fontSize, background })),
);

describe('states in words', () => {
  it('names a state as the toolbar does', () => {
    expect(stateInWords({ fontSize: 1.5, background: 'black', fontWeight: 'bold' })).to.equal(
      'Font size: 150%, Page background: White on black, Bold text',
    );
    expect(stateInWords({})).to.equal('the page’s own settings');
  });

  for (const [name, found, words] of [
    ['all of them', all, 'in all 9 states'],
    ['one', all.slice(4, 5), 'with Font size: 150%, Page background: Black on white'],
    [
      'those with some values of a setting',
      all.filter(({ fontSize }) => fontSize > 1),
      'with Font size: 150% or 200% (6 of 9 states)',
    ],
    [
      'those with some values of two settings',
      all.filter(({ fontSize, background }) => fontSize === 2 && background !== 'default'),
      'with Font size: 200%, together with Page background: Black on white or White on black (2 of 9 states)',
    ],
    [
      'few that have nothing in common',
      [all[1]!, all[3]!],
      'with Page background: Black on white; Font size: 150% (2 of 9 states)',
    ],
    [
      'many that have nothing in common',
      all.filter((_, index) => index !== 4),
      'with the page’s own settings; Page background: Black on white; Page background: White on black; and 5 more (8 of 9 states)',
    ],
  ] as const) {
    it(`sums up ${name}`, () => {
      expect(whenInWords(found, all)).to.equal(words);
    });
  }

  it('knows states that were made before there were further settings', () => {
    expect(whenInWords([{ fontSize: 2 }], all)).to.equal('with Font size: 200%');
  });
});
