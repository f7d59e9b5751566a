/** The strings that the start of the toolbar needs, in the languages that come with it. */
export const firstWords = {
  en: {
    lang: 'en',
    dir: 'ltr',
    title: 'Version for visually impaired people',
    unavailable: 'Not loaded. Check the connection, and press again.',
  },
  ru: {
    lang: 'ru',
    dir: 'ltr',
    title: 'Версия для слабовидящих',
    unavailable: 'Не загрузилось. Проверьте связь и нажмите ещё раз.',
  },
} as const;
