import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { auditPlugin } from '../../../dist/audit/drivers/web-test-runner-plugin.js';
import { accessibilityTreePlugin } from './accessibility-tree-plugin.js';
import { copies } from './copies.js';
import { countsReporter } from './counts-reporter.js';
import { emulateMediaPlugin } from './emulate-media-plugin.js';
import { focusPagePlugin } from './focus-page-plugin.js';
import { heapPlugin } from './heap-plugin.js';
import { hydratingPages } from './hydrating-pages.js';
import { keptModules } from './kept-modules.js';
import { leftOut } from './left-out.js';
import { screenshotPlugin } from './screenshot-plugin.js';
import { serverRenderPlugin } from './server-render-plugin.js';
import { servedAsIs } from './served-as-is.js';
import { servedMarkup } from './served-markup.js';
import { tabPlugin } from './tab-plugin.js';

const rootDir = fileURLToPath(new URL('../../..', import.meta.url));

const lacking = leftOut();

/** What the runs in all browsers share. */
export const base = {
  rootDir,
  // those that go through many states take minutes: they run by themselves, with LONG_TESTS
  files: process.env.LONG_TESTS
    ? [`${rootDir}tests/**/*.long.test.ts`]
    : [`${rootDir}tests/**/*.test.ts`, `!${rootDir}tests/**/*.long.test.ts`],
  nodeResolve: { exportConditions: ['development'] },
  middleware: [
    keptModules(),
    copies(rootDir),
    servedMarkup(),
    hydratingPages(rootDir),
    servedAsIs(rootDir),
  ],
  plugins: [
    accessibilityTreePlugin(),
    auditPlugin(),
    emulateMediaPlugin(),
    focusPagePlugin(),
    heapPlugin(),
    lacking.plugin,
    screenshotPlugin(),
    serverRenderPlugin(),
    tabPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
  ],
  // with --coverage; what is loaded as a bundle is not counted
  coverageConfig: { include: ['src/**/*.ts'], reportDir: `${rootDir}coverage` },
  reporters: [defaultReporter(), countsReporter(), lacking.reporter],
  // axe, and pictures of whole pages, take longer than mocha's 2 s on a busy machine
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 300_000,
  // pages are used again for the next test file, with what the last one stored
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
    <script>
      localStorage.clear();
      sessionStorage.clear();
      // a failed assertion sends the runner a clone of what it compared. Of elements there is none, and the run would hang
      const { structuredClone: clone } = window;
      const nameNodes = (_, value) => (value?.nodeName ? '<' + value.nodeName + '>' : value);
      window.structuredClone = (value, ...options) => {
        try {
          return clone(value, ...options);
        } catch {
          return JSON.parse(JSON.stringify(value, nameNodes));
        }
      };
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
