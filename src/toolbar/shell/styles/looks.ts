import { css } from '../../../dom/constructed-sheet.js';

/** The bar's own colors, where neither a scheme nor the site says otherwise. */
export const looks = css`
  :host([look='soft']) section {
    --own-text: #123;
    --own-background: #eef4f8;
    --own-border: #567;
    --own-round: 1em;
  }
  :host([look='dark']) section {
    --own-text: #fff;
    --own-background: #123;
    --own-border: #89a;
    --own-focus: #ffd400;
  }
`;
