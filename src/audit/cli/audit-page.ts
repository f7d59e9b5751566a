/** The audit of one page from the command line. */
import type { Browser, HTTPResponse } from 'puppeteer-core';
import type { Progress } from '../audit.js';
import type { Baseline } from '../baseline.js';
import { auditPreferences } from '../drivers/puppeteer.js';
import type { PageReport } from '../reports/report.js';
import { urlOf } from './addresses.js';
import type { Options } from './options.js';
import { messageOf, Problem } from './problem.js';
import { takePictures } from './take-pictures.js';

/** The options for the audit of a page. */
export interface PageOptions extends Options {
  readonly baselineOf: (address: string) => Baseline | undefined;
  readonly onState: (address: string, progress: Progress) => void;
}

/** The longest time for loading a page, in ms. */
const LOAD_MS = 60_000;

/**
 * Audits one page, in a new window with empty storage.
 * @throws {Problem} if the page does not load, or if the audit takes too long
 */
export async function auditPage(
  browser: Browser,
  address: string,
  options: PageOptions,
): Promise<PageReport> {
  const url = urlOf(address);
  const context = await browser.createBrowserContext();
  try {
    return await inTime(options.timeout, address, audit());
  } finally {
    await context.close().catch(() => undefined);
  }

  async function audit(): Promise<PageReport> {
    const page = await context.newPage();
    page.setDefaultTimeout(LOAD_MS);
    await page.setViewport({ width: options.width, height: options.height });
    // an open dialog would block the page
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    const response = await page.goto(url, { waitUntil: 'load' }).catch((error: unknown) => {
      throw new Problem(`${address} cannot be loaded: ${messageOf(error)}`, { cause: error });
    });
    refuse(response, address);
    const { states, seed, inject, controls } = options;
    const baseline = options.baselineOf(address);
    const attributes = controls === undefined ? {} : { controls };
    const given = { inject, attributes };
    const result = await auditPreferences(page, {
      ...{ states, seed, ...given },
      ...(baseline && { baseline }),
      onState: (progress) => {
        options.onState(address, progress);
      },
    });
    const pictured = options.reporter === 'html' && result.findings.length > 0;
    return { address, ...result, ...(pictured && (await takePictures(page, result, given))) };
  }
}

/** Refuses an error page of the server: it is not the page that was meant. */
function refuse(response: HTTPResponse | null, address: string): void {
  const status = response?.status() ?? 0;
  if (status >= 400)
    throw new Problem(
      `${address} cannot be loaded: the server answered with the status ${status}.`,
    );
}

async function inTime<Value>(
  seconds: number,
  address: string,
  work: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new Problem(`${address} took longer than ${seconds} s. --timeout gives it more time.`),
      );
    }, seconds * 1000);
  });
  // the window is closed after a timeout, and then this work fails
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
