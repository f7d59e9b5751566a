import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/chrome', import.meta.url));

/** The browser that Google publishes for tests: macOS, Windows, and Linux where npm has none. */
export function chromeForTesting() {
  const { status, stdout } = spawnSync(
    'npx',
    [
      ...['--yes', '@puppeteer/browsers@2.13.2', 'install', 'chrome-headless-shell@stable'],
      ...['--path', cache, '--format', '{{path}}'],
    ],
    { encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const executablePath = stdout?.trim().split('\n').pop();
  if (status === 0 && existsSync(executablePath)) return { executablePath, headless: 'shell' };

  throw new Error(
    'The tests need Chrome, Chromium or Edge. Install one, or name it in CHROME_PATH.\n' +
      'Debian, Ubuntu: sudo apt-get install chromium. macOS: brew install --cask google-chrome.',
  );
}
