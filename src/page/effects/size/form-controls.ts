/** What a browser does by itself. */
export interface UserAgent {
  /**
   * The font sizes of form controls, in px, by element: 13⅓ in most browsers, that of the system's own
   * interface in WebKit, that of monospaced text for a `textarea` in Firefox.
   */
  readonly controls: ReadonlyMap<string, number>;
  /** Whether a box that has a height can be made to grow with what is in it. */
  readonly fitsContent: boolean;
}

/** What may hold text and does not inherit its size. */
const CONTROLS = ['button', 'input', 'select', 'textarea'];

/** Asks elements that no rule of the page reaches, in a shadow root that is there for the moment only. */
export function userAgent(root: Element, view: Window): UserAgent {
  // the page in a frame may be a drawing, whose elements cannot have a shadow root
  const [host, box] = [document.createElement('div'), document.createElement('div')];
  const controls = CONTROLS.map((name) => document.createElement(name));
  box.style.cssText = 'height:0;min-height:fit-content';
  box.textContent = 'x';
  host.attachShadow({ mode: 'open' }).append(...controls, box);
  root.append(host);
  const sizes = controls.map((control): [string, number] => [
    control.localName,
    parseFloat(view.getComputedStyle(control).fontSize),
  ]);
  const fitsContent = box.offsetHeight > 0;
  host.remove();
  return { controls: new Map(sizes), fitsContent };
}
