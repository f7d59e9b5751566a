import { sendMouse } from '@web/test-runner-commands';
import * as pages from '../../support.js';
import type { Page } from '../../support.js';

export const SENTENCE = 'The library is open from nine to five, and on Thursdays until eight.';

/** In a window of 800 px: four columns, two below 700 px, one below 450 px. */
export const COLUMNS = `
  main { display: grid; grid-template-columns: 1fr 1fr 1fr 1fr; gap: 10px; font: 20px sans-serif }
  @media (max-width: 700px) { main { grid-template-columns: 1fr 1fr } }
  @media (max-width: 450px) { main { grid-template-columns: 1fr } }`;
export const FOUR = `<main>${`<p>${SENTENCE}</p>`.repeat(4)}</main>`;

export const columns = ({ computed }: Page, selector = 'main'): number =>
  computed(selector, 'grid-template-columns').split(' ').length;

/** Presses an element of a page by the mouse, in the middle. */
export async function press({ $, window }: Page, selector: string): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
  const { x, y, width, height } = $(selector).getBoundingClientRect();
  const position: [number, number] = [
    Math.round(frame.x + x + width / 2),
    Math.round(frame.y + y + height / 2),
  ];
  await sendMouse({ type: 'click', position });
}

/** A page whose layout may become narrower. */
export async function openPage(...source: Parameters<typeof pages.openPage>): Promise<Page> {
  return allowed(await pages.openPage(...source));
}

export async function openSource(...source: Parameters<typeof pages.openSource>): Promise<Page> {
  return allowed(await pages.openSource(...source));
}

function allowed(page: Page): Page {
  page.engine.layout = 'auto';
  return page;
}
