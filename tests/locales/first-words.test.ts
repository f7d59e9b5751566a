import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { firstWords } from '../../src/locales/first-words.js';
import ru from '../../src/locales/ru.js';

describe('the words that the start of the toolbar has', () => {
  for (const strings of [en, ru]) {
    it(`are those of the language: ${strings.lang}`, () => {
      const { lang, title, unavailable } = firstWords[strings.lang as keyof typeof firstWords];

      expect(strings).to.include({ lang, title, unavailable });
    });
  }
});
