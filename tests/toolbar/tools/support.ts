import { waitUntil } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import type { Preferences } from '../../../src/settings/catalog.js';
import { screenshot } from '../../support/screenshot.js';
import { openBody, type Site } from '../site.js';

export type { Site };

/** What a busy machine takes to load a tool. */
const BUSY = { timeout: 20_000 };

/** Opens a page with this in its body, and a toolbar that remembers nothing. */
export const openSite = (content: string, width?: number, height?: number): Promise<Site> =>
  openBody(
    `<style>body { font: 20px/1.5 sans-serif }</style>${content}
    <a11y-toolbar storage="none" placement="inline"></a11y-toolbar>`,
    width,
    height,
  );

/** Chooses a tool, and waits until it is at work. */
export async function use({ toolbar }: Site, preferences: Partial<Preferences>): Promise<void> {
  toolbar.set(preferences);
  await toolbar.applied;
  await waitUntil(() => layers(toolbar).length > 0, 'a layer', BUSY);
  await frames();
}

export const layers = (toolbar: A11yToolbar): HTMLElement[] => [
  ...toolbar.shadowRoot!.querySelectorAll<HTMLElement>('.layer'),
];

/** What is in a layer. */
export const drawn = ({ toolbar }: Site, selector: string): HTMLElement[] =>
  [...toolbar.shadowRoot!.querySelectorAll<HTMLElement>(`.layer ${selector}`)].filter((one) =>
    one.checkVisibility(),
  );

/** What observers and what waits for the next frame need. */
export async function frames(count = 4): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

export type Rgb = readonly [red: number, green: number, blue: number];

/** The colour of one pixel of the screen. */
export async function pixel(x: number, y: number): Promise<Rgb> {
  const { data } = await screenshot({ x, y, width: 1, height: 1 });
  return [data[0]!, data[1]!, data[2]!];
}

/** All of a page that a tool could leave something in. */
export function sourceOf({ document }: Site): string {
  const sheets = [...document.styleSheets].flatMap(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText),
  );
  return [document.documentElement.outerHTML, ...sheets, document.adoptedStyleSheets.length].join(
    '\n',
  );
}

// a mouse that is where the next test wants it tells of no move
afterEach(() => resetMouse());
