/** The languages that do not come with the toolbar, each in a file that a page of that language loads. */
import type { Strings } from '../../locales/strings.js';

type Bring = () => Promise<{ default: Strings }>;

/** How the words of each language come, by its BCP 47 tag. */
export const furtherLocales: Readonly<Record<string, Bring>> = {
  ar: () => import('../../locales/ar.js'),
  be: () => import('../../locales/be.js'),
  cs: () => import('../../locales/cs.js'),
  de: () => import('../../locales/de.js'),
  el: () => import('../../locales/el.js'),
  es: () => import('../../locales/es.js'),
  fa: () => import('../../locales/fa.js'),
  fi: () => import('../../locales/fi.js'),
  fr: () => import('../../locales/fr.js'),
  he: () => import('../../locales/he.js'),
  hi: () => import('../../locales/hi.js'),
  it: () => import('../../locales/it.js'),
  ja: () => import('../../locales/ja.js'),
  kk: () => import('../../locales/kk.js'),
  ko: () => import('../../locales/ko.js'),
  nl: () => import('../../locales/nl.js'),
  pl: () => import('../../locales/pl.js'),
  pt: () => import('../../locales/pt.js'),
  sv: () => import('../../locales/sv.js'),
  tr: () => import('../../locales/tr.js'),
  uk: () => import('../../locales/uk.js'),
  vi: () => import('../../locales/vi.js'),
  'zh-Hans': () => import('../../locales/zh-Hans.js'),
};
