import { css } from '../../../dom/constructed-sheet.js';

/** The bar's own colors, where neither a scheme nor the site says otherwise. */
export const looks = css`
  :host([look='soft']) section {
    --own-text: #14212e;
    --own-background: #eaf1f8;
    --own-border: #5b6f82;
    --round: 1em;
  }
  :host([look='dark']) section {
    --own-text: #fff;
    --own-background: #16202b;
    --own-border: #8b98a8;
    --own-focus: #ffd400;
  }
`;
