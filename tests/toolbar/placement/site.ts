import { nextFrame, waitUntil } from '@open-wc/testing';
import { openBody, type Site } from '../site.js';
import { inside } from '../support.js';

export type { Site };

export const LONG = '<p style="margin: 0; height: 3000px">Text</p>';

/** A page with a toolbar as the first thing in it, and remembering nothing. */
export const openSite = (
  attributes: string,
  content = LONG,
  width?: number,
  height?: number,
): Promise<Site> =>
  openBody(`<a11y-toolbar storage="none" ${attributes}></a11y-toolbar>${content}`, width, height);

/** What can be seen of the bar. */
export const box = ({ toolbar }: Site, part = 'section'): DOMRect =>
  inside(toolbar, part)[0]!.getBoundingClientRect();

export const find = ({ document }: Site, id: string): HTMLElement => document.getElementById(id)!;

export async function choose({ toolbar }: Site, fontSize = 1.25): Promise<void> {
  toolbar.set({ fontSize });
  await toolbar.applied;
  await frames();
}

/** What an observer of sizes and what follows the focus need. */
export async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

/** Resolves when the bar looks next at what is under it: it writes to itself for that, also where it stays. */
export const looked = ({ toolbar }: Site): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(inside(toolbar, 'section')[0]!, { attributeFilter: ['at', 'style'] });
  });

export async function scrollTo({ window, document }: Site, y: number): Promise<void> {
  const scrolled = new Promise((resolve) => {
    document.addEventListener('scroll', resolve, { once: true });
  });
  window.scrollTo(0, y);
  await scrolled;
  await frames();
}

/** A busy machine takes its time for a frame. */
export const BUSY = { timeout: 20_000 };

export const until = (condition: () => boolean, message = ''): Promise<void> =>
  waitUntil(condition, message, BUSY);

export const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** What is on top in the middle of a box: a tag's name, or an id. */
export function hit({ document }: Site, { left, top, width, height }: DOMRect): string | undefined {
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  return found?.id || found?.localName;
}
