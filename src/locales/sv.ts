import type { Strings } from './strings.js';

export default {
  lang: 'sv',
  title: 'Version för personer med synnedsättning',
  reset: 'Återställ',
  disable: 'Vanlig version av webbplatsen',
  close: 'Stäng',
  forget: 'Glöm mina val',
  less: 'Mindre',
  more: 'Mer',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Textstorlek',
    background: 'Sidans bakgrund',
    letterSpacing: 'Bokstavsavstånd',
  },
  backgrounds: {
    default: 'Som på sidan',
    white: 'Svart på vitt',
    black: 'Vitt på svart',
    blue: 'Blått på ljusblått',
    beige: 'Brunt på beige',
    brown: 'Grönt på brunt',
    green: 'Vitt på grönt',
  },
} satisfies Strings;
