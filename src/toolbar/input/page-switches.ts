/** The page's own switches of a toolbar. */
import type { UpdatingElement } from '../updating-element.js';
import { undoAll } from '../../dom/undo-all.js';
import { listen } from '../../dom/listen.js';
import { native } from '../../dom/native.js';
import { isElement } from '../../dom/nodes.js';
import type { Store } from '../../settings/store.js';
import type { Connection } from '../connection/connection.js';
import { whileConnected } from '../connection/while-connected.js';
import type { Fold } from '../placement/fold.js';
import { MARKED, SWITCHES } from './switch-selectors.js';

/** A toolbar that elements of the page switch. */
export interface SwitchedElement extends UpdatingElement {
  readonly active: boolean;
  /** Resolves when the page shows the current state. */
  readonly applied: Promise<unknown>;
}

/**
 * Lets elements of the page switch: those with `data-a11y-toolbar="toggle"`, which belong to the
 * leading toolbar, and buttons with the `command` `--toggle`, which name theirs. Their ARIA state is
 * kept true, also on elements that come later, and set back when the toolbar has gone. In a page
 * without a switch this code is not loaded, and nothing watches for one: it comes when one is met.
 */
export function pageSwitches(
  host: SwitchedElement,
  store: Pick<Store, 'enable' | 'disable'>,
  fold: Pick<Fold, 'isOpen'>,
  connection: Pick<Connection, 'leads'>,
): void {
  const shown = new Map<Element, () => void>();

  /** Tells a button that names this toolbar. Not every browser has `commandForElement`. */
  const isInvoker = (element: Element): boolean =>
    !!host.id &&
    native(element).getAttribute('commandfor') === host.id &&
    !native(element).matches(MARKED);

  const isSwitch = (element: Element): boolean =>
    native(element).matches(SWITCHES) &&
    (isInvoker(element) || (native(element).matches(MARKED) && connection.leads));

  function show(element: Element): void {
    if (!shown.has(element)) shown.set(element, keep(element));
    if (isCheckbox(element)) element.checked = host.active;
    else put(element, stateOf(element), host.active);
    // only where the page has it already: a switch need not be a button that expands something
    if (element.hasAttribute('aria-expanded')) put(element, 'aria-expanded', fold.isOpen);
  }

  function update(): void {
    for (const [element, restore] of shown) {
      if (element.isConnected && isSwitch(element)) continue;
      restore();
      shown.delete(element);
    }
    const found = native(host.ownerDocument).querySelectorAll(SWITCHES);
    for (const element of new Set([...found, ...shown.keys()]))
      if (isSwitch(element)) show(element);
  }

  /** Finds the switch that an event comes from, in whichever open shadow tree. */
  function onMeeting(event: Event): void {
    const element = event
      .composedPath()
      .find((one): one is Element => isElement(one as Node) && isSwitch(one as Element));
    if (!element) return;
    show(element);
    // a browser that knows commands sends a `command` event
    const isPressed =
      event.type === 'click' && !(isInvoker(element) && 'commandForElement' in element);
    if (!isPressed || event.defaultPrevented) return;
    // so that a link or a submit button does nothing else
    if (!isCheckbox(element)) event.preventDefault();
    press(element);
  }

  function onCommand(event: Event): void {
    const { command, source } = event as Event & { command?: string; source?: Element };
    if (command === '--toggle') press(source);
  }

  /** Switches, and scrolls so that the switch stays under the hand, or just below the bar. */
  function press(element: Element | undefined): void {
    const before = element?.getBoundingClientRect().top ?? 0;
    if (host.active) store.disable('user');
    else store.enable('user');
    void host.applied.then(() => {
      const now = element?.getBoundingClientRect();
      const bar = host.renderRoot.firstElementChild?.getBoundingClientRect();
      if (!now || !bar) return;
      const isFree = before >= bar.bottom || before + now.height <= bar.top;
      native(host.ownerDocument).defaultView?.scrollBy({
        top: now.top - (isFree ? before : bar.bottom),
        behavior: 'instant',
      });
    });
  }

  host.addController({ hostUpdated: update });
  whileConnected(host, (document) => {
    const observer = new MutationObserver((records) => {
      if (
        records.some(
          ({ type, addedNodes }) => type === 'attributes' || [...addedNodes].some(hasSwitch),
        )
      )
        update();
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-a11y-toolbar', 'command', 'commandfor'],
    });
    return undoAll(
      listen(document, 'click focusin', onMeeting, {}),
      listen(host, 'command', onCommand, {}),
      () => {
        observer.disconnect();
        for (const restore of shown.values()) restore();
        shown.clear();
      },
    );
  });
}

const hasSwitch = (node: Node): boolean =>
  isElement(node) && (native(node).matches(SWITCHES) || !!native(node).querySelector(SWITCHES));

const isCheckbox = (element: Element): element is HTMLInputElement =>
  element.matches('input[type=checkbox]');

/** The ARIA attribute that tells the state of an element with its role. */
function stateOf(element: Element): string {
  const role = element.getAttribute('role') ?? '';
  if (/^(?:switch|checkbox|menuitemcheckbox)$/.test(role)) return 'aria-checked';
  // a link cannot be pressed, but it can open something
  return element.matches('a[href]:not([role])') ? 'aria-expanded' : 'aria-pressed';
}

/** Remembers the state that the page gave an element. @returns the undo */
function keep(element: Element): () => void {
  const before = [stateOf(element), 'aria-expanded'].map(
    (name) => [name, element.getAttribute(name)] as const,
  );
  const checked = isCheckbox(element) && element.checked;
  return () => {
    for (const [name, value] of before) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    if (isCheckbox(element)) element.checked = checked;
  };
}

function put(element: Element, name: string, value: boolean): void {
  if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}
