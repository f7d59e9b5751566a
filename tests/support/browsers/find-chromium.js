import { installedChromium, launchOptions } from '../../../dist/audit/cli/installed.js';
import { chromeForTesting } from './chrome-for-testing.js';
import { npmChromium } from './npm-chromium.js';

const { arch, env, platform } = process;

/**
 * Puppeteer launch options for a browser of the Chromium family: an installed one where there is one,
 * else one that is downloaded without root. `CHROME_PATH` names one; `A11Y_BROWSER=npm` takes the
 * downloaded one in any case.
 */
export async function findChromium() {
  const executablePath = env.A11Y_BROWSER === 'npm' ? undefined : installedChromium();
  if (executablePath) return launchOptions(executablePath);

  console.log('No Chrome, Chromium or Edge found: downloading one, once.');
  const downloaded = platform === 'linux' && arch === 'x64' ? npmChromium() : chromeForTesting();
  // an unprivileged container may forbid the namespaces that the sandbox needs
  return { ...(await downloaded), args: platform === 'linux' ? ['--no-sandbox'] : [] };
}
