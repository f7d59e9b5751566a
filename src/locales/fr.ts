import type { Strings } from './strings.js';

export default {
  lang: 'fr',
  title: 'Version pour personnes malvoyantes',
  reset: 'Réinitialiser',
  disable: 'Version normale du site',
  close: 'Fermer',
  forget: 'Oublier mes choix',
  less: 'Moins',
  more: 'Plus',
  colon: '\u00a0:',
  sample: 'Abc',
  legends: {
    fontSize: 'Taille du texte',
    background: 'Fond de la page',
    letterSpacing: 'Espacement des lettres',
  },
  backgrounds: {
    default: 'Comme sur la page',
    white: 'Noir sur blanc',
    black: 'Blanc sur noir',
    blue: 'Bleu sur bleu clair',
    beige: 'Marron sur beige',
    brown: 'Vert sur marron',
    green: 'Blanc sur vert',
  },
} satisfies Strings;
