import { css } from '../../../dom/constructed-sheet.js';

/** The forms of an open bar above the page, and the most of the window that each takes. */
export const forms = css`
  /* all of it scrolls, with a shade where there is more below */
  :is(.narrow, .sheet, .low) [part='bar'] {
    overflow: hidden auto;
    overscroll-behavior: contain;
    background: var(--shade), var(--background);
  }
  :is(.narrow, .sheet, .low) [part='panel'] {
    overflow: visible;
    background: none;
  }
  /* the switch and the way to close it stay */
  :is(.narrow, .sheet) {
    [part='bar'] {
      scroll-padding: 5em 0 1em;
    }
    [part='head'],
    [part~='close'] {
      position: sticky;
      top: 0;
      z-index: 1;
      background: var(--background);
    }
  }
  .narrow [part~='close'] {
    top: var(--gap);
  }
  /* along an edge: the buttons stand in the row of the switch */
  section:is(.wide, .narrow) {
    inset-inline: 0;
    [part='bar'] {
      --most: 30svh;
      display: grid;
      grid-template: auto minmax(0, 1fr) / auto auto minmax(0, 1fr);
      align-items: start;
    }
    [part='panel'],
    [part='message'] {
      grid-column: 1 / -1;
    }
    [part='panel'] {
      align-self: stretch;
    }
    [part='head'] {
      padding-inline-end: 0;
    }
    [part~='close'] {
      margin-inline: var(--gap) 0;
    }
    [part='actions'] {
      padding-inline-start: var(--gap);
    }
  }
  /* in a narrow window they stand below the controls */
  section.narrow {
    [part='bar'] {
      grid-template: auto / minmax(0, 1fr) auto;
    }
    [part~='close'] {
      margin-inline-end: var(--gutter);
      box-shadow: 0 0 0 var(--gap) var(--background);
    }
    [part='actions'] {
      grid-column: 1 / -1;
      justify-content: start;
      padding-block-start: 0;
      padding-inline-start: var(--gutter);
    }
  }
  :is(.wide, .narrow, .low)[at='bottom'] [part='bar'] {
    border-width: 1px 0 0;
  }
  /* a sheet of a phone, and a card in a corner: a list below a title that stays */
  section.sheet {
    inset-inline: 0;
    [part='bar'] {
      --gutter: 1em;
      --largest: max(16px, min(6vw, 21px));
      display: grid;
      grid-template: auto / minmax(0, 1fr) auto;
      height: 70svh;
      align-content: start;
      border-width: 1px 1px 0;
      border-radius: 1em 1em 0 0;
      box-shadow: 0 2px 1em #0004;
    }
    [part='head'] {
      padding-block: 0.5em;
      padding-inline-end: 0.25em;
    }
    [part='head'],
    [part~='close'] {
      margin: 0;
      font-size: min(1em, 17px, 5vw);
      letter-spacing: normal;
    }
    .on {
      padding-inline: 0.4em;
    }
    .on::after {
      content: none;
    }
    [part~='close'] {
      align-self: stretch;
      max-width: 32vw;
      min-width: min-content;
      overflow-wrap: normal;
      border-width: 0;
      border-radius: 0;
      padding-inline: 0.4em var(--gutter);
      outline-offset: -4px;
    }
    [part='actions'],
    [part='panel'],
    [part='message'] {
      grid-column: 1 / -1;
    }
    [part='actions'] {
      justify-content: start;
      padding-top: 0;
    }
    [part='panel'] {
      flex-flow: column;
      align-items: stretch;
      min-height: auto;
      margin: 0;
      padding-top: 0.5em;
    }
    [part~='group'] {
      padding-bottom: 0.75em;
      border-bottom: 1px solid var(--border);
    }
  }
  :host([placement='floating']) .sheet[at*=' '] {
    inset-inline: auto;
    width: min(26em, 48vw);
    [part='bar'] {
      height: auto;
      max-height: 60svh;
      margin: 0.75em;
      border-width: 1px;
      border-radius: 1em;
    }
  }
  :host([placement='floating']) .sheet[at$='start'] {
    inset-inline-start: 0;
  }
  :host([placement='floating']) .sheet[at$='end'] {
    inset-inline-end: 0;
  }
  /* one line of a low window: the switch, the way to close it, and one control at a time */
  section.low {
    inset-inline: 0;
    [part='bar'] {
      --most: 30svh;
      --largest: 16px;
      --gutter: 4px;
      display: grid;
      grid-template: auto / auto auto minmax(0, 1fr);
      align-content: start;
      /* a word that is spaced would not fit beside the buttons */
      letter-spacing: normal;
    }
    [part='head'],
    [part~='close'] {
      position: sticky;
      top: 0;
      z-index: 1;
      align-self: start;
    }
    [part='head'] {
      padding: 4px;
    }
    [part='head'] .title {
      position: fixed;
      clip-path: inset(50%);
    }
    .on {
      padding-inline: 4px;
    }
    .on::after {
      content: none;
    }
    [part='panel'] {
      grid-area: 1 / 3;
      min-height: auto;
      margin: 0;
      padding-block: 4px;
    }
    [part~='close'] {
      grid-area: 1 / 2;
      max-width: 30vw;
      min-width: min-content;
      overflow-wrap: normal;
      margin: 4px;
      padding-inline: 0.3em;
      line-height: 1.2;
    }
    [part~='close'],
    legend {
      font-size: 0.9em;
    }
    /* beside the values, where it takes no room from the words */
    legend {
      padding: 0;
    }
    .row {
      padding-inline-end: calc(var(--small) + 0.25em);
    }
    [part~='reset-one'] {
      bottom: 0;
    }
    [part='actions'] {
      grid-column: 3;
      justify-content: start;
      padding: 4px;
    }
  }
`;
