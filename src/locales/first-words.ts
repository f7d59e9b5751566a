/** The strings that the start of the toolbar needs, in the languages that come with it. */
export const firstWords = {
  en: {
    lang: 'en',
    dir: 'ltr',
    title: 'Version for visually impaired people',
    unavailable: 'This could not be loaded. Check your connection and press again.',
  },
  ru: {
    lang: 'ru',
    dir: 'ltr',
    title: 'Версия для слабовидящих',
    unavailable: 'Не удалось загрузить. Проверьте соединение и нажмите ещё раз.',
  },
} as const;
