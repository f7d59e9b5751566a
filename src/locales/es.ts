import type { Strings } from './strings.js';

export default {
  lang: 'es',
  title: 'Versión para personas con baja visión',
  reset: 'Restablecer',
  disable: 'Versión normal del sitio',
  close: 'Cerrar',
  forget: 'Olvidar mis preferencias',
  less: 'Menos',
  more: 'Más',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Tamaño de letra',
    background: 'Fondo de la página',
    letterSpacing: 'Espacio entre letras',
  },
  backgrounds: {
    default: 'Como en la página',
    white: 'Negro sobre blanco',
    black: 'Blanco sobre negro',
    blue: 'Azul sobre azul claro',
    beige: 'Marrón sobre beis',
    brown: 'Verde sobre marrón',
    green: 'Blanco sobre verde',
  },
} satisfies Strings;
