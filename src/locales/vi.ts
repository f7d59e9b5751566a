import type { Strings } from './strings.js';

export default {
  lang: 'vi',
  title: 'Phiên bản cho người khiếm thị',
  reset: 'Đặt lại',
  disable: 'Phiên bản thông thường',
  close: 'Đóng',
  forget: 'Quên lựa chọn của tôi',
  less: 'Ít hơn',
  more: 'Nhiều hơn',
  colon: ':',
  sample: 'Abc',
  legends: {
    fontSize: 'Cỡ chữ',
    background: 'Nền trang',
    letterSpacing: 'Khoảng cách chữ',
  },
  backgrounds: {
    default: 'Như trên trang',
    white: 'Chữ đen nền trắng',
    black: 'Chữ trắng nền đen',
    blue: 'Chữ xanh dương nền xanh dương nhạt',
    beige: 'Chữ nâu nền be',
    brown: 'Chữ xanh lá nền nâu',
    green: 'Chữ trắng nền xanh lá',
  },
} satisfies Strings;
