/** Systems of Debian: their packages in a folder, a database beside them, and PHP's own server. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './set-up.js';

const MOST_MS = 60_000;
/** Programs that must be there: `apt-get install php-cli php-mysql php-gd php-intl php-mbstring php-xml php-sqlite3 mariadb-server-core mariadb-client-core`. */
const run = (command, ...words) =>
  execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Unpacks packages, without installing them. Tells the version of the first. */
export function unpack(folder, ...packages) {
  mkdirSync(join(folder, 'packages'));
  execFileSync('apt-get', ['download', '-qq', ...packages], {
    cwd: join(folder, 'packages'),
    stdio: 'ignore',
  });
  for (const file of readdirSync(join(folder, 'packages')))
    run('dpkg', '-x', join(folder, 'packages', file), folder);
  return run('apt-cache', 'show', packages[0]).match(/^Version: (.*)$/m)[1];
}

/** Starts a database with nothing in it; returns its socket. Its user is `root`, without a password. */
export async function database(folder, undo, name) {
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const own = ['--no-defaults', '--user=root', `--datadir=${data}`];
  run('mariadb-install-db', ...own, '--auth-root-authentication-method=normal');
  const server = spawn('mariadbd', [...own, `--socket=${socket}`, '--skip-networking'], {
    stdio: 'ignore',
  });
  undo.push(() => server.kill());
  const until = Date.now() + MOST_MS;
  for (;;) {
    try {
      run('mariadb', `--socket=${socket}`, '-uroot', '-e', `create database ${name}`);
      return socket;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

export const servePhp = (folder, undo) =>
  startServer(folder, undo, (port) => ['php', '-S', `localhost:${port}`, '-t', folder]);

/** Runs PHP in a folder. */
export const php = (folder, code) =>
  execFileSync('php', ['-r', code], { cwd: folder, encoding: 'utf8' });
