import { css } from '../../../dom/constructed-sheet.js';

/** The sizes and positions in an open bar. */
export const layout = css`
  [hidden] {
    display: none !important;
  }
  [part='bar'] {
    --gap: min(0.75em, 3vw);
    --gutter: var(--a11y-toolbar-gutter, clamp(12px, 3vw, 32px));
    /* the largest text with which the bar stays small */
    --largest: max(16px, min(2.6svh, 1.25vw));
    /* buttons that are pressed more rarely */
    --small: max(44px, 1.75em);
    /* the part of a reset button that stands out above its control */
    --rise: max(0.75em, var(--small) - 1.5em);
    /* where there is more below; the scrolled content covers it at the end */
    --shade:
      linear-gradient(var(--background) 0 0) bottom / 100% 1em no-repeat local,
      linear-gradient(#0000, color-mix(in srgb, var(--text) 30%, #0000)) bottom / 100% 0.75em
        no-repeat;
  }
  .open [part='bar'] {
    --box: max(44px, min(2.75em, 15vw));
    max-height: var(--most, none);
    border-width: 0 0 1px;
    border-radius: 0;
    font-size: min(max(1em, 1em * var(--scale, 1)), var(--largest));
    line-height: 1.375;
    letter-spacing: var(--spacing, normal);
    box-shadow: none;
  }
  .open [part='head'] {
    padding: var(--gap) var(--gutter);
  }
  .open button {
    padding-block: 0.3em;
  }
  .spoken {
    position: absolute;
    /* not below its text, where it would make the panel scroll */
    top: 0;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='message'] {
    margin: 0;
    padding: 0 var(--gutter) var(--gap);
  }
  .open .on::after {
    translate: 0 0.15em;
    rotate: 225deg;
  }
  [part='panel'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--rise) 1.5em;
    min-height: 0;
    /* room for the reset buttons that stick out at the top of controls, and would be cut off */
    margin-top: calc(-1 * var(--gap));
    padding: var(--rise) var(--gutter) 8px;
    overflow: hidden auto;
    overscroll-behavior: contain;
    background: var(--shade);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--gap);
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    font-size: min(1em, 22px);
    gap: var(--gap);
    padding: var(--gap) var(--gutter);
    text-align: center;
  }
  [part='actions'] button:not(.icon) {
    padding-inline: 0.6em;
  }
  [part~='close'] {
    margin: var(--gap) var(--gutter);
  }
  slot[name='statement'] {
    flex: 1 1 100%;
  }
`;
