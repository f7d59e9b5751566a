import { css } from 'lit';

/** Nothing that the page says of text, controls or `*` reaches what is in the bar. */
const shield = css`
  /* twice, as what the page says of the host itself comes before :host */
  :host,
  section {
    all: initial;
    display: block;
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

const layout = css`
  div {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--gap);
  }
  [part='bar'] {
    --gap: min(0.75em, 3vw);
    --box: max(44px, min(2.75em, 15vw));
    --text: var(--a11y-text, var(--a11y-toolbar-text, #1a1a1a));
    --background: var(--a11y-background, var(--a11y-toolbar-background, #fff));
    --border: var(--a11y-border, var(--a11y-toolbar-border, #767676));
    --focus: var(--a11y-focus, var(--a11y-toolbar-focus, #0a3a9e));
    padding: var(--gap) var(--a11y-toolbar-gutter, clamp(12px, 3vw, 32px));
    border-bottom: 1px solid var(--border);
    color: var(--text);
    background: var(--background);
    font-family: var(--a11y-toolbar-font, system-ui, sans-serif);
    /* of the size that the visitor has set in the browser; not larger than fits a long word */
    font-size: min(1em * var(--a11y-font-scale, 1), 8.7vw - 1.8 * var(--a11y-letter-spacing, 0em));
    line-height: 1.35;
    letter-spacing: var(--a11y-letter-spacing, normal);
    overflow-wrap: anywhere;
  }
  [part='panel'] {
    flex: 1 1 100%;
    gap: 1em 2em;
  }
  [part='panel'][hidden] {
    display: none;
  }
  [part='actions'] {
    flex: 1 1 18.5em;
    max-width: 24em;
  }
  [part='actions'] button {
    flex: 1 auto;
    text-align: center;
  }
  [part~='disable'] {
    width: 100%;
  }
  .spoken {
    position: absolute;
    width: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const controls = css`
  button,
  .box {
    box-sizing: border-box;
    min-width: var(--box);
    min-height: var(--box);
    border: 2px solid var(--border);
    border-radius: 0.4em;
  }
  button {
    padding: 0.3em min(0.9em, 3vw);
    cursor: pointer;
  }
  button:hover,
  :hover + .box,
  :checked + .box,
  .on {
    border-color: var(--text);
  }
  /* no arrow key makes a radio button :focus-visible in WebKit */
  :focus-visible,
  :focus + .box {
    outline: 3px solid var(--focus);
    outline-offset: 4px;
  }
  [part~='switch'] {
    display: flex;
    gap: min(0.5em, 2vw);
    align-items: center;
    overflow-wrap: break-word;
  }
  [part~='switch'],
  legend {
    font-weight: 600;
  }
  .on {
    color: var(--background);
    background: var(--text);
  }
  /* a chevron that points to where the panel goes */
  .on::after {
    content: '';
    flex: none;
    margin: 0 0.2em;
    margin-inline-start: auto;
    translate: 0 -0.1em;
    padding: 0.2em;
    border: solid;
    border-width: 0 0.14em 0.14em 0;
    rotate: 45deg;
  }
  [aria-expanded='true']::after {
    translate: 0 0.15em;
    rotate: 225deg;
  }
  path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  svg {
    /* gives way to the words */
    flex: 0 1 1.6em;
    min-width: 0;
    height: 1.6em;
  }
  legend {
    margin-bottom: 0.5em;
  }
  label {
    position: relative;
  }
  input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .box {
    position: relative;
    display: grid;
  }
  [part='sample'] {
    display: grid;
    place-items: center;
    margin: 3px;
    padding: 0 min(0.5em, 3vw);
    border-radius: 0.2em;
    line-height: 1;
  }
  /* the page's own colours, whichever they are */
  .default {
    background: linear-gradient(90deg, #d22, #290, #15d) bottom / 100% 20% no-repeat;
  }
  /* chosen: a thick frame and a tick, so that no one has to tell colours apart */
  :checked + .box {
    box-shadow: 0 0 0 2px var(--text);
  }
  :checked + .box::before,
  :checked + .box::after {
    content: '';
    position: absolute;
    top: -0.6em;
    inset-inline-end: -0.6em;
    padding: 0.6em;
    font-size: min(1em, 6vw);
    border-radius: 50%;
    background: var(--text);
    box-shadow: 0 0 0 2px var(--background);
  }
  :checked + .box::after {
    top: -0.4em;
    inset-inline-end: -0.2em;
    padding: 0.26em 0.13em;
    border: solid var(--background);
    border-width: 0 0.14em 0.14em 0;
    border-radius: 0;
    box-shadow: none;
    rotate: 45deg;
  }
`;

/** The visitor's system colours in the same roles; every state has a shape of its own anyway. */
const forcedColors = css`
  @media (forced-colors: active) {
    [part='bar'] {
      --text: CanvasText;
      --background: Canvas;
      --border: CanvasText;
      --focus: Highlight;
      forced-color-adjust: none;
    }
  }
`;

export const styles = [shield, layout, controls, forcedColors];
