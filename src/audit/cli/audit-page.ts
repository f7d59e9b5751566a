/** The audit of one page from the command line. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { Audit, Progress } from '../audit.js';
import type { Baseline } from '../baseline.js';
import { auditPreferences } from '../drivers/puppeteer.js';
import type { PageReport } from '../reports/report.js';
import { openPage, refuseOtherTypes } from './open-page.js';
import { Problem } from './problem.js';
import { takePictures } from './take-pictures.js';
import type { Target } from './targets.js';
import { sinceBaseline } from './trend.js';

/** The options for the audit of a page. */
export interface PageOptions {
  readonly baseline: Baseline | undefined;
  /** `true`: takes pictures of what is found. */
  readonly pictured: boolean;
  readonly onState: (progress: Progress) => void;
}

/** The longest time for a page by default, in s. */
const TIMEOUT_S = 600;

/** The longest time between the end of a page and the news that it has left, in ms. */
const NEWS_MS = 1000;

/**
 * Audits one page, in a new window with empty storage.
 * @throws {Problem} if the page cannot be audited, or if the audit takes too long
 */
export async function auditPage(
  browser: Browser,
  target: Target,
  { baseline, pictured, onState }: PageOptions,
): Promise<PageReport> {
  const { address, viewport, config } = target;
  const context = await browser.createBrowserContext();
  try {
    return await inTime(config.timeout ?? TIMEOUT_S, address, audit());
  } finally {
    await context.close().catch(() => undefined);
  }

  async function audit(): Promise<PageReport> {
    const { page, arrivedAt } = await openPage(context, target);
    const { states, seed, inject = true, controls, exclude, axeOptions } = config;
    const given = { inject, attributes: controls === undefined ? {} : { controls } };
    let hasToolbar: unknown;
    const result = await whileHere(page, address, async () => {
      await refuseOtherTypes(page, address);
      hasToolbar = await page.evaluate('document.querySelector("a11y-toolbar") !== null');
      return auditPreferences(page, {
        ...given,
        ...(states !== undefined && { states }),
        ...(seed !== undefined && { seed }),
        ...(exclude?.length && { exclude }),
        ...(axeOptions && { axeOptions }),
        onState,
      });
    });
    const report: PageReport = {
      address,
      ...(viewport !== undefined && { viewport }),
      ...(arrivedAt !== undefined && { arrivedAt }),
      ...(hasToolbar === true && { takesChoicesAt: page.url() }),
      ...(baseline ? sinceBaseline(result, baseline) : result),
    };
    const isPictured = pictured && report.findings.length > 0;
    return { ...report, ...(isPictured && (await takePictures(page, report, given))) };
  }
}

/** Works in a page, and fails once the page leaves: its document is gone then. */
async function whileHere(page: Page, address: string, work: () => Promise<Audit>): Promise<Audit> {
  const session = await page.createCDPSession();
  const from = page.url();
  const left = new Promise<never>((_, reject) => {
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      const goes = frame.url === from ? 'loads itself again' : `goes to ${frame.url}`;
      reject(
        new Problem(`${address} cannot be audited: it ${goes} by itself, so it does not stay.`),
      );
    });
  });
  await session.send('Page.enable');
  const working = work().catch(async (error: unknown) => {
    // it fails too when the page leaves, and that may be told later
    if (!(error instanceof Problem)) await Promise.race([left, pause(NEWS_MS)]);
    throw error;
  });
  working.catch(() => undefined);
  try {
    return await Promise.race([working, left]);
  } finally {
    await session.detach().catch(() => undefined);
  }
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
