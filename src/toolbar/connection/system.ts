/** The visitor's system, as far as the browser tells of it. */
import { adoptRules } from '../../dom/constructed-sheet.js';
import { undoAll } from '../../dom/undo-all.js';
import { listen } from '../../dom/listen.js';
import { native } from '../../dom/native.js';
import { settings, type Preferences } from '../../settings/catalog.js';
import { isInForce, SYSTEM_QUERIES, systemChoice } from '../../settings/presets.js';
import type { Store } from '../../settings/store.js';
import type { UpdatingElement } from '../updating-element.js';
import { whileConnected } from './while-connected.js';

/** The choices that match the system around a toolbar. */
export function likeSystem({ renderRoot, ownerDocument }: UpdatingElement): Partial<Preferences> {
  const view = ownerDocument.defaultView ?? window;
  // https://drafts.csswg.org/css-env-1/#text-zoom, which only style sheets can read
  const undo = adoptRules('section{--text-scale:env(preferred-text-scale,1)}', renderRoot);
  const section = renderRoot.querySelector('section');
  const scale = section && view.getComputedStyle(section).getPropertyValue('--text-scale');
  undo();
  return { ...systemChoice(view), fontSize: largeEnough(view, Number(scale) || 1) };
}

/** Follows the system, on each page, until the visitor chooses something else for one of its settings. */
export function followSystem(host: UpdatingElement, store: Store): void {
  function look(): void {
    const { active, preferences, system } = store.state;
    if (!active || !system) return;
    const choice = likeSystem(host);
    if (!isInForce(choice, preferences)) store.set(choice, 'user', true);
  }

  store.subscribe(({ preferences, changed, toggled }) => {
    if (toggled) look();
    // one of its settings has another value now
    else if (changed.length && store.state.system && !isInForce(likeSystem(host), preferences))
      store.set(preferences, 'user', false);
  });
  whileConnected(host, ({ defaultView }) => {
    const queries = Object.values(SYSTEM_QUERIES).flatMap(
      (query) => defaultView?.matchMedia(query) ?? [],
    );
    look();
    return undoAll(...queries.map((query) => listen(query, 'change', look)));
  });
}

/** The size of text in browsers whose visitors have not set one, in px. */
const USUAL = 16;

/** The first font size on offer that makes the page's text as large as the visitor has set in the browser or the system. */
function largeEnough(view: Window, textScale: number): number {
  const sizes = settings.fontSize.values;
  const root = native(view.document).documentElement;
  const styleOf = (element: Element): CSSStyleDeclaration => view.getComputedStyle(element);
  // in a media query, 1em is what the visitor has set, whatever the page says
  const isSet = (size: number): boolean =>
    view.matchMedia(`(max-width:${String(view.innerWidth / (size * USUAL) + 0.01)}em)`).matches;
  const set = view.innerWidth ? (sizes.findLast(isSet) ?? 1) : 1;
  const wanted = USUAL * Math.max(set, textScale);
  if (wanted <= USUAL) return 1;
  const scale = Number(styleOf(root).getPropertyValue('--a11y-font-scale')) || 1;
  const own =
    parseFloat(styleOf(native(view.document).querySelector('body') ?? root).fontSize) / scale;
  return sizes.find((size) => size * own > wanted - 1) ?? Math.max(...sizes);
}
