import type { SearchWords, Strings } from './strings.js';

/**
 * The everyday words by which a search finds settings. Those of the languages that come with the toolbar are loaded
 * with the first search, those of other languages with their language.
 */
export const searchWords = (strings: Strings): SearchWords | undefined =>
  strings.searchWords ?? own[strings.lang.split('-')[0] ?? ''];

const own: Readonly<Record<string, SearchWords>> = {
  en: {
    fontSize: 'bigger larger zoom letters',
    background: 'contrast colour color dark yellow',
    letterSpacing: 'gap',
    wordSpacing: 'gap',
    lineHeight: 'gap',
    fontFamily: 'dyslexia',
    textTransform: 'uppercase',
    images: 'photos',
    embeds: 'sound',
    motion: 'animation blinking',
    links: 'underlined',
    pointer: 'cursor',
    magnifier: 'bigger zoom',
    colors: 'contrast yellow',
    outline: 'contents',
    'read-aloud': 'sound voice',
  },
  ru: {
    fontSize: 'крупнее больше масштаб буквы',
    background: 'контраст цвет тёмный жёлтый',
    letterSpacing: 'промежуток',
    wordSpacing: 'промежуток',
    lineHeight: 'промежуток',
    fontFamily: 'дислексия',
    textTransform: 'прописные',
    images: 'фото',
    embeds: 'звук',
    motion: 'анимация мигание',
    links: 'подчеркнуть подчёркивание',
    pointer: 'курсор мышь',
    magnifier: 'лупа крупнее',
    colors: 'контраст жёлтый',
    outline: 'содержание',
    'read-aloud': 'звук голос',
  },
};
