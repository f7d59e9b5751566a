import { expect } from '@open-wc/testing';
import type { Strings } from '../../src/locales/strings.js';
import en from '../../src/locales/en.js';
import { locales } from './all.js';

const texts = (strings: object): string[] =>
  Object.values(strings).flatMap((text) =>
    typeof text === 'string' ? [text] : texts(text as object),
  );

/** What is read in the language, without its tag. */
const readable = (strings: Strings): string[] => texts({ ...strings, lang: [] });

/** The scripts that words of a language may have; those not named here are written in Latin. */
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  be: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  kk: /\p{Script=Cyrillic}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  'zh-Hans': /\p{Script=Han}/u,
};

/** What a language spells as English does, because it is the same word. */
const loanwords: Readonly<Record<string, readonly string[]>> = {
  cs: ['Text', 'Video'],
  de: ['Links', 'Navigation', 'Pause', 'Sepia', 'Text', 'Video'],
  es: ['Sepia'],
  fi: ['Video'],
  fr: ['Navigation', 'Pause', 'Section'],
  it: ['Video'],
  nl: ['Contrast', 'Sepia', 'Video'],
  pl: ['Sepia'],
  pt: ['Links'],
  sv: ['Sepia', 'Text', 'Video'],
  tr: ['Form', 'Video'],
  vi: ['Video'],
};

it('there are en, ru and twenty-three more', () => {
  expect(Object.keys(locales)).to.have.length(25);
});

for (const [name, strings] of Object.entries(locales)) {
  describe(`the strings of ${name}`, () => {
    it('say so by their canonical tag', () => {
      expect(strings.lang).to.equal(name);
      expect(Intl.getCanonicalLocales(name)).to.eql([name]);
    });

    it('are composed characters, with no space too much', () => {
      for (const text of readable(strings).filter((one) => one !== strings.colon)) {
        expect(text).to.match(/^\S+( \S+)*$/);
        expect(text).to.equal(text.normalize('NFC'));
      }
    });

    it('are in the letters of the language, without look-alikes of another alphabet', () => {
      const own = scripts[name] ?? /\p{Script=Latin}/u;
      for (const text of readable(strings)) {
        for (const letter of text.match(/\p{L}/gu) ?? []) expect(letter, text).to.match(own);
      }
    });

    it('tell apart what stands side by side', () => {
      const { reset, disable, close, undo, forget, sample } = strings;
      // several settings may be found by the same words
      const seen = { ...strings, searchWords: '' };
      for (const group of [...Object.values(seen), { reset, disable, close, undo, forget }]) {
        if (typeof group === 'string') continue;
        const labels = texts(group);
        expect(new Set(labels).size).to.equal(labels.length);
      }
      expect(Array.from(sample)).to.have.length(3);
    });

    it('are translated', () => {
      const english = strings === en ? [] : readable(en);
      const words = readable(strings).filter((text) => /\p{L}{4}/u.test(text));

      const same = new Set(words.filter((text) => english.includes(text)));
      expect([...same].sort()).to.eql(loanwords[name] ?? []);
    });
  });
}
