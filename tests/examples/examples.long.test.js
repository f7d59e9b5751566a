// The audit in projects of its users: each is installed in an empty folder, with what npm would publish.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findChromium } from '../support/browsers/find-chromium.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = fileURLToPath(new URL('.', import.meta.url));
const shell = process.platform === 'win32';
const run = promisify(execFile);

describe('The audit, packed and installed, works in a project with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  let tarball;
  let env;

  before(async () => {
    const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
    execFileSync('npm', pack, { cwd: root, shell });
    tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    const chromium = await findChromium();
    env = { ...process.env, ...chromium.env, CHROME_PATH: chromium.executablePath, CI: '1' };
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  for (const name of ['playwright', 'wtr', 'vitest']) {
    it(name, async () => {
      const cwd = join(folder, name);
      for (const part of ['pages', name]) cpSync(join(examples, part), cwd, { recursive: true });
      const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `../${tarball}`];
      await run('npm', install, { cwd, env, shell });
      await run('npm', ['test'], { cwd, env, shell }).catch(({ stdout, stderr }) => {
        throw new Error(`${stdout}\n${stderr}`);
      });
    });
  }
});
