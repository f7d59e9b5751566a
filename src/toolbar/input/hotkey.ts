import type { LitElement } from 'lit';
import type { Fold } from './collapse.js';
import { whileConnected } from '../connection/while-connected.js';

/** What a hotkey must know of its element. */
export interface HotkeyElement extends LitElement {
  /** Such as `Alt+Shift+A`; empty for none. */
  readonly hotkey: string;
}

/**
 * Leads to the bar by a key, wherever in the page the focus is, and back. The key is never taken from anyone:
 * it counts only when it is let go, after the page has had its chance to say that it is its own, and
 * neither where text is written nor where the page has it as an `accesskey`.
 */
export function hotkey(host: HotkeyElement, fold: Fold, enable: () => void): void {
  let pressed: KeyboardEvent | undefined;
  let cameFrom: HTMLElement | null = null;

  /** To the switch and its controls, and back again. */
  function act(): void {
    const focused = host.ownerDocument.activeElement as HTMLElement | null;
    if (focused === host && fold.isOpen) {
      fold.close();
      cameFrom?.focus();
      return;
    }
    if (focused !== host) cameFrom = focused;
    enable();
    fold.open();
    void host.updateComplete.then(() => host.renderRoot.querySelector('button')?.focus());
  }

  function isFree(event: KeyboardEvent): boolean {
    const { hotkey, ownerDocument } = host;
    const [modifier, , key = ''] = hotkey.toUpperCase().split('+');
    return (
      // by the place on the keyboard, as not every alphabet is Latin
      event.code.replace(/^(?:Key|Digit)/, '') === key &&
      event.shiftKey &&
      !event.metaKey &&
      event.altKey === (modifier === 'ALT') &&
      event.ctrlKey === (modifier === 'CTRL') &&
      !event.repeat &&
      !event.isComposing &&
      !isWriting(event) &&
      !ownerDocument.querySelector(`[accesskey="${key}" i]`)
    );
  }

  function onKey(event: KeyboardEvent): void {
    if (event.type === 'keydown') {
      pressed = isFree(event) ? event : undefined;
    } else if (event.code === pressed?.code) {
      if (!pressed.defaultPrevented) act();
      pressed = undefined;
    }
  }

  whileConnected(host, ({ defaultView: view }) => {
    const types = ['keydown', 'keyup'] as const;
    for (const type of types) view?.addEventListener(type, onKey, true);
    return () => {
      for (const type of types) view?.removeEventListener(type, onKey, true);
    };
  });
}

function isWriting(event: Event): boolean {
  const [target] = event.composedPath() as HTMLElement[];
  return (
    !!target && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
