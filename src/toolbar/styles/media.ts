import { css } from 'lit';

/** The visitor's system colours in the same roles; every state has a shape of its own anyway. */
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
