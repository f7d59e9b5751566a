import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { countsReporter } from './counts-reporter.js';
import { emulateMediaPlugin } from './emulate-media-plugin.js';
import { screenshotPlugin } from './screenshot-plugin.js';
import { servedAsIs } from './served-as-is.js';
import { servedMarkup } from './served-markup.js';

const rootDir = fileURLToPath(new URL('../../..', import.meta.url));

/** What the runs in all browsers share. */
export const base = {
  rootDir,
  files: `${rootDir}tests/**/*.test.ts`,
  nodeResolve: { exportConditions: ['development'] },
  middleware: [servedMarkup(), servedAsIs(rootDir)],
  plugins: [
    a11ySnapshotPlugin(),
    emulateMediaPlugin(),
    screenshotPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
  ],
  reporters: [defaultReporter(), countsReporter()],
  // axe takes longer than mocha's 2 s on a busy machine
  testFramework: { config: { timeout: 10_000 } },
  // pages are used again for the next test file, with what the last one stored
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
    <script>
      localStorage.clear();
      sessionStorage.clear();
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
