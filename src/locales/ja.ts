import type { Strings } from './strings.js';

export default {
  lang: 'ja',
  title: '弱視の方向けの表示',
  reset: 'リセット',
  disable: '通常の表示',
  close: '閉じる',
  forget: '選択を消去',
  less: '減らす',
  more: '増やす',
  colon: '：',
  sample: 'あいう',
  legends: {
    fontSize: '文字の大きさ',
    background: 'ページの背景',
    letterSpacing: '文字の間隔',
  },
  backgrounds: {
    default: 'ページのまま',
    white: '白地に黒',
    black: '黒地に白',
    blue: '水色地に青',
    beige: 'ベージュ地に茶色',
    brown: '茶色地に緑',
    green: '緑地に白',
  },
} satisfies Strings;
