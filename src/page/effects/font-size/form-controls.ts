import { native } from '../../../dom/native.js';
import type { BrowserDefaults } from '../effect.js';
import { SYSTEM_FONTS } from './scaling.js';

/**
 * Measures the browser's own form controls, system fonts and boxes, where no rule of the page reaches them: in a
 * shadow root that exists for this moment only. The sizes of controls are told as they would be written,
 * by their `em`, beside that of a known size. A computed font size has grown already where a visitor has set a
 * minimum (Chromium) or zooms text only (Firefox), and would grow once more in a rule.
 */
export function measureControls(
  root: Element,
  view: Window,
): Pick<BrowserDefaults, 'controls' | 'systemFonts' | 'fitsContent'> {
  // a document in a frame may be an SVG, whose elements cannot have a shadow root
  const [host, box] = [
    native(document).createElement('div'),
    native(document).createElement('div'),
  ];
  const measure = `text-indent:${String(MANY)}em`;
  const sample = (name: string, css = ''): [string, HTMLElement] => {
    const element = native(document).createElement(css ? 'i' : name);
    element.style.cssText = css + measure;
    return [name, element];
  };
  const controls = CONTROLS.map((name) => sample(name));
  const systemFonts = SYSTEM_FONTS.map((font) => sample(font, `font:${font};`));
  box.style.cssText = `height:0;min-height:fit-content;font-size:${String(PROBE)}px;${measure}`;
  box.textContent = 'x';
  const samples = [...controls, ...systemFonts].map(([, element]) => element);
  host.attachShadow({ mode: 'open' }).append(...samples, box);
  root.append(host);
  const emOf = (element: Element): number => parseFloat(view.getComputedStyle(element).textIndent);
  const em = emOf(box) / PROBE;
  const sizesOf = (named: [string, Element][]): Map<string, number> =>
    new Map(named.map(([name, element]) => [name, Math.round((emOf(element) / em) * 1e4) / 1e4]));
  const measured = {
    controls: sizesOf(controls),
    systemFonts: sizesOf(systemFonts),
    fitsContent: box.offsetHeight > 0,
  };
  host.remove();
  return measured;
}

/** Elements that may hold text and do not inherit its size. */
const CONTROLS = ['button', 'input', 'select', 'textarea'];

/** A font size that is known, in px. */
const PROBE = 16;

/** So many ems that a length of them is precise: browsers write six digits. */
const MANY = 1000;
