import { css } from '../../../dom/constructed-sheet.js';

/** More contrast than 3:1 around buttons and fields, for visitors whose system asks for it. */
export const media = css`
  @media (prefers-contrast: more) {
    [part='bar'] {
      --border: var(--text);
    }
  }
`;
