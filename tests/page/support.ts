import { nextFrame } from '@open-wc/testing';
import { PageEngine, type Palette } from '../../src/page/index.js';
import { openFrame, openMarkup, type Frame } from '../support/frame.js';

/** A page in a frame of its own: own root, own mode, own sheets. */
export interface Page {
  document: Document;
  window: Window & typeof globalThis;
  engine: PageEngine;
  /** The first element that a selector matches; there must be one. */
  $(selector: string): HTMLElement;
  /** The computed value of a property. */
  computed(selector: string, property: string, pseudo?: string): string;
  /** The computed value of a property in px. */
  px(selector: string, property: string, pseudo?: string): number;
  /** Resolves when a condition holds; it is looked at before each frame. */
  until(condition: () => boolean): Promise<void>;
  /** Closes the page before the end of the test. */
  close(): void;
}

const engines: PageEngine[] = [];

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.restore();
});

/** Opens a page of 800 × 600 px from its whole source; it is closed after the test. */
export async function openSource(source: string): Promise<Page> {
  // a frame with srcdoc is in standards mode whatever it holds
  const frame = /^<!doctype/i.test(source)
    ? await openMarkup(source)
    : await openFrame(URL.createObjectURL(new Blob([source], { type: 'text/html' })));
  // Chromium loads a frame before it gives it a size
  while (frame.window.innerWidth !== 800) await nextFrame();
  const engine = PageEngine.for(frame.document);
  engines.push(engine);
  return pageOf(frame, engine);
}

/** Opens a standards-mode page with a style element and a body. */
export const openPage = (css: string, body = '<p id="t">Text</p>'): Promise<Page> =>
  openSource(`<!doctype html><html lang="en"><title>A page</title>
    <style>${css}</style><body>${body}`);

function pageOf({ document, window: view, element: frame }: Frame, engine: PageEngine): Page {
  const $ = (selector: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  const computed = (selector: string, property: string, pseudo?: string): string =>
    view.getComputedStyle($(selector), pseudo).getPropertyValue(property);
  return {
    document,
    window: view,
    engine,
    $,
    computed,
    px: (selector, property, pseudo) => parseFloat(computed(selector, property, pseudo)),
    until: async (condition) => {
      while (!condition()) await nextFrame();
    },
    close: () => {
      frame.remove();
    },
  };
}

/** The address of a file in fixtures/. */
export const fixtureUrl = (name: string): string =>
  new URL(`./fixtures/${name}`, import.meta.url).pathname;

/** Light on dark. Every pair that is read together stands at 7:1 or more. */
export const black: Palette = {
  text: '#ffffff',
  background: '#000000',
  link: '#9cc8ff',
  visited: '#e0b0ff',
  control: '#1a1a1a',
  border: '#949494',
  disabled: '#bdbdbd',
  selection: '#ffff00',
  selectionText: '#000000',
  focus: '#ffd400',
  colorScheme: 'dark',
};

/** Dark on light. */
export const beige: Palette = {
  text: '#4d4b43',
  background: '#f7f3d6',
  link: '#1b3f8c',
  visited: '#6d1f6a',
  control: '#fdfbee',
  border: '#7d7965',
  disabled: '#504e45',
  selection: '#4d4b43',
  selectionText: '#f7f3d6',
  focus: '#1b3f8c',
  colorScheme: 'light',
};
