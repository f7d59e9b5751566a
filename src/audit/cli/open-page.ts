/** Opens a page as its options ask for, and refuses what is not the page that was meant. */
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, CookieData, HTTPResponse, Page } from 'puppeteer-core';
import type { PageConfig } from './config.js';
import { messageOf, Problem } from './problem.js';
import { takeSteps, waitFor } from './steps.js';
import type { Target } from './targets.js';

/** An open page, and where it is. */
export interface Opened {
  readonly page: Page;
  /** The address to which the page has led without being told to. */
  readonly arrivedAt?: string;
}

/** The longest time for loading a page, in ms. */
const LOAD_MS = 60_000;

/** The longest time between a refusal of the browser and the answer that it refused, in ms. */
const ANSWER_MS = 2000;

/**
 * Opens a page, and does what is to be done before its audit.
 * @throws {Problem} if the page does not load or would be downloaded, or if something cannot be done
 */
export async function openPage(context: BrowserContext, target: Target): Promise<Opened> {
  const { address, url, size, config } = target;
  const page = await context.newPage();
  page.setDefaultTimeout(LOAD_MS);
  await page.setViewport({ ...size });
  // an open dialog would block the page
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await giveCredentials(context, page, url, config);
  await load(page, target);
  const arrived = page.url();
  await takeSteps(page, config.before).catch(named);
  if (config.waitFor !== undefined) {
    await waitFor(page, config.waitFor).catch(() => {
      throw new Problem(
        `${address} does not show ${config.waitFor ?? ''}, which it was to wait for.`,
      );
    });
  }
  return { page, ...(isElsewhere(url, arrived) && { arrivedAt: arrived }) };

  function named(error: unknown): never {
    throw new Problem(`${address} cannot be audited. ${messageOf(error)}`, { cause: error });
  }
}

async function load(page: Page, { address, url }: Target): Promise<void> {
  const types = new AbortController();
  const type = typeOfAnswer(page, types.signal);
  try {
    refuseErrors(await page.goto(url, { waitUntil: 'load' }), address);
  } catch (error) {
    if (error instanceof Problem) throw error;
    await refuseDownload(error, type, address);
    throw new Problem(`${address} cannot be loaded: ${messageOf(error)}`, { cause: error });
  } finally {
    types.abort();
  }
}

/** The content type of the answer to the navigation, once it is known. */
async function typeOfAnswer(page: Page, signal: AbortSignal): Promise<string | undefined> {
  return page
    .waitForResponse(
      (response) => {
        const request = response.request();
        return (
          request.isNavigationRequest() &&
          request.frame() === page.mainFrame() &&
          !isRedirect(response)
        );
      },
      { signal, timeout: 0 },
    )
    .then(
      (response) => response.headers()['content-type'],
      () => undefined,
    );
}

const isRedirect = (response: HTTPResponse): boolean =>
  response.status() >= 300 && response.status() < 400;

/** Refuses what a browser would download: it has a type, and no page. The type may be told after the refusal. */
async function refuseDownload(
  error: unknown,
  answered: Promise<string | undefined>,
  address: string,
): Promise<void> {
  if (!messageOf(error).includes('net::ERR_ABORTED')) return;
  const type = await Promise.race([answered, setTimeout(ANSWER_MS)]);
  if (type !== undefined && !isPage(type)) throw notPage(address, type);
}

/** Refuses an error page of the server: it is not the page that was meant. */
function refuseErrors(response: HTTPResponse | null, address: string): void {
  const status = response?.status() ?? 0;
  if (status >= 400)
    throw new Problem(
      `${address} cannot be loaded: the server answered with the status ${status}.`,
    );
}

/**
 * Refuses what is not HTML: browsers show texts, pictures and more in documents of their own.
 * @throws {Problem} that names the type
 */
export async function refuseOtherTypes(page: Page, address: string): Promise<void> {
  const type = (await page.evaluate('document.contentType')) as string;
  // Chromium puts its viewer of PDF into a document that it calls HTML
  const isViewer = (await page.evaluate(
    'document.embeds[0]?.type === "application/pdf" && document.body.children.length === 1',
  )) as boolean;
  if (isViewer || !isPage(type)) throw notPage(address, isViewer ? 'application/pdf' : type);
}

const isPage = (type: string): boolean => /^(text\/html|application\/xhtml\+xml)\b/.test(type);

const notPage = (address: string, type: string): Problem =>
  new Problem(`${address} is not a page of HTML but ${type.split(';')[0] ?? ''}.`);

/** Tells that a page has led elsewhere. A slash at the end and a fragment do not count. */
function isElsewhere(asked: string, arrived: string): boolean {
  const [from, to] = [new URL(asked), new URL(arrived)];
  const plain = ({ origin, pathname, search }: URL): string =>
    `${origin}${pathname.replace(/\/$/, '')}${search}`;
  return plain(from) !== plain(to);
}

async function giveCredentials(
  context: BrowserContext,
  page: Page,
  url: string,
  { cookies = [], headers, basicAuth, storageState }: PageConfig,
): Promise<void> {
  if (basicAuth) await page.authenticate({ ...basicAuth });
  if (headers) await page.setExtraHTTPHeaders({ ...headers });
  const { hostname } = new URL(url);
  if (cookies.length)
    await context.setCookie(...cookies.map((cookie) => ({ domain: hostname, ...cookie })));
  if (storageState === undefined) return;
  const state = await stateIn(storageState);
  if (state.cookies?.length) await context.setCookie(...state.cookies);
  await page.evaluateOnNewDocument(restore, state.origins ?? []);
}

/** The content of a file that Playwright's `storageState()` has written. */
interface StorageState {
  readonly cookies?: readonly CookieData[];
  readonly origins?: readonly Origin[];
}

interface Origin {
  readonly origin: string;
  readonly localStorage: readonly { readonly name: string; readonly value: string }[];
}

/** Runs in the page, before its scripts. */
function restore(origins: readonly Origin[]): void {
  const own = origins.find(({ origin }) => origin === location.origin);
  for (const { name, value } of own?.localStorage ?? []) localStorage.setItem(name, value);
}

async function stateIn(file: string): Promise<StorageState> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as StorageState;
  } catch (error) {
    throw new Problem(`The storage state ${file} cannot be read: ${messageOf(error)}`, {
      cause: error,
    });
  }
}
