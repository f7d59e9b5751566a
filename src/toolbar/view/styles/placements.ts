import { css } from '../../../dom/constructed-sheet.js';

/** The place of the bar on the screen, and the most of the screen that it takes. */
export const placements = css`
  /* a placement that is not valid is the default: at the top */
  :host([active]:not([placement='bottom'], [placement='inline'], [placement='floating'])) {
    position: sticky !important;
    top: 0 !important;
    z-index: 2147483647 !important;
  }
  :host(:not([placement='inline'])) {
    --most: 62svh;
  }
  :host([placement='floating']) {
    --most: 80svh;
  }
  /* a phone, upright or on its side */
  @media (max-width: 40em) and (min-height: 25em), (pointer: coarse) and (max-height: 30em) {
    :host(:not([placement='inline'])) {
      --most: 33svh;
    }
  }
  /* a low window, as that of a desktop at 400 %, has no room for a bar that stays */
  @media (max-height: 25em) and (not (pointer: coarse)) {
    :host([active]:not([placement='bottom'], [placement='inline'], [placement='floating'])) {
      position: static !important;
      --most: none;
    }
  }
  /* a narrow bar that stays has one line: words that do not fit are not shown */
  @media (max-width: 40em) {
    :host(:not([placement='inline'], [placement='floating'])) .open .on {
      flex: 1;
      flex-wrap: wrap;
      height: var(--box);
      padding-block: 0;
      overflow: hidden;
    }
    :host(:not([placement='inline'], [placement='floating'])) .open .on .title {
      max-width: 100%;
      overflow: hidden;
      white-space: nowrap;
    }
    :host(:not([placement='inline'], [placement='floating'])) .open .on svg {
      height: calc(var(--box) - 4px);
    }
  }
  [at='away'] {
    translate: 0 -101%;
  }
  :host([placement='bottom']) .open {
    inset: auto 0 0;
    max-width: none;
  }
  :host([placement='bottom']) .open [part='bar'] {
    border-width: 1px 0 0;
  }
  :host([placement='bottom']) [at='away'] {
    translate: 0 101%;
  }
`;
