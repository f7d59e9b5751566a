/** What may hold text and does not inherit its size. */
const CONTROLS = ['button', 'input', 'select', 'textarea'];

/**
 * The font sizes, in px, that form controls have by themselves: 13⅓ in most browsers, that of the
 * system's own interface in WebKit, that of monospaced text for a `textarea` in Firefox. Asked of
 * controls that no rule of the page reaches, in a shadow root that is there for the moment only.
 */
export function controlSizes(root: Element, view: Window): ReadonlyMap<string, number> {
  // the page in a frame may be a drawing, whose elements cannot have a shadow root
  const host = document.createElement('div');
  const controls = CONTROLS.map((name) => document.createElement(name));
  host.attachShadow({ mode: 'open' }).append(...controls);
  root.append(host);
  const sizes = controls.map((control): [string, number] => [
    control.localName,
    parseFloat(view.getComputedStyle(control).fontSize),
  ]);
  host.remove();
  return new Map(sizes);
}
