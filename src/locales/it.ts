import type { Strings } from './strings.js';

export default {
  lang: 'it',
  title: 'Versione per persone ipovedenti',
  reset: 'Ripristina',
  disable: 'Versione normale del sito',
  close: 'Chiudi',
  forget: 'Dimentica le mie scelte',
  less: 'Meno',
  more: 'Più',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Dimensione del testo',
    background: 'Sfondo della pagina',
    letterSpacing: 'Spazio tra le lettere',
  },
  backgrounds: {
    default: 'Come nella pagina',
    white: 'Nero su bianco',
    black: 'Bianco su nero',
    blue: 'Blu su azzurro',
    beige: 'Marrone su beige',
    brown: 'Verde su marrone',
    green: 'Bianco su verde',
  },
} satisfies Strings;
