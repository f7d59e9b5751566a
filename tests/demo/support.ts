import { nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Preferences } from '../../src/settings/catalog.js';
import type { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import {
  openFrame,
  reload as reloadFrame,
  type Frame,
  type FrameOptions,
} from '../support/frame.js';

/** A page of the demo, with its toolbar at work. */
export interface Demo extends Frame {
  readonly toolbar: A11yToolbar;
}

export const pages = ['index.html', 'previous.html', 'next.html'] as const;
export type PageName = (typeof pages)[number];

export const openDemo = async (name: string, options?: FrameOptions): Promise<Demo> =>
  demoIn((await openFrame(`/demo/${name}`, options)).element);

export const reload = async (demo: Demo): Promise<Demo> =>
  demoIn((await reloadFrame(demo)).element);

export async function set({ toolbar }: Demo, preferences: Partial<Preferences>): Promise<void> {
  toolbar.set(preferences);
  await toolbar.applied;
}

/** Clicks on a link, and resolves once the page that it leads to has loaded. */
export async function follow({ element, document }: Demo, name: string): Promise<Demo> {
  const loaded = new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
  });
  linkCalled(name, document).click();
  await loaded;
  return demoIn(element);
}

/** The link with this text, in the page's main part. */
export function linkCalled(name: string, document: Document): HTMLAnchorElement {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')];
  const found = links.find(({ textContent }) => textContent.trim() === name);
  if (!found) throw new Error(`no link is called ${name}`);
  return found;
}

/** Makes the frame, and the viewport around it, as high as the page: one screenshot shows it all, with its pictures. */
export async function showWhole({ element, window, document }: Demo): Promise<void> {
  const { scrollHeight: height } = document.documentElement;
  await setViewport({ width: window.innerWidth, height });
  element.style.height = `${height}px`;
  while (window.innerHeight !== height) await nextFrame();
  await Promise.all([...document.images].map((image) => image.decode()));
}

async function demoIn(element: HTMLIFrameElement): Promise<Demo> {
  const document = element.contentDocument!;
  const window = element.contentWindow as Window & typeof globalThis;
  // Chromium loads a frame before it gives it a size
  while (window.innerWidth !== element.clientWidth) await nextFrame();
  await window.customElements.whenDefined('a11y-toolbar');
  const toolbar = document.querySelector('a11y-toolbar')!;
  await toolbar.applied;
  return { element, window, document, toolbar };
}

afterEach(async () => {
  localStorage.clear();
  await setViewport({ width: 800, height: 600 });
});
