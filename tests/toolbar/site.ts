import type { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import { openMarkup, type Frame } from '../support/frame.js';

/** A page with a toolbar in it. */
export interface Site extends Frame {
  readonly toolbar: A11yToolbar;
}

/** Opens a page whose body is given, with an `<a11y-toolbar>` somewhere in it. */
export async function openBody(body: string, width = 800, height = 600): Promise<Site> {
  const frame = await openMarkup(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
    <title>A site</title><body style="margin: 0">${body}
    <script type="module" src="/src/define.ts"></script>`,
    { width, height },
  );
  await frame.window.customElements.whenDefined('a11y-toolbar');
  const toolbar = frame.document.querySelector('a11y-toolbar')!;
  await toolbar.applied;
  return { ...frame, toolbar };
}
