import { css } from '../../../dom/constructed-sheet.js';

/** Keeps the page's rules for text, controls, boxes and `*` from the bar. */
export const shield = css`
  /* also on the section, as the page's own rules for the host come before :host */
  :host,
  section {
    all: initial;
    display: block;
    position: relative;
  }
  /* important, to win over the page's rules; not \`display\`, by which the page may hide the bar */
  :host {
    position: static !important;
    box-sizing: border-box !important;
    float: none !important;
    width: auto !important;
    min-width: 0 !important;
    max-width: none !important;
    height: auto !important;
    min-height: 0 !important;
    max-height: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    outline: 0 !important;
    background: none !important;
    box-shadow: none !important;
    overflow: visible !important;
    opacity: 1 !important;
    filter: none !important;
    clip-path: none !important;
    transform: none !important;
    /* not \`none\`, which minifiers merge with the transform into one that is not none */
    translate: initial !important;
    rotate: initial !important;
    scale: initial !important;
    zoom: 1 !important;
    columns: auto !important;
    /* a bar that has moved aside leaves nothing over the page */
    pointer-events: none !important;
  }
  :host([hidden]) {
    display: none;
  }
  button {
    all: unset;
  }
  @media print {
    section {
      display: none;
    }
  }
`;
