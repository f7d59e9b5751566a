/**
 * A node with the members that the DOM gives it. The fields of a form hide its members by their names,
 * and so do pictures, forms and frames those of the document: with `<input name="parentNode">`,
 * `form.parentNode` is that field. The prototypes still have them all.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 * @returns what to read and to write members of. It may not be the node itself, so it must neither be
 * compared nor given to the browser
 */
export const native = <T extends object>(node: T): T =>
  // symbols cannot be hidden, and tell the kind of node in any frame
  HIDING.test((node as Tagged)[Symbol.toStringTag] ?? '') ? new Proxy(node, members) : node;

interface Tagged {
  readonly [Symbol.toStringTag]?: string;
}

const HIDING = /FormEl|Document$/;

const members: ProxyHandler<never> = {
  get(node, name) {
    const member: unknown = Reflect.get(prototypeOf(node), name, node);
    return typeof member === 'function' ? (member.bind(node) as unknown) : member;
  },
  set: (node, name, value) => Reflect.set(prototypeOf(node), name, value, node),
};

const prototypeOf = (node: object): object => Object.getPrototypeOf(node) as object;
