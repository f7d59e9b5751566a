import { css } from 'lit';

/** The bar's own colours, where neither a scheme nor the site says otherwise. */
export const looks = css`
  section {
    --own-text: #1a1a1a;
    --own-background: #fff;
    --own-border: #767676;
    --own-focus: #0a3a9e;
  }
`;
