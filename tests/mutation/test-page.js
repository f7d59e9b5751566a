import { resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startDevServer } from '@web/dev-server';
import {
  emulateMediaPlugin,
  sendKeysPlugin,
  sendMousePlugin,
  setViewportPlugin,
} from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { bundleTests } from './bundle.js';

const SCRIPT = '/mutation-tests.js';
const VIEWPORT = { width: 800, height: 600 };

/** When a page is given up: it cannot tell by itself where a mutant never leaves a loop. */
const PATIENCE = { factor: 3, leastMs: 20_000, unknownMs: 300_000 };

/**
 * A page in which the test files of the working folder, a sandbox, can be run one by one, with the server, the
 * commands and the browser that they have in `npm test`.
 */
export async function openTestPage() {
  const { base } = await load('tests/support/wtr/base.config.js');
  const { findChromium } = await load('tests/support/browsers/find-chromium.js');
  const { files, script } = await bundleTests();
  const launchOptions = await findChromium();

  const html = base.testRunnerHtml(SCRIPT);
  const server = await serve(base, {
    '/': ['text/html', html],
    [SCRIPT]: ['text/javascript', script],
  });
  const address = `http://localhost:${server.server.address().port}/?wtr-session-id=mutation`;
  const plugins = [
    ...base.plugins,
    emulateMediaPlugin(),
    sendKeysPlugin(),
    sendMousePlugin(),
    setViewportPlugin(),
  ];

  let browser;
  let page;

  async function open() {
    browser = await puppeteer.launch({ headless: true, ...launchOptions });
    page = await (await browser.createBrowserContext()).newPage();
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.exposeFunction('mutationCommand', execute);
  }

  /** As the server of @web/test-runner answers them. */
  async function execute(command, payload) {
    const session = {
      id: 'mutation',
      browser: { name: 'Chrome', type: 'puppeteer', getPage: () => page },
    };
    for (const plugin of plugins) {
      const result = await plugin.executeCommand?.({ command, payload, session });
      if (result != null) return { executed: true, result };
    }
    return { executed: false };
  }

  async function run(options) {
    await page.setViewport(VIEWPORT);
    await execute('emulate-features', {});
    await page.goto(address);
    return page.evaluate((given) => globalThis.runMutationTests(given), options);
  }

  await open();
  return {
    files,
    /**
     * Runs the tests of a file, or of these ids in it, and answers what in-page.js does, or `{ hung }` where the page
     * does not come back.
     */
    async run(options) {
      const { durations = [PATIENCE.unknownMs] } = options;
      const expected = durations.reduce((sum, ms) => sum + ms, 0);
      const within = PATIENCE.leastMs + PATIENCE.factor * expected;
      const stop = new AbortController();
      try {
        return await Promise.race([run(options), late(within, stop.signal)]);
      } catch (error) {
        browser.process()?.kill('SIGKILL');
        await open();
        return { hung: String(error) };
      } finally {
        stop.abort();
      }
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** A module of the sandbox. */
const load = (path) => import(pathToFileURL(resolve(path)).href);

async function late(within, signal) {
  await after(within, undefined, { signal });
  throw new Error(`The page has not answered within ${within} ms.`);
}

function serve({ rootDir, nodeResolve, middleware, plugins }, own) {
  return startDevServer({
    config: {
      rootDir,
      nodeResolve,
      plugins,
      port: 0,
      middleware: [served(own), ...middleware],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
}

const served = (contents) => (context, next) => {
  if (!Object.hasOwn(contents, context.path)) return next();
  [context.type, context.body] = contents[context.path];
  // the browser then keeps what it has compiled of the script
  if (context.path === SCRIPT) context.set('cache-control', 'max-age=86400, immutable');
};
