import { css } from '../../../dom/constructed-sheet.js';

/**
 * A folded bar: one compact button at an edge or in a corner of the window. It lies above the page and takes
 * no room in it, so that nothing moves when it comes.
 */
export const folded = css`
  section[popover] {
    position: fixed;
    z-index: 2147483647;
    inset: auto;
    max-width: 100%;
    /* the gap between the button of a floating bar and its card belongs to the page */
    pointer-events: none;
  }
  section[at^='top'] {
    top: 0;
  }
  section[at^='bottom'] {
    bottom: 0;
  }
  section[at$='start'] {
    inset-inline-start: 0;
  }
  section[at$='end'] {
    inset-inline-end: 0;
  }
  section[at^='bottom'] [part='bar'] {
    border-radius: 0.5em 0.5em 0 0;
  }
  :host([placement='floating']) .title {
    position: fixed;
    clip-path: inset(50%);
  }
  /* on a phone the words would cover the head of the page */
  @media (max-width: 30em) {
    .folded .title {
      position: fixed;
      clip-path: inset(50%);
    }
  }
  :host([placement='floating']) {
    [part='bar'] {
      margin: 0.75em;
      border: 0;
      background: none;
      box-shadow: none;
      pointer-events: none;
    }
    [part='head'] {
      padding: 0;
    }
    [part='message'] {
      margin: 0.5em;
      background: var(--background);
    }
    [part~='switch'] {
      justify-content: center;
      min-width: 56px;
      min-height: 56px;
      padding: 0;
      border-radius: 2em;
      background: var(--background);
      box-shadow: 0 2px 1em #0004;
      pointer-events: auto;
    }
    .on {
      background: var(--text);
    }
    .on::after {
      content: none;
    }
    [part~='switch'] svg {
      flex: none;
      margin: 0 0.5em;
    }
  }
`;
