import type { A11yToolbar } from './toolbar/a11y-toolbar.js';
import { keepers, toolbarsIn } from './toolbar/connection/toolbars-in-document.js';
import { warn } from './settings/console.js';

const TAG = 'a11y-toolbar';

/** How often in a row, each time within a second, a toolbar that is taken away comes back. */
const MOST_RETURNS = 10;
const IN_A_ROW_MS = 1000;

/**
 * Puts a toolbar first in the page, unless it has one, and sees to it that it stays when scripts
 * replace the body or what is in it. `toolbar.remove()` takes it away for good, unless what is beside
 * it goes as well.
 * @param script - the script tag, whose `data-…` attributes become the toolbar's
 */
export function mount(script: Element | null): void {
  whenThereIsABody(() => {
    if (document.querySelector(TAG) || toolbarsIn(document).size) return;
    const toolbar = document.createElement(TAG);
    configure(toolbar, script);
    keep(toolbar);
    document.body.prepend(toolbar);
  });
}

/** Only what a toolbar knows: a script tag can be forged by markup, `<img name=currentScript>`. */
function configure(toolbar: A11yToolbar, script: Element | null): void {
  const { observedAttributes } = toolbar.constructor as typeof A11yToolbar;
  for (const name of [...observedAttributes, 'lang', 'dir', 'id', 'class']) {
    const value = script?.getAttribute(`data-${name}`);
    if (value != null) toolbar.setAttribute(name, value);
  }
}

function keep(toolbar: A11yToolbar): void {
  let returns = 0;
  let last = 0;
  let isAlone: (() => boolean) | undefined;

  function comeBack(): void {
    const isDismissed = isAlone?.();
    isAlone = undefined;
    if (isDismissed) {
      keepers.delete(toolbar);
      return;
    }
    const now = performance.now();
    returns = now - last < IN_A_ROW_MS ? returns + 1 : 1;
    last = now;
    if (returns > MOST_RETURNS) {
      keepers.delete(toolbar);
      warn('the page takes the toolbar away again and again: it stays away.');
      return;
    }
    whenThereIsABody(() => {
      const present = document.querySelector(TAG);
      // a page that was kept as a copy brings a copy of the toolbar
      if (present) keep(present);
      else document.body.prepend(toolbar);
    });
  }

  keepers.set(toolbar, comeBack);
  toolbar.remove = () => {
    const { nextElementSibling: next } = toolbar;
    isAlone = () => next?.isConnected !== false;
    HTMLElement.prototype.remove.call(toolbar);
  };
}

/** At once, or before the first paint of a page that is being read. */
function whenThereIsABody(act: () => void): void {
  // a page that was opened by `document.open()` may have nothing at all for a while
  if ((document.body as HTMLElement | null)?.localName === 'body') {
    act();
    return;
  }
  const observer = new MutationObserver(() => {
    if ((document.body as HTMLElement | null)?.localName !== 'body') return;
    observer.disconnect();
    act();
  });
  observer.observe(document, { childList: true, subtree: true });
}
