import type { Strings } from './strings.js';

export default {
  lang: 'pt',
  title: 'Versão para pessoas com baixa visão',
  reset: 'Redefinir',
  disable: 'Versão normal do site',
  close: 'Fechar',
  forget: 'Esquecer minhas escolhas',
  less: 'Menos',
  more: 'Mais',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Tamanho da letra',
    background: 'Fundo da página',
    letterSpacing: 'Espaço entre letras',
  },
  backgrounds: {
    default: 'Como na página',
    white: 'Preto sobre branco',
    black: 'Branco sobre preto',
    blue: 'Azul sobre azul-claro',
    beige: 'Marrom sobre bege',
    brown: 'Verde sobre marrom',
    green: 'Branco sobre verde',
  },
} satisfies Strings;
