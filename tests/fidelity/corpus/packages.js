import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Packages by name and version, fetched once, checked against the lock, and unpacked in a cache.
 *
 * A reference reads `npm:name@version/path`, `deb:name/path` or `tree/path`; the last one is the dependency tree that
 * `tree/package-lock.json` describes, for pages whose modules import each other by bare names.
 */
export class Packages {
  #cache;
  #lockFile;
  #treeFolder;
  #lock;
  #folders = new Map();
  #queue = Promise.resolve();

  /** How many packages were downloaded so far. */
  downloads = 0;

  constructor({ cache, lockFile, treeFolder }) {
    this.#cache = cache;
    this.#lockFile = lockFile;
    this.#treeFolder = treeFolder;
  }

  /** The absolute path of what a reference names. Throws where it cannot be fetched. */
  async path(reference) {
    const { name, path } = parse(reference);
    if (!this.#folders.has(name))
      this.#folders.set(
        name,
        this.#inTurn(() => this.#fetch(name)),
      );
    return join(await this.#folders.get(name), path || '/');
  }

  async read(reference) {
    return readFile(await this.path(reference), 'utf8');
  }

  /** One at a time: the lock file is rewritten, and apt-get does not like company. */
  #inTurn(job) {
    const done = this.#queue.then(job);
    this.#queue = done.catch(() => {});
    return done;
  }

  async #fetch(name) {
    this.#lock ??= JSON.parse(await readFile(this.#lockFile, 'utf8'));
    if (name === 'tree') return this.#installTree();
    const [kind, spec] = [name.slice(0, 3), name.slice(4)];
    const locked = this.#lock[name];
    const folder = (version) => join(this.#cache, kind, folderName(spec, version));
    if (locked && (await exists(folder(locked.version)))) return folder(locked.version);

    this.downloads++;
    const incoming = join(this.#cache, 'incoming');
    await rm(incoming, { recursive: true, force: true });
    await mkdir(join(incoming, 'package'), { recursive: true });
    const fetched =
      kind === 'deb'
        ? await fetchDeb(spec, locked?.version, incoming)
        : await fetchNpm(spec, locked?.version, incoming);
    await this.#check(name, locked, fetched);
    const into = folder(fetched.version);
    await mkdir(join(into, '..'), { recursive: true });
    await rm(into, { recursive: true, force: true });
    await rename(join(incoming, 'package'), into);
    return into;
  }

  async #check(name, locked, { version, integrity }) {
    if (!locked) {
      this.#lock[name] = { version, integrity };
      const sorted = Object.fromEntries(Object.entries(this.#lock).sort());
      await writeFile(this.#lockFile, `${JSON.stringify(sorted, null, 2)}\n`);
    } else if (locked.version !== version) {
      console.warn(`${name}: ${locked.version} is gone, measuring ${version}`);
    } else if (locked.integrity !== integrity) {
      throw new Error(`${name}: not the file that was locked`);
    }
  }

  async #installTree() {
    const lock = await readFile(join(this.#treeFolder, 'package-lock.json'));
    const folder = join(this.#cache, 'tree', hash('sha256', lock, 'hex').slice(0, 12));
    if (!(await exists(join(folder, 'node_modules')))) {
      await cp(this.#treeFolder, folder, { recursive: true });
      await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
    }
    return join(folder, 'node_modules');
  }
}

function parse(reference) {
  const [, name, path = ''] =
    /^(npm:(?:@[^/]+\/)?[^/@]+@[^/]+|deb:[^/]+|tree)(?:\/(.*))?$/.exec(reference) ?? [];
  if (!name) throw new Error(`not a package: ${reference}`);
  return { name, path };
}

function folderName(spec, version) {
  return `${withoutVersion(spec)}@${version}`.replace(/[:/]/g, '+');
}

function withoutVersion(spec) {
  return spec.replace(/(?!^)@.*$/, '');
}

async function fetchNpm(spec, version, folder) {
  const exact = version ? `${withoutVersion(spec)}@${version}` : spec;
  await run('npm', ['pack', exact, '--silent', '--pack-destination', folder]);
  const file = join(folder, await oneFile(folder, '.tgz'));
  const into = join(folder, 'package');
  await run('tar', ['xzf', file, '-C', into, '--strip-components=1', '--no-same-owner']);
  const { version: got } = JSON.parse(await readFile(join(into, 'package.json'), 'utf8'));
  return { version: got, integrity: await integrityOf(file) };
}

async function fetchDeb(name, version, folder) {
  const download = (spec) => run('apt-get', ['download', '-qq', spec], { cwd: folder });
  await download(version ? `${name}=${version}` : name).catch(() => download(name));
  const file = join(folder, await oneFile(folder, '.deb'));
  await run('dpkg-deb', ['-x', file, join(folder, 'package')]);
  const { stdout } = await run('dpkg-deb', ['-f', file, 'Version']);
  return { version: stdout.trim(), integrity: await integrityOf(file) };
}

async function oneFile(folder, extension) {
  return basename((await readdir(folder)).find((file) => file.endsWith(extension)));
}

async function integrityOf(file) {
  return `sha512-${hash('sha512', await readFile(file), 'base64')}`;
}

function hash(algorithm, data, encoding) {
  return createHash(algorithm).update(data).digest(encoding);
}

async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
