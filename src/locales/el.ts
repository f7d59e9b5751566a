import type { Strings } from './strings.js';

export default {
  lang: 'el',
  title: 'Έκδοση για άτομα με χαμηλή όραση',
  reset: 'Επαναφορά',
  disable: 'Κανονική έκδοση του ιστοτόπου',
  close: 'Κλείσιμο',
  forget: 'Διαγραφή των επιλογών μου',
  less: 'Λιγότερο',
  more: 'Περισσότερο',
  colon: ':',
  sample: 'Αβγ',
  legends: {
    fontSize: 'Μέγεθος γραμμάτων',
    background: 'Φόντο σελίδας',
    letterSpacing: 'Απόσταση γραμμάτων',
  },
  backgrounds: {
    default: 'Όπως στη σελίδα',
    white: 'Μαύρο σε λευκό',
    black: 'Λευκό σε μαύρο',
    blue: 'Μπλε σε γαλάζιο',
    beige: 'Καφέ σε μπεζ',
    brown: 'Πράσινο σε καφέ',
    green: 'Λευκό σε πράσινο',
  },
} satisfies Strings;
