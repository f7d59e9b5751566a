import { css } from 'lit';

/** Nothing that the page says of text, controls, boxes or `*` reaches the bar. */
export const shield = css`
  /* twice, as what the page says of the host itself comes before :host */
  :host,
  section {
    all: initial;
    display: block;
  }
  section {
    position: relative;
  }
  /* but not before what is important here. \`display\` is the page's, to hide the bar with */
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
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    zoom: 1 !important;
    columns: auto !important;
    /* a bar that has stepped aside leaves nothing over the page */
    pointer-events: none !important;
  }
  :host([hidden]) {
    display: none;
  }
  button,
  fieldset,
  legend {
    all: unset;
  }
  @media print {
    section {
      display: none;
    }
  }
`;
