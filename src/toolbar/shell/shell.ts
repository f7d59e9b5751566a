import type { UpdatingElement } from '../updating-element.js';
import { adoptRules } from '../../dom/constructed-sheet.js';
import { native } from '../../dom/native.js';
import { effectiveZoom } from '../../dom/zoom.js';
import type { Locale } from '../language/locale.js';
import { listen } from '../../dom/listen.js';
import { whileConnected } from '../connection/while-connected.js';
import type { Corner, Placement } from '../placement/corners.js';
import { placeFolded } from '../placement/folded-place.js';
import { shellStyles } from './styles/index.js';

/** A toolbar that has a shell. */
export interface ShellElement extends UpdatingElement {
  readonly active: boolean;
  readonly placement: Placement;
  readonly corner: Corner;
}

/** The state of a toolbar that its element does not tell. */
export interface ShellState {
  readonly isOpen: boolean;
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
  /** Has a folded bar stand where nothing is under it that cannot be scrolled. The panel knows better how. */
  place: () => void;
  update(state: ShellState): void;
}

/**
 * Makes the shell of a bar.
 * @param onPress - called when the switch is pressed
 */
export function createShell(host: ShellElement, onPress: () => void): Shell {
  const { ownerDocument: document, renderRoot: root } = host;
  const make = makerIn(document, host.namespaceURI);
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
  const message = make('div', { part: 'message', role: 'alert' });
  // no role: screen readers stop at an empty status. A span takes no room without the styles of the panel
  const spoken = make('span', { class: 'spoken', 'aria-live': 'polite' });
  const head = make('div', { part: 'head' }, button);
  // no Tab stop where it scrolls, which it would be in Firefox; from the start, as it is an accessible object by that,
  // and a switch that has got another parent is lost to Orca
  const bar = make('div', { part: 'bar', tabindex: '-1' }, head, message, spoken);
  const section = make('section', {}, bar);
  adoptRules(shellStyles, root);
  root.append(section);
  let isPlaced = false;
  let at = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    timer = undefined;
    // what somebody points at does not move
    if (isPlaced && !section.matches(':hover')) shell.place();
  }

  whileConnected(host, ({ defaultView }) =>
    listen(defaultView ?? window, 'scroll resize click load', ({ type }) => {
      // before the page is painted, where the bar moves without a shift of the layout
      if (type === 'load') look();
      else timer ??= setTimeout(look, PAUSE);
    }),
  );

  const shell: Shell = {
    place() {
      placeFolded(host, section);
    },
    section,
    bar,
    message,
    spoken,
    update({ isOpen, locale, isIncomplete }) {
      const { active, placement, corner } = host;
      title.data = locale.title;
      put(section, 'lang', locale.lang);
      put(section, 'dir', locale.dir);
      put(section, 'aria-label', locale.title);
      put(button, 'aria-pressed', String(active));
      // no aria-expanded: Orca does not read a page whose first focusable object can be expanded
      button.className = active ? 'on' : '';
      message.textContent = isIncomplete ? locale.unavailable : '';
      section.className = isOpen ? 'open' : 'folded';
      const isAbove = placement !== 'inline';
      isPlaced = !isOpen && /top|bottom/.test(placement);
      // later it may have stepped aside into another corner
      if (placement === 'floating' && at !== corner)
        put(section, 'at', (at = corner).replace('-', ' '));
      // a page that CSS zooms would zoom the bar, too
      section.style.zoom = String(1 / effectiveZoom(host));
      // into the top layer, above all that the page shows, but for a bar in the flow of the page
      put(section, 'popover', isAbove ? 'manual' : '');
      // an element that is moved leaves the top layer
      if (isAbove && section.isConnected && !section.matches(':popover-open'))
        section.showPopover();
      if (isPlaced) shell.place();
    },
  };
  return shell;
}

/** Sets an attribute, or takes it away where it would be empty. */
function put(element: Element, name: string, value: string): void {
  if (!value) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Makes elements of a namespace, with attributes and children. */
const makerIn =
  (document: Document, namespace: string | null) =>
  (name: string, attributes: Record<string, string>, ...children: Node[]): HTMLElement => {
    const element = native(document).createElementNS(namespace, name);
    for (const [attribute, value] of Object.entries(attributes))
      element.setAttribute(attribute, value);
    element.append(...children);
    return element as HTMLElement;
  };

/** The time between two looks at what is under the bar, in ms: each has the browser lay out the page. */
const PAUSE = 200;
const EYE = 'M2 12Q12-2 22 12 12 26 2 12M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0';
