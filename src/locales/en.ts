import type { Strings } from './strings.js';

export default {
  lang: 'en',
  title: 'Version for visually impaired people',
  reset: 'Reset',
  disable: 'Disable visually impaired version',
  close: 'close',
  forget: 'Forget my choices',
  less: 'less',
  more: 'more',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Font size',
    background: 'Page background',
    letterSpacing: 'Letter spacing',
  },
  backgrounds: {
    default: 'As on the page',
    white: 'Black on white',
    black: 'White on black',
    blue: 'Blue on light blue',
    beige: 'Brown on beige',
    brown: 'Green on brown',
    green: 'White on green',
  },
} satisfies Strings;
