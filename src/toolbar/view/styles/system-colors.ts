import { css } from '../../../dom/constructed-sheet.js';

/** The bar in the colors that the visitor's system asks for. */
export const systemColors = css`
  /* more than 3:1 around buttons and fields */
  @media (prefers-contrast: more) {
    [part='bar'] {
      --border: var(--text);
    }
  }
  /* each state has a shape of its own; without the panel, the browser forces its colors upon the switch */
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
