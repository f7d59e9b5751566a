import type { Strings } from './strings.js';

export default {
  lang: 'uk',
  title: 'Версія для людей із порушенням зору',
  reset: 'Скинути',
  disable: 'Звичайна версія сайту',
  close: 'Закрити',
  forget: 'Забути мій вибір',
  less: 'Менше',
  more: 'Більше',
  colon: ':',
  sample: 'Абв',
  legends: {
    fontSize: 'Розмір шрифту',
    background: 'Фон сторінки',
    letterSpacing: 'Відстань між літерами',
  },
  backgrounds: {
    default: 'Як на сторінці',
    white: 'Чорний на білому',
    black: 'Білий на чорному',
    blue: 'Синій на блакитному',
    beige: 'Коричневий на бежевому',
    brown: 'Зелений на коричневому',
    green: 'Білий на зеленому',
  },
} satisfies Strings;
