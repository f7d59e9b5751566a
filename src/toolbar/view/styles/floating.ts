import { css } from 'lit';

/** A round button in a corner, and the card that it opens. */
export const floating = css`
  :host([placement='floating']) {
    section {
      inset-block: 0 auto;
      inset-inline: 0 auto;
      max-width: 100%;
      /* the gap between the button and the card belongs to the page */
      pointer-events: none;
    }
    [at^='bottom'] {
      inset-block: auto 0;
    }
    [at$='end'] {
      inset-inline: auto 0;
    }
    [part='bar'] {
      --gutter: 1.25em;
      align-items: start;
      gap: var(--gap);
      max-height: calc(var(--most) - 2 * var(--gap));
      margin: var(--gap);
      border: 0;
      background: none;
    }
    [at^='bottom'] [part='bar'] {
      flex-direction: column-reverse;
    }
    [at$='end'] [part='bar'] {
      align-items: end;
    }
    [part='head'] {
      padding: 0;
    }
    [part='panel'] {
      box-sizing: border-box;
      width: 24em;
      max-width: 100%;
      margin: 0;
      border: 1px solid var(--border);
      border-radius: 0.75em;
      background-color: var(--background);
    }
    [part='actions'] {
      display: flex;
      flex: 1 1 100%;
      flex-wrap: wrap;
    }
    [part='actions'] button {
      flex: 1 auto;
    }
    [part~='forget'] {
      position: static;
    }
    [part='panel'],
    [part~='switch'] {
      box-shadow: 0 2px 1em #0004;
      pointer-events: auto;
    }
    [part~='switch'] {
      justify-content: center;
      min-width: max(56px, var(--box));
      min-height: max(56px, var(--box));
      padding: 0;
      border-radius: 2em;
      background: var(--background);
    }
    .on {
      background: var(--text);
    }
    .title {
      position: fixed;
      clip-path: inset(50%);
    }
    @media (min-width: 40em) {
      :is(:hover, :focus-visible) > .title {
        position: static;
        margin-inline-end: 1em;
        clip-path: none;
      }
    }
    svg {
      flex: none;
      margin: 0 0.5em;
    }
    .icon svg {
      margin: 0;
    }
    .on::after {
      content: none;
    }
  }
`;
