import { html, nothing, render } from '../templates.js';
import { adoptRules, css } from '../../dom/constructed-sheet.js';
import { native } from '../../dom/native.js';
import type { Strings } from '../../locales/strings.js';
import { nameOf } from '../../locales/value-names.js';
import type { Preferences, SettingName } from '../../settings/catalog.js';
import { contrastOf, LEAST } from '../../settings/colors/readable.js';
import { areOwnColors } from '../../settings/colors/own-colors.js';
import { paletteOf } from '../../settings/colors/palette-of.js';
import type { Locale } from '../language/locale.js';
import { stringsOf } from '../language/strings-of.js';
import type { UpdatingElement } from '../updating-element.js';
import { canDraw } from '../view/can-draw.js';

/**
 * Asks if a choice is to be taken over, and shows what it would change. Escape is a no, and so is the
 * answer that has the focus first.
 * @param changed - the settings that have another value now
 */
export function ask(
  host: UpdatingElement,
  locale: Locale,
  choice: Preferences,
  changed: readonly SettingName[],
  accept: () => void,
): void {
  if (!canDraw()) return;
  const { renderRoot: root } = host;
  const strings = stringsOf(locale);
  const removeRules = adoptRules(styles, root);
  const dialog = native(host.ownerDocument).createElement('dialog');
  const { share: words } = strings;
  dialog.className = 'question';
  dialog.lang = locale.lang;
  dialog.dir = locale.dir;
  dialog.setAttribute('aria-labelledby', 'shared-question');
  dialog.setAttribute('aria-describedby', 'shared-changes');
  dialog.addEventListener('close', () => {
    dialog.remove();
    removeRules();
    if (dialog.returnValue) accept();
  });
  const answer = (value: string) => () => {
    dialog.close(value);
  };
  render(
    html`<h2 id="shared-question">${words.ask}</h2>
      <div id="shared-changes">
        <ul>
          ${changed.map((name) => html`<li>${nameOf(name, choice[name], strings)}</li>`)}
        </ul>
        ${warningOf(choice, strings)}
      </div>
      <button part="button" @click=${answer('')}>${words.decline}</button>
      <button part="button" @click=${answer('yes')}>${words.accept}</button>`,
    dialog,
  );
  root.append(dialog);
  dialog.showModal();
}

/** Says that colors are too much alike, and how much. */
function warningOf({ background }: Preferences, strings: Strings): unknown {
  const { ownColours: words, colon, lang } = strings;
  const palette = areOwnColors(background) && paletteOf(background);
  const ratio = palette ? contrastOf(palette) : Infinity;
  if (ratio >= LEAST) return nothing;
  const shown = ratio.toLocaleString([lang, 'en'], { maximumFractionDigits: 1 });
  return html`<p><strong>${words.low}</strong> · ${words.contrast}${colon} ${shown}</p>`;
}

const styles = css`
  .question {
    all: initial;
    box-sizing: border-box;
    position: fixed;
    inset: 0;
    width: fit-content;
    max-width: min(34em, 100% - 24px);
    height: fit-content;
    max-height: calc(100% - 24px);
    margin: auto;
    padding: 1em 1.2em;
    overflow: auto;
    border: 2px solid var(--a11y-border, #767676);
    color: var(--a11y-text, #1a1a1a);
    background: var(--a11y-background, #fff);
    font: calc(16px * min(var(--a11y-font-scale, 1), 1.5)) / 1.5
      var(--a11y-toolbar-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
    pointer-events: auto;
  }
  .question:not([open]) {
    display: none;
  }
  .question::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .question h2 {
    margin: 0;
    font-size: 1.2em;
  }
  .question button {
    box-sizing: border-box;
    min-width: 44px;
    min-height: 44px;
    margin-block: 0.4em 0;
    margin-inline-end: 0.6em;
    padding: 0.3em 0.9em;
    border: 2px solid;
    border-radius: 0.4em;
    cursor: pointer;
  }
  .question button:focus-visible {
    outline: 3px solid var(--a11y-focus, #0a3a9e);
    outline-offset: 3px;
  }
`;
