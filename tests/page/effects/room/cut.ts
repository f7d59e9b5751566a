import type { Page } from '../../support.js';

/** Whether something is in the box that can neither be seen nor be scrolled to. */
export const isCut = (page: Page, selector = '#t'): boolean => {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = page.$(selector);
  const [x, y] = ['x', 'y'].map((axis) =>
    /auto|scroll/.test(page.computed(selector, `overflow-${axis}`)),
  );
  // what a font's descenders need below a narrow line counts as overflow in Firefox
  const descent = page.px(selector, 'font-size') / 4;
  return (!x && scrollWidth > clientWidth + 1) || (!y && scrollHeight > clientHeight + descent);
};
