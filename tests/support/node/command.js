import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../browsers/find-chromium.js';

const program = fileURLToPath(new URL('../../../dist/audit/cli/main.js', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The command as a person gives it: in a folder, the project's by default, and with an environment. */
export async function commandLine() {
  const { executablePath, env } = await findChromium();

  function start(words, { cwd = root, env: given } = {}) {
    return spawn(process.execPath, [program, ...words], {
      cwd,
      env: { ...process.env, ...env, CHROME_PATH: executablePath, ...given },
    });
  }

  async function run(words, options) {
    const child = start(words, options);
    const output = { stdout: '', stderr: '' };
    for (const name of Object.keys(output)) {
      child[name].setEncoding('utf8').on('data', (text) => (output[name] += text));
    }
    const [status] = await once(child, 'close');
    return { status, ...output };
  }

  return { start, run };
}
