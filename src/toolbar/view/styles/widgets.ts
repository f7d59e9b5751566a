import { css } from '../../../dom/constructed-sheet.js';

/** The looks of what only widgets have. */
export const widgets = css`
  summary[part~='button'] {
    display: list-item;
    box-sizing: border-box;
    padding: calc((var(--box) - 1.375em) / 2 - 2px) min(0.9em, 3vw);
    border: 2px solid var(--border);
    border-radius: var(--round);
    list-style: disclosure-closed inside;
    cursor: pointer;
  }
  details[open] {
    flex: 1 1 100%;
  }
  [open] > summary {
    width: fit-content;
    list-style-type: disclosure-open;
  }
  .outline {
    margin: 0;
    padding-inline-start: min(1em, 4vw);
    list-style: none;
  }
  [part~='target'] {
    width: 100%;
    min-height: var(--small);
    border-color: transparent;
    text-align: start;
    text-decoration: underline;
  }
  .row + .row {
    margin-top: 0.5em;
  }
`;
