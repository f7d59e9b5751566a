/** Starts the browser for the command line. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, LaunchOptions } from 'puppeteer-core';
import { resolvePackage } from '../drivers/packages.js';
import { installedChromium, launchOptions } from './installed.js';
import { messageOf, Problem } from './problem.js';

interface Puppeteer {
  launch(options: LaunchOptions): Promise<Browser>;
  /** The path of the browser that comes with `puppeteer`. In `puppeteer-core` this throws. */
  executablePath(): string;
}

/**
 * Starts a browser of the Chromium family, without a visible window.
 * @param path - the path of the browser. Default: one that is installed
 * @throws {Problem} if none is found, or if it does not start
 */
export async function openBrowser(path: string | undefined): Promise<Browser> {
  const puppeteer = await loadPuppeteer();
  const executablePath = path ?? installedChromium() ?? bundled(puppeteer);
  if (!executablePath) {
    throw new Problem(
      'No Chrome, Chromium or Edge was found. Install one, name its path in --browser, or run\n' +
        'npx @puppeteer/browsers install chrome-headless-shell@stable',
    );
  }
  if (!existsSync(executablePath)) throw new Problem(`There is no browser at ${executablePath}.`);
  try {
    // Puppeteer closes the browser when this process ends, by whatever signal
    return await puppeteer.launch(launchOptions(executablePath));
  } catch (error) {
    throw new Problem(`${executablePath} cannot be started: ${messageOf(error)}`, { cause: error });
  }
}

async function loadPuppeteer(): Promise<Puppeteer> {
  for (const name of ['puppeteer', 'puppeteer-core']) {
    const file = resolved(name);
    if (!file) continue;
    const { default: puppeteer } = (await import(pathToFileURL(file).href)) as {
      default: Puppeteer;
    };
    return puppeteer;
  }
  throw new Problem('puppeteer-core is not installed. Run: npm install --save-dev puppeteer-core');
}

function resolved(name: string): string | undefined {
  try {
    return resolvePackage(name);
  } catch {
    return undefined;
  }
}

function bundled(puppeteer: Puppeteer): string | undefined {
  try {
    const path = puppeteer.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
