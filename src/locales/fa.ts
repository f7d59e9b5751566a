import type { Strings } from './strings.js';

export default {
  lang: 'fa',
  title: 'نسخهٔ ویژهٔ کم‌بینایان',
  reset: 'بازنشانی',
  disable: 'نسخهٔ عادی سایت',
  close: 'بستن',
  forget: 'فراموش کردن انتخاب‌های من',
  less: 'کمتر',
  more: 'بیشتر',
  colon: ':',
  sample: 'درس',
  legends: {
    fontSize: 'اندازهٔ نوشته',
    background: 'پس‌زمینهٔ صفحه',
    letterSpacing: 'فاصلهٔ حروف',
  },
  backgrounds: {
    default: 'مانند صفحه',
    white: 'سیاه روی سفید',
    black: 'سفید روی سیاه',
    blue: 'آبی روی آبی روشن',
    beige: 'قهوه‌ای روی بژ',
    brown: 'سبز روی قهوه‌ای',
    green: 'سفید روی سبز',
  },
} satisfies Strings;
