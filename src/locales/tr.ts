import type { Strings } from './strings.js';

export default {
  lang: 'tr',
  title: 'Az görenler için sürüm',
  reset: 'Sıfırla',
  disable: 'Sitenin normal sürümü',
  close: 'Kapat',
  forget: 'Seçimlerimi unut',
  less: 'Daha az',
  more: 'Daha çok',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Yazı boyutu',
    background: 'Sayfa arka planı',
    letterSpacing: 'Harf aralığı',
  },
  backgrounds: {
    default: 'Sayfadaki gibi',
    white: 'Beyaz üzerine siyah',
    black: 'Siyah üzerine beyaz',
    blue: 'Açık mavi üzerine mavi',
    beige: 'Bej üzerine kahverengi',
    brown: 'Kahverengi üzerine yeşil',
    green: 'Yeşil üzerine beyaz',
  },
} satisfies Strings;
