const open = new Set<HTMLIFrameElement>();

export interface FrameOptions {
  /** CSS pixels, 800 by default. */
  readonly width?: number;
  /** CSS pixels, 600 by default. */
  readonly height?: number;
  /** Response headers to serve the page with, a Content-Security-Policy for one. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page in an iframe of the same origin. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

/**
 * Opens a page of the project, `/demo/index.html` for one, as its visitor would: byte for byte, with its own
 * scripts. Resolves once it has loaded; the frame goes when the test ends. Frames share one localStorage.
 */
export async function openFrame(path: string, options: FrameOptions = {}): Promise<Frame> {
  const url = new URL(path, location.origin);
  if (options.headers) url.searchParams.set('headers', JSON.stringify(options.headers));
  return load({ src: url.href }, options);
}

/** Opens a page given as markup. Its base URL is that of the test. */
export async function openMarkup(html: string, options: FrameOptions = {}): Promise<Frame> {
  return load({ srcdoc: html }, options);
}

export interface ServedOptions extends FrameOptions {
  /** The MIME type, `text/html` by default. */
  readonly type?: string;
}

/** The address of a page given as markup; numbers in it are pauses of the connection, in ms. */
export function servedAt(
  parts: string | readonly (string | number)[],
  { type = 'text/html', headers = {} }: ServedOptions = {},
): string {
  const url = new URL('/served', location.origin);
  url.searchParams.set('parts', JSON.stringify([parts].flat()));
  url.searchParams.set('type', type);
  url.searchParams.set('headers', JSON.stringify(headers));
  return url.href;
}

/** Opens a page given as markup as a server sends it, with its type, its headers and its speed. */
export async function openServed(
  parts: string | readonly (string | number)[],
  options: ServedOptions = {},
): Promise<Frame> {
  return load({ src: servedAt(parts, options) }, options);
}

/** Loads the page again, as its visitor would. */
export async function reload({ element, window }: Frame): Promise<Frame> {
  const loaded = nextLoad(element);
  window.location.reload();
  await loaded;
  return frameOf(element);
}

async function load(
  source: { readonly src: string } | { readonly srcdoc: string },
  { width = 800, height = 600 }: FrameOptions,
): Promise<Frame> {
  const element = Object.assign(document.createElement('iframe'), source);
  element.title = 'Page under test';
  element.style.cssText = `position:fixed;inset:0 auto auto 0;border:0;width:${width}px;height:${height}px`;
  const loaded = nextLoad(element);
  open.add(element);
  document.body.append(element);
  await loaded;
  return frameOf(element);
}

function nextLoad(element: HTMLIFrameElement): Promise<unknown> {
  return new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
  });
}

function frameOf(element: HTMLIFrameElement): Frame {
  const window = element.contentWindow as (Window & typeof globalThis) | null;
  if (!window || !element.contentDocument)
    throw new Error('The frame shows no page of this origin.');
  return { element, window, document: element.contentDocument };
}

afterEach(() => {
  for (const element of open) element.remove();
  open.clear();
});
