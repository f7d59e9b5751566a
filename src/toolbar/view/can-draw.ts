import { html, render } from '../templates.js';
import { native } from '../../dom/native.js';

/** Tells if the page lets templates be drawn, which it may not where it lists Trusted Types policies. */
export function canDraw(): boolean {
  try {
    render(html`<i></i>`, native(document).createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}
