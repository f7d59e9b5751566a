import { css } from 'lit';

/** The sizes, colors and positions in the bar. */
export const layout = css`
  [part='bar'] {
    --gap: min(0.75em, 3vw);
    --widest: 8.7vw;
    --box: max(44px, min(2.75em, 15vw));
    /* buttons that are pressed more rarely */
    --small: max(44px, 1.75em);
    /* the part of a reset button that stands out above its control */
    --rise: max(0.75em, var(--small) - 1.5em);
    --gutter: var(--a11y-toolbar-gutter, clamp(12px, 3vw, 32px));
    --text: var(--a11y-text, var(--a11y-toolbar-text, var(--own-text)));
    --background: var(--a11y-background, var(--a11y-toolbar-background, var(--own-background)));
    --border: var(--a11y-border, var(--a11y-toolbar-border, var(--own-border)));
    --focus: var(--a11y-focus, var(--a11y-toolbar-focus, var(--own-focus)));
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    max-height: var(--most, none);
    border: 0 solid var(--border);
    border-bottom-width: 1px;
    color: var(--text);
    background: var(--background);
    font-family: var(--a11y-toolbar-font, system-ui, sans-serif);
    /* of the size that the visitor has set in the browser; not larger than fits a long word or a
       low window */
    font-size: min(
      max(1em, min(1em * var(--a11y-font-scale, 1), 5.4svh)),
      var(--widest) - 1.8 * var(--a11y-letter-spacing, 0em)
    );
    line-height: 1.375;
    letter-spacing: var(--a11y-letter-spacing, normal);
    overflow-wrap: anywhere;
  }
  /* Korean breaks between words, not between any two letters as Chinese does */
  [part='bar']:lang(ko) {
    word-break: keep-all;
  }
  [part='head'] {
    flex: none;
    display: flex;
    padding: var(--gap) var(--gutter);
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
  [hidden] {
    display: none !important;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--gap);
  }
  [part='actions'] {
    display: grid;
    /* beside the last control rather than below it, also with 26 letters on two lines */
    flex: 1 1 calc(19em + 26 * var(--a11y-letter-spacing, 0em));
    grid-template-columns: minmax(min-content, max-content) repeat(2, max-content);
    justify-content: end;
    align-items: center;
    gap: var(--gap);
    text-align: center;
  }
  [part='actions'] button:not(.icon) {
    padding-inline: 0.6em;
  }
  /* at the end of the head, where it takes no room from the other buttons */
  [part~='forget'] {
    position: absolute;
    top: calc(var(--gap) + (var(--box) - var(--small)) / 2);
    inset-inline-end: var(--gutter);
  }
  [part='head']:has(~ [part='panel']:not([hidden]) [part~='forget']:not([hidden])) {
    padding-inline-end: calc(var(--gutter) + var(--small) + var(--gap));
  }
  slot[name='statement'] {
    grid-column: 1 / -1;
  }
  .spoken {
    position: absolute;
    /* not below its text, where it would make the panel scroll */
    top: 0;
    width: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-width: 40em) {
    [part='bar'] {
      --widest: 7.5vw;
    }
    [part='actions'] {
      display: flex;
      flex: 1 1 100%;
      flex-wrap: wrap;
    }
    [part='actions'] button:not(.icon) {
      flex: 1 auto;
    }
    [part~='disable'] {
      width: 100%;
    }
  }
`;
