import type { Strings } from './strings.js';

export default {
  lang: 'be',
  title: 'Версія для слабавідушчых',
  reset: 'Скінуць',
  disable: 'Звычайная версія сайта',
  close: 'Закрыць',
  forget: 'Забыць мой выбар',
  less: 'Менш',
  more: 'Больш',
  colon: ':',
  sample: 'Абв',
  legends: {
    fontSize: 'Памер шрыфту',
    background: 'Фон старонкі',
    letterSpacing: 'Адлегласць паміж літарамі',
  },
  backgrounds: {
    default: 'Як на старонцы',
    white: 'Чорны на белым',
    black: 'Белы на чорным',
    blue: 'Сіні на блакітным',
    beige: 'Карычневы на бэжавым',
    brown: 'Зялёны на карычневым',
    green: 'Белы на зялёным',
  },
} satisfies Strings;
