/** The looks for visitors whose system asks for more contrast or forces colors. */
import { css } from '../../../dom/constructed-sheet.js';

/** More contrast than 3:1 around buttons and fields, for visitors whose system asks for it. */
const moreContrast = css`
  @media (prefers-contrast: more) {
    [part='bar'] {
      --border: var(--text);
    }
  }
`;

/** The visitor's system colors in the same roles. Each state has a shape of its own anyway. */
const forcedColors = css`
  @media (forced-colors: active) {
    [part='bar'] {
      --text: CanvasText;
      --background: Canvas;
      --border: CanvasText;
      --focus: Highlight;
      forced-color-adjust: none;
    }
  }
`;

export const media = moreContrast + forcedColors;
