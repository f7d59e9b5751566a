import type { UpdatingElement } from '../updating-element.js';
import { adoptRules } from '../../dom/constructed-sheet.js';
import { native } from '../../dom/native.js';
import { effectiveZoom } from '../../dom/zoom.js';
import type { Locale } from '../language/locale.js';
import { cornerOf, type Corner, type Placement } from '../placement/corners.js';
import { shellStyles } from './styles/index.js';

/** The state of a toolbar, as far as its shell shows it. */
export interface ShellState {
  readonly active: boolean;
  readonly isOpen: boolean;
  readonly placement: Placement;
  readonly corner: Corner;
  readonly hotkey: string;
  readonly locale: Locale;
  /** True where something that was asked for does not come: the visitor is told. */
  readonly isIncomplete: boolean;
}

/**
 * The part of a bar that is always there: a region with the switch, a message and a live region. It is made
 * without templates, whose code comes with the panel.
 */
export interface Shell {
  /** The region, with the looks and the place of the bar. */
  readonly section: HTMLElement;
  /** The box that the panel is rendered into, before the message. */
  readonly bar: HTMLElement;
  readonly message: HTMLElement;
  /** The live region, for what screen readers say. */
  readonly spoken: HTMLElement;
  update(state: ShellState): void;
}

/**
 * Makes the shell of a bar.
 * @param onPress - called when the switch is pressed
 */
export function createShell(host: UpdatingElement, onPress: () => void): Shell {
  const { ownerDocument: document, renderRoot: root } = host;
  const make = makerIn(document, 'http://www.w3.org/1999/xhtml');
  const draw = makerIn(document, 'http://www.w3.org/2000/svg');
  const title = native(document).createTextNode('');
  // the site may put another picture and other words into the slots
  const picture = make(
    'slot',
    { name: 'icon' },
    draw('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, draw('path', { d: EYE })),
  );
  const words = make('span', { class: 'title' }, make('slot', { name: 'label' }, title));
  const button = make('button', { part: 'button switch' }, picture, words);
  button.addEventListener('click', onPress);
  const message = make('p', { part: 'message', role: 'alert' });
  // no role: screen readers stop at an empty status
  const spoken = make('p', { class: 'spoken', 'aria-live': 'polite' });
  const head = make('div', { part: 'head' }, button);
  const bar = make('div', { part: 'bar' }, head, message, spoken);
  const section = make('section', {}, bar);
  adoptRules(shellStyles, root);
  root.append(section);
  let at = '';

  return {
    section,
    bar,
    message,
    spoken,
    update(state) {
      const { active, isOpen, placement, corner, hotkey, locale } = state;
      title.data = locale.title;
      put(section, 'lang', locale.lang);
      put(section, 'dir', locale.dir);
      put(section, 'aria-label', locale.title);
      put(button, 'aria-pressed', String(active));
      // no aria-expanded: Orca does not read a page whose first focusable object can be expanded
      put(button, 'aria-keyshortcuts', hotkey);
      button.className = active ? 'on' : '';
      message.textContent = state.isIncomplete ? locale.unavailable : '';
      message.hidden = !state.isIncomplete;
      section.className = isOpen ? 'open' : 'folded';
      const wanted = cornerOf(placement, corner, isOpen) ?? '';
      // later it may have stepped aside into another corner
      if (wanted !== at) put(section, 'at', (at = wanted));
      // a page that CSS zooms would zoom the bar, too
      const zoom = effectiveZoom(host);
      section.style.zoom = zoom === 1 ? '' : String(1 / zoom);
      // into the top layer, above all that the page shows, but for a bar in the flow of the page
      const isAbove = !!wanted || placement === 'bottom';
      put(section, 'popover', isAbove ? 'manual' : '');
      // an element that is moved leaves the top layer
      if (isAbove && section.isConnected && !section.matches(':popover-open'))
        section.showPopover();
    },
  };
}

/** Sets an attribute, or takes it away where it would be empty. */
function put(element: Element, name: string, value: string): void {
  if (!value) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Makes elements of a namespace, with attributes and children. */
const makerIn =
  (document: Document, namespace: string) =>
  (name: string, attributes: Record<string, string>, ...children: Node[]): HTMLElement => {
    const element = native(document).createElementNS(namespace, name);
    for (const [attribute, value] of Object.entries(attributes))
      element.setAttribute(attribute, value);
    element.append(...children);
    return element as HTMLElement;
  };

const EYE = 'M2 12Q12-2 22 12 12 26 2 12M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0';
