import type { Strings } from './strings.js';

export default {
  lang: 'ru',
  title: 'Версия для слабовидящих',
  reset: 'Сбросить',
  disable: 'Обычная версия сайта',
  close: 'закрыть',
  forget: 'Забыть мой выбор',
  less: 'меньше',
  more: 'больше',
  colon: ':',
  sample: 'Абв',
  legends: {
    fontSize: 'Размер шрифта',
    background: 'Фон страницы',
    letterSpacing: 'Интервал между буквами',
  },
  backgrounds: {
    default: 'Как на странице',
    white: 'Чёрный на белом',
    black: 'Белый на чёрном',
    blue: 'Синий на голубом',
    beige: 'Коричневый на бежевом',
    brown: 'Зелёный на коричневом',
    green: 'Белый на зелёном',
  },
} satisfies Strings;
