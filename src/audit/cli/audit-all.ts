/** The audit of all pages, several at the same time. */
import { nameOf, type PageReport } from '../reports/report.js';
import { auditPage, type PageOptions } from './audit-page.js';
import { openBrowser } from './browser.js';
import { messageOf, Problem } from './problem.js';
import { progressLine } from './progress.js';
import type { Target } from './targets.js';

/** The options for all pages. */
export interface AllOptions extends Pick<PageOptions, 'pictured'> {
  readonly browser: string | undefined;
  readonly concurrency: number;
  readonly baselineOf: (page: Pick<PageReport, 'address' | 'viewport'>) => PageOptions['baseline'];
}

/**
 * Audits all pages. If one cannot be audited, the others still are. Each page that is audited at the
 * same time has a browser of its own: a page in the background has no focus, and is painted late.
 */
export async function auditAll(
  targets: readonly Target[],
  { browser: path, concurrency, pictured, baselineOf }: AllOptions,
): Promise<{ pages: PageReport[]; failed: number }> {
  const progress = progressLine(process.stderr, targets.length);
  const reports = new Map<Target, PageReport>();
  const rest = targets.values();

  async function work(): Promise<void> {
    const browser = await openBrowser(path);
    try {
      for (const target of rest) await audit(browser, target);
    } finally {
      await browser.close();
    }
  }

  async function audit(
    browser: Awaited<ReturnType<typeof openBrowser>>,
    target: Target,
  ): Promise<void> {
    const name = nameOf(target);
    try {
      const report = await auditPage(browser, target, {
        pictured,
        baseline: baselineOf(target),
        onState: (state) => {
          progress.tell(name, state);
        },
      });
      reports.set(target, report);
      if (report.arrivedAt !== undefined) progress.say(`${name} led to ${report.arrivedAt}`);
    } catch (error) {
      progress.say(problemOf(name, error));
    }
    progress.done(name);
  }

  try {
    const workers = Math.min(concurrency, targets.length);
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    progress.end();
  }
  const pages = targets.flatMap((target) => reports.get(target) ?? []);
  return { pages, failed: targets.length - pages.length };
}

function problemOf(name: string, error: unknown): string {
  if (error instanceof Problem) return error.message;
  return `${name} cannot be audited: ${messageOf(error)}`;
}
