import type { Strings } from './strings.js';

export default {
  lang: 'ko',
  title: '저시력자용 화면',
  reset: '초기화',
  disable: '일반 화면',
  close: '닫기',
  forget: '내 선택 지우기',
  less: '줄이기',
  more: '늘리기',
  colon: ':',
  sample: '가나다',
  legends: {
    fontSize: '글자 크기',
    background: '페이지 배경',
    letterSpacing: '글자 간격',
  },
  backgrounds: {
    default: '페이지 그대로',
    white: '흰 바탕에 검은 글자',
    black: '검은 바탕에 흰 글자',
    blue: '하늘색 바탕에 파란 글자',
    beige: '베이지색 바탕에 갈색 글자',
    brown: '갈색 바탕에 초록 글자',
    green: '초록 바탕에 흰 글자',
  },
} satisfies Strings;
