import { native } from '../../../dom/native.js';
import type { BrowserDefaults } from '../effect.js';

/**
 * Measures the browser's own form controls and boxes, where no rule of the page reaches them: in a
 * shadow root that exists for this moment only. The sizes of controls are told as they would be written,
 * by their `em`, beside that of a known size. A computed font size has grown already where a visitor has set a
 * minimum (Chromium) or zooms text only (Firefox), and would grow once more in a rule.
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
  const measure = `text-indent:${String(MANY)}em`;
  box.style.cssText = `height:0;min-height:fit-content;font-size:${String(PROBE)}px;${measure}`;
  box.textContent = 'x';
  for (const control of controls) control.style.cssText = measure;
  host.attachShadow({ mode: 'open' }).append(...controls, box);
  root.append(host);
  const emOf = (element: Element): number => parseFloat(view.getComputedStyle(element).textIndent);
  const em = emOf(box) / PROBE;
  const sizes = controls.map((control): [string, number] => [
    control.localName,
    Math.round((emOf(control) / em) * 1e4) / 1e4,
  ]);
  const fitsContent = box.offsetHeight > 0;
  host.remove();
  return { controls: new Map(sizes), fitsContent };
}

/** Elements that may hold text and do not inherit its size. */
const CONTROLS = ['button', 'input', 'select', 'textarea'];

/** A font size that is known, in px. */
const PROBE = 16;

/** So many ems that a length of them is precise: browsers write six digits. */
const MANY = 1000;
