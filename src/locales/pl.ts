import type { Strings } from './strings.js';

export default {
  lang: 'pl',
  title: 'Wersja dla osób słabowidzących',
  reset: 'Przywróć domyślne',
  disable: 'Zwykła wersja strony',
  close: 'Zamknij',
  forget: 'Zapomnij moje wybory',
  less: 'Mniej',
  more: 'Więcej',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Wielkość tekstu',
    background: 'Tło strony',
    letterSpacing: 'Odstępy między literami',
  },
  backgrounds: {
    default: 'Jak na stronie',
    white: 'Czarny na białym',
    black: 'Biały na czarnym',
    blue: 'Niebieski na jasnoniebieskim',
    beige: 'Brązowy na beżowym',
    brown: 'Zielony na brązowym',
    green: 'Biały na zielonym',
  },
} satisfies Strings;
