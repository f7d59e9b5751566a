import { css } from '../../../dom/constructed-sheet.js';

/** The sizes and positions in the panel. */
export const layout = css`
  [part='bar'] {
    --gap: min(0.75em, 3vw);
    --widest: 8.7vw;
    /* buttons that are pressed more rarely */
    --small: max(44px, 1.75em);
    /* the part of a reset button that stands out above its control */
    --rise: max(0.75em, var(--small) - 1.5em);
  }
  .open [part='bar'] {
    --box: max(44px, min(2.75em, 15vw));
    max-height: var(--most, none);
    border-width: 0 0 1px;
    border-radius: 0;
    /* of the size that the visitor has set in the browser; not larger than fits a long word or a
       low window */
    font-size: min(
      max(1em, min(1em * var(--a11y-font-scale, 1), 5.4svh)),
      var(--widest) - 1.8 * var(--a11y-letter-spacing, 0em)
    );
    line-height: 1.375;
    letter-spacing: var(--a11y-letter-spacing, normal);
    box-shadow: none;
  }
  .open [part='head'] {
    padding: var(--gap) var(--gutter);
  }
  [part='message'] {
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
    padding: var(--rise) var(--gutter) calc(var(--gap) + 2px);
    overflow: hidden auto;
    overscroll-behavior: contain;
    /* a shade where there is more below; the scrolled content covers it at the end */
    background:
      linear-gradient(var(--background) 0 0) bottom / 100% 1em no-repeat local,
      linear-gradient(#0000, color-mix(in srgb, var(--text) 30%, #0000)) bottom / 100% 0.75em
        no-repeat;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--gap);
  }
  [part='actions'] {
    display: flex;
    /* beside the last control rather than below it, in smaller letters where all are very large */
    flex: 1 1 19em;
    flex-wrap: wrap;
    justify-content: end;
    font-size: min(1em, 22px);
    align-items: center;
    gap: var(--gap);
    text-align: center;
  }
  [part='actions'] button:not(.icon) {
    padding-inline: 0.6em;
  }
  slot[name='statement'] {
    flex: 1 1 100%;
  }
  @media (max-width: 40em) {
    [part='bar'] {
      --widest: 7.5vw;
    }
    [part='actions'] {
      flex: 1 1 100%;
    }
    [part='actions'] button:not(.icon) {
      flex: 1 auto;
    }
    [part~='disable'] {
      width: 100%;
    }
  }
`;
