/** The key that leads to the bar. */
import type { UpdatingElement } from '../updating-element.js';
import { listen } from '../../dom/listen.js';
import { native } from '../../dom/native.js';
import type { Store } from '../../settings/store.js';
import { whileConnected } from '../connection/while-connected.js';
import type { Fold } from '../placement/fold.js';

/** A toolbar that a key leads to. */
export interface HotkeyElement extends UpdatingElement {
  /** A key such as `Ctrl+Shift+9`; empty for none. */
  readonly hotkey: string;
}

/**
 * Leads to the bar by a key, wherever in the page the focus is, and back. The key stays the page's: it
 * counts only when it is let go, after the page has had its chance to cancel the press, and neither
 * where text is written nor where the page has it as an `accesskey`.
 */
export function hotkey(host: HotkeyElement, fold: Fold, store: Pick<Store, 'enable'>): void {
  let pressed: KeyboardEvent | undefined;
  let cameFrom: HTMLElement | null = null;

  /** Moves the focus to the switch and opens the controls, or closes them and moves it back. */
  function act(): void {
    const focused = native(host.ownerDocument).activeElement as HTMLElement | null;
    if (focused === host && fold.isOpen) {
      fold.close();
      if (cameFrom) native(cameFrom).focus();
      return;
    }
    if (focused !== host) cameFrom = focused;
    store.enable('user');
    fold.open();
    void host.updateComplete.then(() => host.renderRoot.querySelector('button')?.focus());
  }

  function isFree(event: KeyboardEvent): boolean {
    const { hotkey, ownerDocument } = host;
    const [modifier, , key = ''] = hotkey.toUpperCase().split('+');
    return (
      // the place on the keyboard, as not every alphabet is Latin
      event.code.replace(/^(?:Key|Digit)/, '') === key &&
      event.shiftKey &&
      !event.metaKey &&
      event.altKey === (modifier === 'ALT') &&
      event.ctrlKey === (modifier === 'CTRL') &&
      !event.repeat &&
      !event.isComposing &&
      !isWriting(event) &&
      !native(ownerDocument).querySelector(`[accesskey="${key}" i]`)
    );
  }

  function onKey(event: Event): void {
    const { code } = event as KeyboardEvent;
    if (event.type === 'keydown') {
      pressed = isFree(event as KeyboardEvent) ? (event as KeyboardEvent) : undefined;
    } else if (code === pressed?.code) {
      if (!pressed.defaultPrevented) act();
      pressed = undefined;
    }
  }

  host.addController({
    hostUpdated() {
      const button = host.renderRoot.querySelector('button');
      if (host.hotkey) button?.setAttribute('aria-keyshortcuts', host.hotkey);
      else button?.removeAttribute('aria-keyshortcuts');
    },
  });
  whileConnected(host, (document) => {
    const view = native(document).defaultView;
    return view ? listen(view, 'keydown keyup', onKey) : () => undefined;
  });
}

/** Tells an event in an element that takes text. */
function isWriting(event: Event): boolean {
  const [target] = event.composedPath() as HTMLElement[];
  if (!target) return false;
  const { isContentEditable, tagName } = native(target);
  return (
    isContentEditable ||
    /^(?:TEXTAREA|SELECT)$/.test(tagName) ||
    (tagName === 'INPUT' && !TEXTLESS.test((target as HTMLInputElement).type))
  );
}

/** Types of inputs into which nobody writes. */
const TEXTLESS = /^(?:radio|checkbox|button|submit|reset|image|file|color|range)$/;
