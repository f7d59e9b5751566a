import type { Strings } from './strings.js';

export default {
  lang: 'fi',
  title: 'Versio heikkonäköisille',
  reset: 'Palauta oletukset',
  disable: 'Sivuston tavallinen versio',
  close: 'Sulje',
  forget: 'Unohda valintani',
  less: 'Vähemmän',
  more: 'Enemmän',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Tekstin koko',
    background: 'Sivun tausta',
    letterSpacing: 'Kirjainväli',
  },
  backgrounds: {
    default: 'Kuten sivulla',
    white: 'Musta valkoisella',
    black: 'Valkoinen mustalla',
    blue: 'Sininen vaaleansinisellä',
    beige: 'Ruskea beigellä',
    brown: 'Vihreä ruskealla',
    green: 'Valkoinen vihreällä',
  },
} satisfies Strings;
