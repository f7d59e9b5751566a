import { css } from 'lit';

/** More contrast than 3:1 around what can be pressed, for who asks for it. */
const moreContrast = css`
  @media (prefers-contrast: more) {
    [part='bar'] {
      --border: var(--text);
    }
  }
`;

/** The visitor's system colours in the same roles; every state has a shape of its own anyway. */
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

export const media = [moreContrast, forcedColors];
