import type { Strings } from './strings.js';

export default {
  lang: 'kk',
  title: 'Нашар көретіндерге арналған нұсқа',
  reset: 'Бастапқы күйге келтіру',
  disable: 'Сайттың қалыпты нұсқасы',
  close: 'Жабу',
  forget: 'Таңдауымды ұмыту',
  less: 'Азырақ',
  more: 'Көбірек',
  colon: ':',
  sample: 'Аәб',
  legends: {
    fontSize: 'Қаріп өлшемі',
    background: 'Бет фоны',
    letterSpacing: 'Әріптер аралығы',
  },
  backgrounds: {
    default: 'Беттегідей',
    white: 'Ақ фондағы қара',
    black: 'Қара фондағы ақ',
    blue: 'Көгілдір фондағы көк',
    beige: 'Сарғыш фондағы қоңыр',
    brown: 'Қоңыр фондағы жасыл',
    green: 'Жасыл фондағы ақ',
  },
} satisfies Strings;
