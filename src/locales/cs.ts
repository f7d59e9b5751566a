import type { Strings } from './strings.js';

export default {
  lang: 'cs',
  title: 'Verze pro slabozraké',
  reset: 'Obnovit výchozí',
  disable: 'Běžná verze webu',
  close: 'Zavřít',
  forget: 'Zapomenout mé volby',
  less: 'Méně',
  more: 'Více',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Velikost písma',
    background: 'Pozadí stránky',
    letterSpacing: 'Mezery mezi písmeny',
  },
  backgrounds: {
    default: 'Jako na stránce',
    white: 'Černá na bílé',
    black: 'Bílá na černé',
    blue: 'Modrá na světle modré',
    beige: 'Hnědá na béžové',
    brown: 'Zelená na hnědé',
    green: 'Bílá na zelené',
  },
} satisfies Strings;
