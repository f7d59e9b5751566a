import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { emulateMedia } from '../support/media.js';
import { openDemo, type Demo, type PageName } from './support.js';

/** Expects each stop of the Tab key to be seen, and each link to be one. */
export function expectFocusSeen(page: PageName, width: number): void {
  it(`what has the focus is seen all the way down ${page} at 200 % and ${width} px`, async function () {
    const demo = await openAtTop(this, page, { width, height: 600 });
    demo.toolbar.set({ fontSize: 2 });
    await demo.toolbar.applied;
    const stops = new Set([demo.document.body]);
    const unseen: string[] = [];
    await press('Tab');
    while (!stops.has(focusedIn(demo))) {
      stops.add(focusedIn(demo));
      if (!(await soonSeesFocus(demo))) unseen.push(focusedIn(demo).outerHTML);
      await press('Tab');
    }

    const links = [...demo.document.querySelectorAll('a')];
    expect(links.filter((link) => !stops.has(link))).to.eql([]);
    expect(unseen).to.eql([]);
  });
}

/** The element that has the focus, in the bar as well. */
export function focusedIn({ document, toolbar }: Demo): HTMLElement {
  return (toolbar.shadowRoot!.activeElement ?? document.activeElement) as HTMLElement;
}

/**
 * Whether a visitor sees what has the focus: in the window, on top of all else, and marked. Firefox scrolls only to
 * what is not to be seen at all.
 */
export function seesFocus(demo: Demo): boolean {
  const element = focusedIn(demo);
  // the bar draws the boxes of its radio buttons itself
  const target = element.closest('label') ?? element;
  const { left, top, bottom, width } = target.getBoundingClientRect();
  const [from, to] = [Math.max(0, top), Math.min(demo.window.innerHeight, bottom)];
  const root = target.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, from + Math.min(to - from, LINE) / 2);
  return (
    from < to && target.contains(hit) && [element, element.nextElementSibling].some(isOutlined)
  );
}

/** The same, within a second: on a busy machine a browser scrolls some frames after it moved the focus. */
async function soonSeesFocus(demo: Demo): Promise<boolean> {
  const end = performance.now() + 1000;
  while (!seesFocus(demo) && performance.now() < end) await nextFrame();
  return seesFocus(demo);
}

/** A line of text, in px: what is broken into lines is hit in its first one. */
const LINE = 30;

function isOutlined(element: Element | null): boolean {
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
  return !!style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
}

/** Opens a page with the focus where one that has just loaded has it. */
export async function openAtTop(
  test: Mocha.Context,
  ...of: Parameters<typeof openDemo>
): Promise<Demo> {
  // what gets the focus is then in view at once
  await emulateMedia(test, { 'prefers-reduced-motion': 'reduce' });
  await executeServerCommand('focus-page');
  const demo = await openDemo(...of);
  demo.window.focus();
  return demo;
}

/** Presses a key; WebKit scrolls to what gets the focus with the next frame. */
export async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
  await nextFrame();
  await nextFrame();
}
