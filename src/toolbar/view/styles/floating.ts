import { css } from '../../../dom/constructed-sheet.js';

/** The card that a round button in a corner opens. */
export const floating = css`
  :host([placement='floating']) {
    .open [part='bar'] {
      --gutter: 1.25em;
      border: 0;
      align-items: start;
      gap: var(--gap);
      max-height: calc(var(--most) - 2 * var(--gap));
      margin: var(--gap);
    }
    .open [part='head'] {
      padding: 0;
    }
    [at^='bottom'] [part='bar'] {
      flex-direction: column-reverse;
    }
    [at$='end'] [part='bar'] {
      align-items: end;
    }
    [part='panel'] {
      box-sizing: border-box;
      width: 24em;
      max-width: 100%;
      margin: 0;
      border: 1px solid var(--border);
      border-radius: 0.75em;
      background-color: var(--background);
      box-shadow: 0 2px 1em #0004;
      pointer-events: auto;
    }
    [part='actions'] {
      flex: 1 1 100%;
    }
    [part='actions'] button {
      flex: 1 auto;
    }
    @media (min-width: 40em) {
      :is(:hover, :focus-visible) > .title {
        position: static;
        margin-inline-end: 1em;
        clip-path: none;
      }
    }
  }
`;
