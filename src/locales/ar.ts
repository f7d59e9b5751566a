import type { Strings } from './strings.js';

export default {
  lang: 'ar',
  title: 'نسخة لضعاف البصر',
  reset: 'إعادة الضبط',
  disable: 'النسخة العادية للموقع',
  close: 'إغلاق',
  forget: 'نسيان اختياراتي',
  less: 'أقل',
  more: 'أكثر',
  colon: ':',
  sample: 'درس',
  legends: {
    fontSize: 'حجم الخط',
    background: 'خلفية الصفحة',
    letterSpacing: 'التباعد بين الأحرف',
  },
  backgrounds: {
    default: 'كما في الصفحة',
    white: 'أسود على أبيض',
    black: 'أبيض على أسود',
    blue: 'أزرق على أزرق فاتح',
    beige: 'بني على بيج',
    brown: 'أخضر على بني',
    green: 'أبيض على أخضر',
  },
} satisfies Strings;
