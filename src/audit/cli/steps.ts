/** Takes the steps before an audit. */
import type { KeyInput, Page } from 'puppeteer-core';
import type { PageConfig, Step } from './config.js';
import { messageOf, Problem } from './problem.js';

/** The longest wait of a step for its element, in ms. */
const PATIENCE_MS = 15_000;

/** The time without a request after which the network counts as quiet, in ms. */
const QUIET_MS = 300;

/**
 * Takes steps in a page, or lets a function do so.
 * @throws {Problem} if a step cannot be taken
 */
export async function takeSteps(page: Page, before: PageConfig['before'] = []): Promise<void> {
  if (typeof before === 'function') {
    await before(page).catch((error: unknown) => {
      throw new Problem(`before() failed: ${messageOf(error)}`, { cause: error });
    });
    return;
  }
  for (const step of before) {
    await take(step, page).catch((error: unknown) => {
      throw new Problem(`The step ${JSON.stringify(step)} failed: ${messageOf(error)}`, {
        cause: error,
      });
    });
  }
}

/** Waits until an element is visible. */
export async function waitFor(page: Page, selector: string): Promise<void> {
  await page.locator(selector).setTimeout(PATIENCE_MS).wait();
}

async function take(step: Step, page: Page): Promise<void> {
  if ('goto' in step) await page.goto(new URL(step.goto, page.url()).href);
  else if ('fill' in step) await locate(step.fill).fill(step.value);
  else if ('waitFor' in step) await waitFor(page, step.waitFor);
  else if ('click' in step) {
    await locate(step.click).click();
    await quiet();
  } else if ('press' in step) {
    await page.keyboard.press(step.press as KeyInput);
    await quiet();
  } else throw new Problem('a step is one of goto, click, fill, press, waitFor');

  function locate(selector: string) {
    return page.locator(selector).setTimeout(PATIENCE_MS);
  }

  /** Pages that never stop asking their server are quiet enough after a while. */
  async function quiet(): Promise<void> {
    await page
      .waitForNetworkIdle({ idleTime: QUIET_MS, timeout: PATIENCE_MS })
      .catch(() => undefined);
  }
}
