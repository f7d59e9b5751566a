import type { Strings } from './strings.js';

export default {
  lang: 'hi',
  title: 'कम दृष्टि वाले लोगों के लिए संस्करण',
  reset: 'रीसेट करें',
  disable: 'वेबसाइट का सामान्य संस्करण',
  close: 'बंद करें',
  forget: 'मेरी पसंद भूल जाएँ',
  less: 'कम',
  more: 'अधिक',
  colon: ':',
  sample: 'कखग',
  legends: {
    fontSize: 'अक्षरों का आकार',
    background: 'पृष्ठ की पृष्ठभूमि',
    letterSpacing: 'अक्षरों के बीच की दूरी',
  },
  backgrounds: {
    default: 'जैसा पृष्ठ पर है',
    white: 'सफ़ेद पर काला',
    black: 'काले पर सफ़ेद',
    blue: 'हल्के नीले पर नीला',
    beige: 'बेज पर भूरा',
    brown: 'भूरे पर हरा',
    green: 'हरे पर सफ़ेद',
  },
} satisfies Strings;
