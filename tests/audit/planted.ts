import { openServed, type Frame } from '../support/frame.js';
import { loadAxe } from '../support/axe.js';

/** A script that animates an element: no style sheet reaches what it animates, and the toolbar neither. */
export const pinned = (selector: string, style: string): string => `<script>
  document.querySelector('${selector}').animate({ ${style} }, { duration: 1, fill: 'both' });
</script>`;

/** A box that is white, as its closed shadow tree says, which nobody but itself can reach. */
export const paper = (
  id: string,
  text: string,
): string => `<x-paper id="${id}">${text}</x-paper><script>
  customElements.define('x-paper', class extends HTMLElement {
    constructor() {
      super();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host { display: block; background: #fff }');
      const shadow = this.attachShadow({ mode: 'closed' });
      shadow.adoptedStyleSheets = [sheet];
      shadow.append(document.createElement('slot'));
    }
  });
</script>`;

/** Opens a page with a toolbar, with axe, and with faults that were planted in it. */
export async function openPlanted(planted: readonly string[]): Promise<Frame> {
  const frame = await openServed(page(planted.join('')), { width: 700 });
  await frame.document.querySelector('a11y-toolbar')!.applied;
  await loadAxe(frame);
  return frame;
}

/** A page with a toolbar. */
export const page = (content: string): string => `<!doctype html>
<html lang="en">
  <title>A page</title>
  <script src="/dist/a11y-toolbar.js"></script>
  <main><h1 id="top">A page</h1><p>Text that is all right.</p>${content}</main>
</html>`;
