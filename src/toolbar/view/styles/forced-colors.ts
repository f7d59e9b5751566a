import { css } from '../../../dom/constructed-sheet.js';

/**
 * The visitor's system colors in the roles of the bar's own. Each state has a shape of its own anyway. Without the
 * panel, the browser forces its colors upon the switch.
 */
export const forcedColors = css`
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
