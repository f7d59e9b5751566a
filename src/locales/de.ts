import type { Strings } from './strings.js';

export default {
  lang: 'de',
  title: 'Ansicht für Menschen mit Sehbehinderung',
  reset: 'Zurücksetzen',
  disable: 'Normale Ansicht',
  close: 'Schließen',
  forget: 'Meine Auswahl vergessen',
  less: 'Weniger',
  more: 'Mehr',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Schriftgröße',
    background: 'Seitenhintergrund',
    letterSpacing: 'Zeichenabstand',
  },
  backgrounds: {
    default: 'Wie auf der Seite',
    white: 'Schwarz auf Weiß',
    black: 'Weiß auf Schwarz',
    blue: 'Blau auf Hellblau',
    beige: 'Braun auf Beige',
    brown: 'Grün auf Braun',
    green: 'Weiß auf Grün',
  },
} satisfies Strings;
