import { native } from '../../dom/native.js';

/** A custom property that a rule or a script has registered. */
export interface RegisteredProperty {
  readonly name: string;
  readonly inherits: boolean;
  /** Its value where nothing declares it; empty for none. */
  readonly initial: string;
}

/**
 * Finds out which custom properties are registered. No browser tells what a script has registered, nor
 * if a rule is in force that registers something; but it shows in elements that no rule reaches. They
 * stand in a shadow root that is there for this moment only.
 * @param root - the document's root element
 * @param valuesOf - lists the values that the page declares for a custom property
 */
export function findRegistered(
  root: Element,
  names: Iterable<string>,
  valuesOf: (name: string) => readonly string[],
): RegisteredProperty[] {
  const view = native(root.ownerDocument).defaultView;
  if (!view) return [];
  const asked = [...names];
  const host = native(document).createElement('div');
  const shadowRoot = host.attachShadow({ mode: 'open' });
  host.style.display = 'none';
  // two values, as one may be the same as the initial value
  const [first, last, initials] = [0, -1, undefined].map((at) => {
    const outer = native(document).createElement('div');
    const inner = outer.appendChild(native(document).createElement('div'));
    for (const name of asked) {
      const value = at === undefined ? undefined : valuesOf(name).at(at);
      outer.style.setProperty(name, value ?? 'initial');
    }
    shadowRoot.append(outer);
    return [view.getComputedStyle(outer), view.getComputedStyle(inner)] as const;
  }) as [Styles, Styles, Styles];
  root.append(host);
  const found = asked.map((name) => ({
    name,
    initial: initials[0].getPropertyValue(name),
    inherits: [first, last].every(
      ([outer, inner]) => outer.getPropertyValue(name) === inner.getPropertyValue(name),
    ),
  }));
  host.remove();
  return found.filter(({ initial, inherits }) => initial || !inherits);
}

/**
 * Describes custom properties as they show on the root and on the body: if they have a value, and if it is
 * the same. When a script registers one, the text changes; when a value changes, it mostly does not.
 */
export function signsOf({ ownerDocument }: Element, names: Iterable<string>): string {
  const { body, defaultView, documentElement } = native(ownerDocument);
  const [root, inner] = [documentElement, body].map((one) => defaultView?.getComputedStyle(one));
  return Array.from(names, (name) => {
    const value = root?.getPropertyValue(name);
    return `${String(value && 1)}${String(value === inner?.getPropertyValue(name))}`;
  }).join();
}

type Styles = readonly [outer: CSSStyleDeclaration, inner: CSSStyleDeclaration];
