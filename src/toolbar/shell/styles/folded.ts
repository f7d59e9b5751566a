import { css } from '../../../dom/constructed-sheet.js';

/**
 * A folded bar: one compact button at an edge or in a corner of the window. It lies above the page and takes
 * no room in it, so that nothing moves when it comes.
 */
export const folded = css`
  section[popover] {
    position: fixed;
    inset: auto;
    max-width: 100%;
    pointer-events: none;
  }
  section[at^='top'] {
    top: 0;
  }
  section[at^='bottom'] {
    bottom: 0;
  }
  section[at^='middle'] {
    top: calc(50% - 1.5em);
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
  /* at most two lines, which are at most 64 px high */
  .folded .title {
    max-width: max(10em, 60vw);
    max-height: 2lh;
    overflow: hidden;
    text-wrap: balance;
  }
  .folded[at^='middle'] .title,
  :host([placement='floating']) .folded .title {
    position: fixed;
    clip-path: inset(50%);
  }
  :host([placement='floating']) .folded {
    [part='bar'] {
      --box: 56px;
      --round: 2em;
      margin: 0.75em;
      border: 0;
      border-radius: 2em;
    }
    [part='head'] {
      padding: 0;
    }
    [part~='switch'] {
      justify-content: center;
      padding: 0;
    }
    .on::after {
      content: none;
    }
  }
`;
