import type { Strings } from './strings.js';

export default {
  lang: 'zh-Hans',
  title: '低视力版本',
  reset: '重置',
  disable: '标准版本',
  close: '关闭',
  forget: '清除我的选择',
  less: '减小',
  more: '增大',
  colon: '：',
  sample: '甲乙丙',
  legends: {
    fontSize: '文字大小',
    background: '页面背景',
    letterSpacing: '字间距',
  },
  backgrounds: {
    default: '与页面相同',
    white: '白底黑字',
    black: '黑底白字',
    blue: '浅蓝底蓝字',
    beige: '米色底棕字',
    brown: '棕底绿字',
    green: '绿底白字',
  },
} satisfies Strings;
