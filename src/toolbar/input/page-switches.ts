import type { LitElement } from 'lit';
import { whileConnected } from '../connection/while-connected.js';

/** What the page's own switches show. */
export interface SwitchedElement extends LitElement {
  readonly active: boolean;
  /** Resolves when the page shows the current state. */
  readonly applied: Promise<unknown>;
}

/** What the page's own switches do. */
export interface SwitchActions {
  toggle(): void;
  /** Whether the controls are in view. */
  isOpen(): boolean;
  /** Whether this toolbar, of all in the page, answers for what names none. */
  leads(): boolean;
}

const MARKED = '[data-a11y-toolbar="toggle"]';
const SWITCHES = `${MARKED},[commandfor][command="--toggle"]`;

/**
 * Lets elements of the page switch: those with `data-a11y-toolbar="toggle"`, and buttons with the
 * `command` `--toggle`. What they say of the state is kept true, of those that come later as well,
 * and is as it was when the toolbar has gone.
 */
export function pageSwitches(host: SwitchedElement, actions: SwitchActions): void {
  const shown = new Map<Element, () => void>();

  /** By the attribute: not every browser has `commandForElement`. */
  const isInvoker = (element: Element): boolean =>
    !!host.id && element.getAttribute('commandfor') === host.id && !element.matches(MARKED);

  const isSwitch = (element: Element): boolean =>
    element.matches(SWITCHES) &&
    (isInvoker(element) || (element.matches(MARKED) && actions.leads()));

  function show(element: Element): void {
    if (!shown.has(element)) shown.set(element, keep(element));
    if (isCheckbox(element)) element.checked = host.active;
    else put(element, stateOf(element), host.active);
    // only where it is said already: what is pressed need not be what expands
    if (element.hasAttribute('aria-expanded')) put(element, 'aria-expanded', actions.isOpen());
  }

  function update(): void {
    for (const [element, restore] of shown) {
      if (element.isConnected && isSwitch(element)) continue;
      restore();
      shown.delete(element);
    }
    const found = host.ownerDocument.querySelectorAll(SWITCHES);
    for (const element of new Set([...found, ...shown.keys()]))
      if (isSwitch(element)) show(element);
  }

  /** The switch that an event comes from, in whichever open shadow tree. */
  function onMeeting(event: Event): void {
    const element = event
      .composedPath()
      .find((one): one is Element => 'matches' in one && isSwitch(one as Element));
    if (!element) return;
    show(element);
    // a browser that knows commands sends one
    const isPressed =
      event.type === 'click' && !(isInvoker(element) && 'commandForElement' in element);
    if (!isPressed || event.defaultPrevented) return;
    // a link or a submit button leads nowhere else
    if (!isCheckbox(element)) event.preventDefault();
    press(element);
  }

  function onCommand(event: Event): void {
    const { command, source } = event as Event & { command?: string; source?: Element };
    if (command === '--toggle') press(source);
  }

  /** What is pressed stays under the hand, unless the bar would be over it. */
  function press(element: Element | undefined): void {
    const before = element?.getBoundingClientRect().top ?? 0;
    actions.toggle();
    void host.applied.then(() => {
      const now = element?.getBoundingClientRect();
      const bar = host.renderRoot.firstElementChild?.getBoundingClientRect();
      if (!now || !bar) return;
      const isFree = before >= bar.bottom || before + now.height <= bar.top;
      host.ownerDocument.defaultView?.scrollBy({
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
    const events = ['click', 'focusin'];
    for (const type of events) document.addEventListener(type, onMeeting);
    host.addEventListener('command', onCommand);
    return () => {
      observer.disconnect();
      for (const type of events) document.removeEventListener(type, onMeeting);
      host.removeEventListener('command', onCommand);
      for (const restore of shown.values()) restore();
      shown.clear();
    };
  });
}

const hasSwitch = (node: Node): boolean =>
  node instanceof Element && (node.matches(SWITCHES) || !!node.querySelector(SWITCHES));

const isCheckbox = (element: Element): element is HTMLInputElement =>
  element.matches('input[type=checkbox]');

/** The attribute that tells the state, as far as the element's role has one. */
function stateOf(element: Element): string {
  const role = element.getAttribute('role') ?? '';
  if (/^(?:switch|checkbox|menuitemcheckbox)$/.test(role)) return 'aria-checked';
  // a link cannot be pressed, but it can open something
  return element.matches('a[href]:not([role])') ? 'aria-expanded' : 'aria-pressed';
}

/** Returns what sets the state back to what the page says of it. */
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
