/** What the systems share: a folder with files and packages, and something that serves it. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MOST_MS = 60_000;

export const run = (folder, command, ...words) =>
  execFileSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', CI: '1' },
  });

/** Packs the package as npm would publish it. */
export function pack(folder) {
  run(root, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
}

/** Writes files, and installs packages beside our own. */
export function install({ folder, tarball }, packages, files) {
  const manifest = { private: true, type: 'module', dependencies: packages };
  write(folder, { 'package.json': JSON.stringify(manifest), ...files });
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--silent', tarball);
  return Object.keys(packages)
    .map((name) => `${name} ${versionOf(folder, name)}`)
    .join(', ');
}

export function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const versionOf = (folder, name) =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;

/** Serves a folder of files; returns its address. */
export async function serve(rootDir, undo) {
  const server = await startDevServer({
    config: { rootDir, watch: false },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  undo.push(() => server.stop());
  return `http://localhost:${server.server.address().port}`;
}

/** Starts a server that takes a port, and waits until it answers. */
export async function startServer(folder, undo, command) {
  const port = await freePort();
  const [program, ...words] = command(port);
  const server = spawn(program, words, {
    cwd: folder,
    stdio: 'ignore',
    detached: true,
  });
  // with all that it has started
  undo.push(() => process.kill(-server.pid));
  const address = `http://localhost:${port}`;
  const until = Date.now() + MOST_MS;
  while (Date.now() < until) {
    const answer = await fetch(address, { redirect: 'manual' }).catch(() => undefined);
    if (answer) return address;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${program} does not answer at ${address}`);
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
