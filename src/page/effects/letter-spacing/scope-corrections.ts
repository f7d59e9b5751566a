import { styleOf } from '../../../dom/computed-style.js';
import { native } from '../../../dom/native.js';
import { isText } from '../../../dom/nodes.js';
import { declarations, LETTER, SCOPES } from './joined-scripts.js';

/**
 * Writes rules for places where the markup contradicts the text. An element follows its own text. One
 * without text of its own follows most of the texts that inherit from it, so that few need a rule.
 * @param roots - the document and its shadow roots
 * @returns the rules of each tree that needs some
 */
export function correctScopes(
  document: Document,
  roots: ReadonlySet<Node>,
): ReadonlyMap<Node, string> {
  const rules = new Map<Node, string>();
  let left = MOST_CORRECTIONS;

  function correct(part: Part, path: string, inherited: boolean): void {
    const { element, declared, own, weight, parts } = part;
    const given = declared ?? inherited;
    const wanted = own ?? (weight ? weight > 0 : given);
    if (wanted !== given && left > 0 && (wanted || !isIcon(element))) {
      left--;
      const root = native(element).getRootNode();
      rules.set(root, (rules.get(root) ?? '') + path + declarations(wanted));
    }
    correctAll(parts, path, wanted);
  }

  function correctAll(parts: Part['parts'], path: string, inherited: boolean): void {
    for (const [step, part] of parts) {
      correct(part, step.startsWith(':') ? step : path + step, inherited);
    }
  }

  // the root's own spacing is what is in force
  correctAll(partsIn(native(document).documentElement, ':root>', roots), '', false);
  return rules;
}

/** The most corrections on one page. All further text is spaced as the markup says. */
const MOST_CORRECTIONS = 1000;

const UNREAD = /^(?:script|style|template|noscript)$/;

/** An element, as far as the spacing of letters goes. */
interface Part {
  readonly element: Element;
  /** True where the markup says that its letters are joined; undefined where it says nothing. */
  readonly declared: boolean | undefined;
  /** True where its own text has joined letters; undefined where it has no text. */
  readonly own: boolean | undefined;
  /** The number of texts with joined letters that inherit from it, less that of the others. */
  readonly weight: number;
  /** The elements in it, each with its step in a selector. */
  readonly parts: readonly (readonly [step: string, part: Part])[];
}

function partOf(element: Element, roots: ReadonlySet<Node>): Part {
  const { shadowRoot } = native(element);
  const own = isJoined(element);
  const parts = [
    ...(shadowRoot && roots.has(shadowRoot) ? partsIn(shadowRoot, ':host>', roots) : []),
    ...partsIn(element, '>', roots),
  ];
  const declared = SCOPES.findLast(([selector]) => native(element).matches(selector))?.[1];
  const inheriting = parts.filter(([, part]) => part.declared === undefined);
  const weight = inheriting.reduce((sum, [, part]) => sum + part.weight, signOf(own));
  return { element, declared, own, weight, parts };
}

const partsIn = (tree: ParentNode, start: string, roots: ReadonlySet<Node>): Part['parts'] =>
  [...native(tree).children].flatMap((child, index) => {
    const { localName } = native(child);
    if (UNREAD.test(localName) || native(child).hasAttribute('data-a11y-ignore')) return [];
    const step = `${start}${CSS.escape(localName)}:nth-child(${String(index + 1)})`;
    return [[step, partOf(child, roots)] as const];
  });

const signOf = (joined: boolean | undefined): number =>
  joined === undefined ? 0 : joined ? 1 : -1;

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
