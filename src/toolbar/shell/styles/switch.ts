/** The looks of the shell: the bar’s colors, and the switch. */
import { css } from '../../../dom/constructed-sheet.js';

/** The colors of the bar, and the looks of its buttons, of which the switch is the first. */
export const switchStyles = css`
  [part='bar'] {
    --box: 44px;
    --round: var(--a11y-toolbar-radius, var(--own-round, 0.4em));
    --text: var(--a11y-text, var(--a11y-toolbar-text, var(--own-text, #1a1a1a)));
    --background: var(
      --a11y-background,
      var(--a11y-toolbar-background, var(--own-background, #fff))
    );
    --border: var(--a11y-border, var(--a11y-toolbar-border, var(--own-border, #767676)));
    --focus: var(--a11y-focus, var(--a11y-toolbar-focus, var(--own-focus, #0a3a9e)));
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    border: 1px solid var(--border);
    border-radius: 0 0 0.5em 0.5em;
    color: var(--text);
    background: var(--background);
    font: min(max(1em, 1em * var(--a11y-font-scale, 1)), 21px, 5vw) / 1.2
      var(--a11y-toolbar-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
    box-shadow: 0 2px 1em #0004;
    pointer-events: auto;
  }
  /* Korean breaks between words, not between any two letters as Chinese does */
  [part='bar']:lang(ko) {
    word-break: keep-all;
  }
  [part='head'] {
    flex: none;
    display: flex;
    padding: 2px;
  }
  [part='message'] {
    padding: 0.5em;
  }
  [part='message']:empty {
    display: none;
  }
  button {
    box-sizing: border-box;
    min-width: var(--box);
    min-height: var(--box);
    padding: 2px min(0.9em, 3vw);
    border: 2px solid var(--border);
    border-radius: var(--round);
    cursor: pointer;
  }
  button:hover,
  .on {
    border-color: var(--text);
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 4px;
  }
  [part~='switch'] {
    position: relative;
    display: flex;
    gap: min(0.5em, 2vw);
    align-items: center;
    font-weight: 600;
  }
  .on {
    padding-inline-end: 2.4em;
    color: var(--background);
    background: var(--text);
  }
  /* a chevron that points to where the panel goes */
  .on::after {
    content: '';
    position: absolute;
    inset-inline-end: 1.1em;
    translate: 0 -0.1em;
    padding: 0.2em;
    border: solid;
    border-width: 0 0.14em 0.14em 0;
    rotate: 45deg;
  }
  path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  svg {
    /* shrinks before the words do */
    flex: 0 1 1.6em;
    min-width: 1em;
    height: 1.6em;
  }
  ::slotted([slot='icon']) {
    flex: none;
    width: 1.6em;
    height: 1.6em;
  }
`;
