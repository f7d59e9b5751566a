import { styleOf } from '../../../dom/computed-style.js';
import { isShadowRoot } from '../../../dom/is-shadow-root.js';
import { native } from '../../../dom/native.js';
import { isText } from '../../../dom/nodes.js';

/**
 * Keeps joined letters together, as in Arabic: words would fall apart if they were spaced. See
 * https://www.w3.org/TR/css-text-4/#cursive-tracking.
 *
 * Pages name their language and direction in `lang` and `dir`, but often the wrong ones. So there are
 * base rules that follow the markup, and rules for single elements that follow the text itself.
 */

/** The languages that join their letters. */
const JOINED = ['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb', 'syr', 'nqo']
  .map((language) => `:lang(${language})`) // Chromium has no lists in :lang()
  .join();

/** Selectors of elements whose markup says if letters are joined, there and within. The last match counts. */
const SCOPES: readonly (readonly [selector: string, joined: boolean])[] = [
  // the root's own spacing is what is in force
  [`:where([lang]:is(${JOINED}),:root>body:is(${JOINED}))`, true],
  // code is written in Latin letters everywhere
  [`:where([lang]:not(${JOINED}),[dir=ltr i],pre,code,kbd,samp)`, false],
  // pages in Arabic that say they were in English are common
  [
    ':where([dir=rtl i]:not(:lang(he),:lang(yi)),:root[dir=rtl i]>body:not(:lang(he),:lang(yi)))',
    true,
  ],
];

const declarations = (joined: boolean): string =>
  joined
    ? '{--a11y-letter-spacing:0em;--a11y-letter-spacing-floor:initial}'
    : '{--a11y-letter-spacing:var(--a11y-unjoined-letter-spacing);--a11y-letter-spacing-floor:0em}';

/** Base rules that keep joined letters together. */
export const JOINED_SCOPES = SCOPES.map(
  ([selector, joined]) => selector + declarations(joined),
).join('');

const LETTER =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Adlam}\p{Script=Phags_Pa}\p{Script=Hanifi_Rohingya}]/u;

/** The most corrections on one page. All further text is spaced as the markup says. */
const MOST_CORRECTIONS = 1000;

const UNREAD = /^(?:script|style|template|noscript)$/;

/**
 * Writes rules for places where the markup contradicts the text. It picks the fewest elements, and lets
 * the rest inherit. It visits every element, but only on a page that says or shows that it has joined
 * letters.
 * @param roots - the document and its shadow roots
 * @returns the rules of each tree that needs some
 */
export function correctScopes(
  document: Document,
  roots: ReadonlySet<Node>,
): ReadonlyMap<Node, string> {
  const rules = new Map<Node, string>();
  if (![...roots].some(mayBeJoined)) return rules;
  let left = MOST_CORRECTIONS;

  function correct(part: Part, inherited: boolean): void {
    const given = part.declared ?? inherited;
    // one more rule only where it saves one further down
    const wanted = costOf(part, given) <= costOf(part, !given) + 1 ? given : !given;
    if (wanted !== given && left > 0 && (wanted || !isIcon(part.element))) {
      left--;
      const root = native(part.element).getRootNode();
      rules.set(root, (rules.get(root) ?? '') + pathTo(part) + declarations(wanted));
    }
    for (const below of part.parts) correct(below, wanted);
  }

  const whole = partOf(native(document).documentElement, 1, undefined, roots);
  if (whole) correct(whole, false);
  return rules;
}

const SELECTOR = SCOPES.filter(([, joined]) => joined)
  .map(([selector]) => selector)
  .join();

const mayBeJoined = (root: Node): boolean =>
  Boolean(native(root as ShadowRoot).querySelector(SELECTOR)) ||
  LETTER.test((isShadowRoot(root) ? root : native(root as Document).documentElement).textContent);

/** An element that has text in it. */
interface Part {
  readonly element: Element;
  readonly parent: Part | undefined;
  /** Its place among its siblings, from 1. */
  readonly index: number;
  /** True where the markup says that its letters are joined; undefined where it says nothing. */
  readonly declared: boolean | undefined;
  readonly parts: readonly Part[];
  /** The number of rules that are needed within: first if its letters are spaced, then if they are joined. */
  readonly costs: readonly [number, number];
}

const costOf = ({ costs }: Part, joined: boolean): number => costs[joined ? 1 : 0];

function partOf(
  element: Element,
  index: number,
  parent: Part | undefined,
  roots: ReadonlySet<Node>,
): Part | undefined {
  const { localName, shadowRoot } = native(element);
  if (UNREAD.test(localName) || native(element).hasAttribute('data-a11y-ignore')) return undefined;
  const parts: Part[] = [];
  const costs: [number, number] = [0, 0];
  const declared = SCOPES.findLast(([selector]) => native(element).matches(selector))?.[1];
  const part: Part = { element, parent, index, declared, parts, costs };
  const joined = isJoined(element);
  if (joined !== undefined) costs[joined ? 0 : 1] = Infinity;
  for (const tree of shadowRoot && roots.has(shadowRoot) ? [shadowRoot, element] : [element]) {
    let at = 0;
    for (const child of native(tree).children) {
      const below = partOf(child, ++at, tree === element ? part : undefined, roots);
      if (below) parts.push(below);
    }
  }
  for (const below of parts) {
    for (const mine of [false, true]) {
      const given = below.declared ?? mine;
      costs[mine ? 1 : 0] += Math.min(costOf(below, given), costOf(below, !given) + 1);
    }
  }
  return parts.length || joined !== undefined ? part : undefined;
}

/** Looks for joined letters in an element's own text. Returns undefined if it has no text. */
function isJoined(element: Element): boolean | undefined {
  const {
    localName,
    childNodes,
    placeholder = '',
    value = '',
  } = native(element as Element & Partial<HTMLInputElement>);
  let text = /^(?:input|textarea)$/.test(localName) ? placeholder + value : '';
  for (const node of childNodes) {
    if (isText(node)) text += node.data;
  }
  return text.trim() ? LETTER.test(text) : undefined;
}

/** Tells text that an icon font draws as pictures. For such a font, the effect sets a spacing in `px`. */
const isIcon = (element: Element): boolean =>
  styleOf(element).getPropertyValue('--a11y-letter-spacing') === '0px';

function pathTo({ element, parent, index }: Part): string {
  const { id, localName, ownerDocument } = native(element);
  const tree = native(element).getRootNode() as ParentNode & Node;
  const byId = id && `#${CSS.escape(id)}`;
  if (byId && native(tree).querySelectorAll(byId).length === 1) return byId;
  if (element === native(ownerDocument).documentElement) return ':root';
  const step = `${CSS.escape(localName)}:nth-child(${String(index)})`;
  return parent ? `${pathTo(parent)}>${step}` : step;
}
