import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findFirefox } from './browsers/firefox.js';
import { findWebKit } from './browsers/webkit-launcher.js';

/**
 * Runs the tests in one engine after the other: all of them, or the ones that are named. One that is not installed
 * is left out, and said to be; with `--require-installed` that is a failure. With `--long` it runs the long tests
 * instead.
 */
const ENGINES = {
  chromium: { config: 'wtr.config.js', isInstalled: () => true }, // it comes from npm where there is none
  firefox: { config: 'wtr.firefox.config.js', isInstalled: findFirefox },
  webkit: { config: 'wtr.webkit.config.js', isInstalled: findWebKit },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'require-installed': { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
  },
});

for (const name of positionals.length ? positionals : Object.keys(ENGINES)) {
  if (!ENGINES[name]) throw new Error(`There is no engine ${name}: ${Object.keys(ENGINES).join()}`);
  console.log(`\n=== ${name}`);
  if (!testIn(ENGINES[name], name)) process.exitCode = 1;
}

function testIn({ config, isInstalled }, name) {
  if (!isInstalled()) {
    console.log(`No ${name} is installed: no test is run in it.`);
    return !values['require-installed'];
  }
  const path = fileURLToPath(new URL(config, import.meta.url));
  const { status } = spawnSync('npx', ['wtr', '--config', path], {
    stdio: 'inherit',
    env: { ...process.env, ...(values.long && { LONG_TESTS: '1' }) },
    shell: process.platform === 'win32',
  });
  return status === 0;
}
