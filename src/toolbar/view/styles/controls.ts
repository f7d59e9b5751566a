import { css } from '../../../dom/constructed-sheet.js';

/** The looks of buttons and choices in all their states. */
export const controls = css`
  fieldset,
  legend {
    all: unset;
  }
  .box {
    box-sizing: border-box;
    min-width: var(--box);
    min-height: var(--box);
    border: 2px solid var(--border);
    border-radius: var(--round);
  }
  :hover + .box,
  :checked + .box {
    border-color: var(--text);
  }
  /* no arrow key makes a radio button :focus-visible in WebKit */
  :focus + .box {
    outline: 3px solid var(--focus);
    outline-offset: 4px;
  }
  legend {
    font-weight: 600;
  }
  fieldset {
    position: relative;
  }
  /* room for the button that resets the control, which comes and goes without moving anything */
  legend {
    box-sizing: border-box;
    min-width: 100%;
    padding-inline-end: calc(var(--small) + 0.25em);
    margin-bottom: 0.5em;
  }
  .icon {
    display: grid;
    place-items: center;
    min-width: var(--small);
    min-height: var(--small);
    padding: 0;
    border-color: transparent;
  }
  .icon svg {
    height: 1.3em;
  }
  [part~='reset-one'] {
    position: absolute;
    /* above the content below the legend, where a fieldset begins for positioned boxes */
    bottom: calc(100% + 0.25em);
    inset-inline-end: 0;
    align-items: end;
    padding-bottom: 0.2em;
  }
  [part~='step'] {
    position: relative;
    text-align: center;
    font-weight: 600;
  }
  /* at the last value */
  [aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }
  /* as wide as the widest value, so that no button moves away from under the pointer */
  [part='value'] {
    display: grid;
    align-self: center;
    text-align: center;
  }
  [part='value'] span {
    grid-area: 1 / 1;
  }
  .other {
    visibility: hidden;
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
    font-size: min(1em, 5.5vw);
  }
  [part='sample'] {
    display: grid;
    place-items: center;
    margin: 3px;
    padding: 0 min(0.5em, 3vw);
    border-radius: 0.2em;
    line-height: 1;
  }
  .letter {
    width: 0.8em;
    min-width: 0;
    height: 0.8em;
  }
  /* the largest would take most of a row, or make its own higher */
  :has(> .letter) {
    margin: 0;
    padding: 0;
  }
  /* the page's own colors, whichever they are */
  .default {
    background: linear-gradient(90deg, #d22, #290, #15d) bottom / 100% 20% no-repeat;
  }
  /* chosen: a thick frame and a tick, so that nobody has to tell colors apart */
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
