import { native } from '../../../dom/native.js';
import type { BrowserDefaults } from '../effect.js';

/**
 * Measures the browser's own form controls and boxes, where no rule of the page reaches them: in a
 * shadow root that exists for this moment only.
 */
export function measureControls(
  root: Element,
  view: Window,
): Pick<BrowserDefaults, 'controls' | 'fitsContent'> {
  // a document in a frame may be an SVG, whose elements cannot have a shadow root
  const [host, box] = [
    native(document).createElement('div'),
    native(document).createElement('div'),
  ];
  const controls = CONTROLS.map((name) => native(document).createElement(name));
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

/** Elements that may hold text and do not inherit its size. */
const CONTROLS = ['button', 'input', 'select', 'textarea'];
