import type { Strings } from './strings.js';

export default {
  lang: 'he',
  title: 'גרסה ללקויי ראייה',
  reset: 'איפוס',
  disable: 'הגרסה הרגילה של האתר',
  close: 'סגירה',
  forget: 'מחיקת הבחירות שלי',
  less: 'פחות',
  more: 'יותר',
  colon: ':',
  sample: 'אבג',
  legends: {
    fontSize: 'גודל הטקסט',
    background: 'רקע הדף',
    letterSpacing: 'ריווח בין אותיות',
  },
  backgrounds: {
    default: 'כמו בדף',
    white: 'שחור על לבן',
    black: 'לבן על שחור',
    blue: 'כחול על תכלת',
    beige: 'חום על בז׳',
    brown: 'ירוק על חום',
    green: 'לבן על ירוק',
  },
} satisfies Strings;
