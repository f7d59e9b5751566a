/** Puts a toolbar into a page for a script tag, and keeps it there. */
import { native } from './dom/native.js';
import { TAG } from './register.js';
import type { A11yToolbar } from './toolbar/a11y-toolbar.js';
import { keepers, toolbarsIn } from './toolbar/connection/toolbars-in-document.js';
import { warn } from './settings/console.js';

/** The most times in a row, each within a second, that a toolbar comes back after its removal. */
const MOST_RETURNS = 10;
const IN_A_ROW_MS = 1000;

/**
 * Puts a toolbar first in the page, unless the page has one, and brings it back when scripts replace
 * the body or its content. `toolbar.remove()` removes it for good, unless the element after it goes
 * with it: then a script has swept the page clean.
 * @param script - the script tag, whose `data-…` attributes become the toolbar's
 */
export function mount(script: Element | null): void {
  whenThereIsABody(() => {
    if (native(document).querySelector(TAG) || toolbarsIn(document).size) return;
    const toolbar = native(document).createElement(TAG);
    // only what a toolbar has: markup can forge a script tag, `<img name=currentScript>`
    const { observedAttributes } = toolbar.constructor as typeof A11yToolbar;
    for (const name of [...observedAttributes, 'lang', 'dir', 'id', 'class']) {
      const value = script?.getAttribute(`data-${name}`);
      if (value != null) toolbar.setAttribute(name, value);
    }
    keep(toolbar);
    native(document).body.prepend(toolbar);
  });
}

/** Brings a toolbar back whenever the page's scripts remove it. */
function keep(toolbar: A11yToolbar): void {
  let returns = 0;
  let last = 0;
  let isAlone: (() => boolean) | undefined;

  function comeBack(): void {
    const isDismissed = isAlone?.();
    isAlone = undefined;
    const now = performance.now();
    returns = now - last < IN_A_ROW_MS ? returns + 1 : 1;
    last = now;
    if (isDismissed || returns > MOST_RETURNS) {
      keepers.delete(toolbar);
      if (!isDismissed) warn('the page keeps removing the toolbar.');
      return;
    }
    whenThereIsABody(() => {
      const present = native(document).querySelector(TAG);
      // a page that its scripts have kept as a copy brings a copy of the toolbar
      if (present) keep(present);
      else native(document).body.prepend(toolbar);
    });
  }

  keepers.set(toolbar, comeBack);
  toolbar.remove = () => {
    const { nextElementSibling: next } = toolbar;
    // where it is kept no more, it has given way to another, and waits
    if (keepers.has(toolbar)) isAlone = () => next?.isConnected !== false;
    HTMLElement.prototype.remove.call(toolbar);
  };
}

/** Acts at once, or as soon as the parser has made the body: before the first paint. */
function whenThereIsABody(act: () => void): void {
  const observer = new MutationObserver(attempt);
  observer.observe(document, { childList: true, subtree: true });
  attempt();

  function attempt(): void {
    if (!hasBody()) return;
    observer.disconnect();
    act();
  }
}

/** A page opened by `document.open()` may have no element at all for a while. */
const hasBody = (): boolean => (native(document).body as HTMLElement | null)?.localName === 'body';
