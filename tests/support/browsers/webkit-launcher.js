import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webDriverPage } from './webdriver-page.js';
import { startWebDriver } from './webdriver-session.js';

const SAFARI_DRIVER = '/usr/bin/safaridriver';
const DRIVER = '/usr/bin/WebKitWebDriver';
const MINI_BROWSERS = ['x86_64', 'aarch64']
  .flatMap((arch) => [`${arch}-linux-gnu/webkit2gtk-4.1`, `${arch}-linux-gnu/webkitgtk-6.0`])
  .map((folder) => `/usr/lib/${folder}/MiniBrowser`);
const VIEWPORT = { width: 800, height: 600 };
/** High enough for pages as a whole: what is outside is not drawn. */
const SCREEN = '-screen 0 1600x8000x24';

/**
 * A launcher for the test runner: WebKitGTK on Linux (Debian's webkit2gtk-driver and xvfb), Safari on macOS.
 * It shows itself to the runner as Puppeteer, so that sendKeys, sendMouse and setViewport work unchanged.
 */
export function webkitLauncher() {
  const browser = process.platform === 'darwin' ? safari() : webkitGtk();
  let starting;
  let page;
  let active;
  let opened;

  const start = async () => {
    const session = await startWebDriver(browser);
    page = webDriverPage(session.send);
    return session;
  };

  /** A page may have made the browser crash: then the next one is opened in a new one. */
  const open = async (url) => {
    try {
      const { send } = await (starting ??= start());
      await page.setViewport(VIEWPORT);
      await send('POST', '/url', { url });
      return true;
    } catch {
      const crashed = await starting.catch(() => undefined);
      await crashed?.end();
      starting = undefined;
      return false;
    }
  };

  return {
    name: browser.name,
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => page,
    isActive: (id) => id === active,
    async startSession(id, url) {
      active = id;
      opened = url;
      if (!((await open(url)) || (await open(url))))
        throw new Error(`${browser.name} does not open ${url}`);
    },
    async stopSession() {
      await open('about:blank');
      active = undefined;
      return {};
    },
    /** Of one that has crashed, what was opened last: the runner then says of this file that it was interrupted. */
    async getBrowserUrl() {
      const { send } = await starting;
      return send('GET', '/url').catch(() => opened);
    },
    startDebugSession() {
      throw new Error(`${browser.name} has no debug session.`);
    },
    async stop() {
      const started = await starting?.catch(() => undefined);
      await started?.end();
      browser.cleanUp?.();
    },
  };
}

function safari() {
  return {
    name: 'Safari',
    command: SAFARI_DRIVER,
    args: [],
    capabilities: { browserName: 'safari' },
  };
}

function webkitGtk() {
  const binary = findWebKit();
  if (!binary) throw new Error('No WebKit found: apt-get install webkit2gtk-driver xvfb xauth.');

  const config = mkdtempSync(join(tmpdir(), 'a11y-toolbar-webkit-'));
  writeSettings(config);
  const ownDisplay = !process.env.DISPLAY;
  return {
    name: 'WebKitGTK',
    command: ownDisplay ? 'xvfb-run' : DRIVER,
    args: ownDisplay ? ['-a', '-s', SCREEN, DRIVER] : [],
    env: { XDG_CONFIG_HOME: config, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' },
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
    cleanUp: () => rmSync(config, { recursive: true, force: true }),
  };
}

/** The path of an installed WebKit that a driver can steer, if there is one. */
export function findWebKit() {
  const isMac = process.platform === 'darwin';
  if (!existsSync(isMac ? SAFARI_DRIVER : DRIVER)) return undefined;
  return isMac ? SAFARI_DRIVER : MINI_BROWSERS.find((path) => existsSync(path));
}

function writeSettings(config) {
  const folder = join(config, 'gtk-3.0');
  mkdirSync(folder);
  // the browser's own buttons otherwise keep its window at 447 px and more
  const shrinking = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; font-size: 1px; }';
  writeFileSync(join(folder, 'gtk.css'), shrinking);
  // prefers-reduced-motion, which WebDriver cannot emulate
  writeFileSync(join(folder, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
}
