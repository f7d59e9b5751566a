import type { Strings } from './strings.js';

export default {
  lang: 'nl',
  title: 'Versie voor slechtzienden',
  reset: 'Herstellen',
  disable: 'Gewone versie van de site',
  close: 'Sluiten',
  forget: 'Mijn keuzes vergeten',
  less: 'Minder',
  more: 'Meer',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Tekstgrootte',
    background: 'Achtergrond van de pagina',
    letterSpacing: 'Letterafstand',
  },
  backgrounds: {
    default: 'Zoals op de pagina',
    white: 'Zwart op wit',
    black: 'Wit op zwart',
    blue: 'Blauw op lichtblauw',
    beige: 'Bruin op beige',
    brown: 'Groen op bruin',
    green: 'Wit op groen',
  },
} satisfies Strings;
