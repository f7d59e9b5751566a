import { waitUntil } from '@open-wc/testing';
import { openServed, servedAt, type Frame } from '../support/frame.js';

export interface Copy {
  /** Response headers of the script and of its chunks. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What comes in place of a chunk: nothing, a page, or what somebody has changed. */
  readonly refuse?: 'missing' | 'page' | 'changed';
  /** How often each chunk is refused, once unless told otherwise. */
  readonly times?: number;
  /** The name of the one chunk that is refused, all unless told otherwise. */
  readonly only?: string;
}

let copies = 0;

/** The address of a copy of the script, in a folder of its own with its chunks. */
export const copyAt = (copy: Copy = {}, origin = location.origin): string =>
  `${origin}/copies/${encodeURIComponent(JSON.stringify({ ...copy, id: `${performance.timeOrigin}-${++copies}` }))}/a11y-toolbar.js`;

/** The same machine is another origin by this name. */
export const elsewhere = location.origin.replace('localhost', '127.0.0.1');

const escaped = (address: string): string => address.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** A script tag. */
export const tag = (src: string, attributes = ''): string =>
  `<script src="${escaped(src)}" ${attributes}></script>`;

/** Its record of what the browser refused and what the console said; under a nonce, too. */
const RECORD = `
  window.told = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    told.push([effectiveDirective, blockedURI, sample].join(' '));
  });
  addEventListener('error', ({ message }) => message && told.push(message));
  addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
  console.warn = (...words) => told.push(words.join(' '));
`;

/** Opens a page that has these tags in its head. */
export async function open(tags: string, policy?: string, nonce = ''): Promise<Frame> {
  const record = tag(servedAt(RECORD, { type: 'text/javascript' }), `nonce="${nonce}"`);
  const page = `<!doctype html><html lang="en"><title>A page</title>${record}${tags}<body><p>Text</p></body></html>`;
  const frame = await openServed(
    page,
    policy ? { headers: { 'content-security-policy': policy } } : {},
  );
  const toolbar = frame.document.querySelector('a11y-toolbar')!;
  await toolbar.applied;
  return frame;
}

/** What the page was told, by the browser or by us. */
export const told = ({ window: view }: Frame): string[] =>
  (view as unknown as { told: string[] }).told;

/** The chunks that the page asked for, and the scripts of ours, in order of their names. */
export const asked = ({ window: view }: Frame): string[] =>
  view.performance
    .getEntriesByType('resource')
    .map(({ name }) => decodeURIComponent(name))
    .filter((name) => name.includes('/copies/') || name.includes('/dist/'))
    .map((name) => name.replace(/^.*\//, '').replace(/-[\w-]{8}(?=\.js)/, ''))
    .sort();

/**
 * The chunks that have come, in order of their names; one that came twice is there twice. The browser does
 * not tell: it takes a script of the same address from its memory, and runs it again.
 */
export const come = ({ window: view }: Frame): string[] =>
  namesIn(view)
    .filter((name) => name !== 'a11y-toolbar')
    .sort();

/** Asks for tools, of which each is a chunk. */
export function choose({ document }: Frame, preferences: object): void {
  document.querySelector('a11y-toolbar')!.set(preferences);
}

/** Waits until a chunk has come: until it has put itself where the page's copies of one build look. */
export const atWork = ({ window: view }: Frame, chunk = 'reading-guide'): Promise<void> =>
  waitUntil(() => namesIn(view).includes(chunk), chunk, {
    timeout: 10_000,
  });

/** Waits until the page is told of something. */
export const untilTold = (frame: Frame, count = 1): Promise<void> =>
  waitUntil(() => told(frame).length >= count, 'something is told', { timeout: 10_000 });

const namesIn = (view: Window): string[] =>
  Object.getOwnPropertySymbols(view)
    .filter(({ description }) => description?.startsWith('a11y-toolbar '))
    .flatMap((symbol) => Reflect.get(view, symbol) as unknown[])
    .filter((entry) => typeof entry === 'string');
