import { css } from '../../../dom/constructed-sheet.js';

/** The sections of controls beyond the first few, and the search field. */
export const sections = css`
  .sections,
  .found {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: var(--gap);
    min-width: 0;
  }
  /* no reset button stands out above them */
  .sections {
    margin-top: calc(var(--gap) - var(--rise));
  }
  .found {
    align-items: end;
    gap: var(--gap) 2em;
    padding-top: var(--gap);
    border-top: 1px solid var(--border);
  }
  [part~='section'] {
    flex: 0 1 auto;
    position: relative;
    padding-inline-end: 2em;
  }
  [part~='section']::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.8em;
    top: 50%;
    padding: 0.16em;
    border: solid;
    border-width: 0 0.12em 0.12em 0;
    translate: 0 -65%;
    rotate: 45deg;
  }
  [part~='section'][aria-expanded='true']::after {
    translate: 0 -25%;
    rotate: 225deg;
  }
  [aria-expanded='true'][part~='section'],
  [aria-pressed='true'] {
    color: var(--background);
    background: var(--text);
    border-color: var(--text);
  }
  [part~='search'],
  [part='link'] {
    position: static;
    flex: 1 1 12em;
    box-sizing: border-box;
    width: auto;
    min-width: 0;
    max-width: 22em;
    height: auto;
    min-height: var(--box);
    margin: 0;
    padding: 0.3em 0.8em;
    border: 2px solid var(--border);
    border-radius: var(--round);
    opacity: 1;
    color: inherit;
    background: none;
    font: inherit;
    letter-spacing: inherit;
    cursor: text;
  }
  ::placeholder {
    color: inherit;
    opacity: 1;
  }
  [part~='group'] p {
    margin: 0.5em 0 0;
  }
  .said {
    margin: 0;
  }
  .said:empty {
    display: none;
  }
  /* a value that is shown in words */
  .worded {
    grid-auto-flow: column;
    gap: 0.5em;
    padding: 0 0.6em;
    /* so that the bar stays low where all letters are very large */
    font-size: min(1em, 22px);
  }
  /* words, lines or paragraphs, with their space */
  i {
    width: 2em;
    height: 1.4em;
    background: repeating-linear-gradient(
      var(--to),
      currentcolor 0 var(--size),
      #0000 var(--size) var(--step)
    );
  }
  [part~='switch-option'],
  [part='color'] {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-height: var(--box);
  }
  [part~='switch-option'] .box {
    flex: none;
    min-width: var(--small);
    min-height: var(--small);
  }
  [part='color'] input {
    position: static;
    width: var(--box);
    height: var(--box);
    padding: 0.2em;
    border: 2px solid var(--border);
    border-radius: var(--round);
    opacity: 1;
    background: none;
  }
  .share-open {
    box-sizing: border-box;
    min-height: var(--box);
    padding: 0.3em min(0.9em, 3vw);
    border: 2px solid var(--border);
    border-radius: var(--round);
  }
  .share-open:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 4px;
  }
  .browser {
    display: inline-block;
    min-height: 44px;
    margin-top: 0.5em;
    color: inherit;
    text-decoration: underline;
  }
`;
