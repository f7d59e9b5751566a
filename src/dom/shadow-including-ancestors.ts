import { isShadowRoot } from './is-shadow-root.js';
import { native } from './native.js';

/**
 * A node, its ancestors, and the hosts of the shadow trees around it with theirs, up to the
 * document. Slots do not count: this is the order in which `lang` and events travel.
 */
export function* shadowIncludingAncestors(from: Node): Generator<Node> {
  for (let node: Node | null = from; node;) {
    yield node;
    node = native(node).parentNode ?? (isShadowRoot(node) ? node.host : null);
  }
}
