import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { outside } from './outside.js';

const TYPES = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** One page of the corpus as a web site of its own: answers each URL that the page asks for, from packages alone. */
export class Site {
  #page;
  #packages;
  #extra = {};

  constructor(page, packages) {
    this.#page = page;
    this.#packages = packages;
  }

  get id() {
    return this.#page.id;
  }

  get origin() {
    return `http://${this.#page.id}.test`;
  }

  get url() {
    return `${this.origin}/${this.#page.entry}`;
  }

  /** Serves a package, or a folder, under a path that the page itself does not use. */
  mount(path, target) {
    this.#extra[path] = target;
  }

  /** Fetches what the page needs before it is opened. */
  async prepare() {
    const { from, mounts = {} } = this.#page;
    for (const target of [from, ...Object.values(mounts)]) await this.#packages.path(target);
  }

  /** `{ type, body }`, or null where the page gets an error. */
  async answer(url) {
    const here = url.startsWith(`${this.origin}/`);
    const key = here ? decodeURIComponent(new URL(url).pathname) : url.replace(/[?#].*$/, '');
    const { entry, edit, assemble, mounts = {} } = this.#page;

    // a prefix ends with a slash where it names a folder, and so does its target
    const mounted = longestPrefix({ ...mounts, ...this.#extra }, key);
    if (mounted) return this.#file(mounted.target, mounted.rest);
    if (!here) return this.#outside(url);
    if (key === `/${entry}` && assemble) return html(await assemble(this.#packages));
    const file = await this.#file(this.#page.from, join('/', this.#page.root ?? '', key));
    if (key === `/${entry}` && edit) return html(edit(file.body.toString()));
    return file;
  }

  async #file(target, rest) {
    let path = await this.#resolve(target, rest);
    if (!path) return null;
    if ((await stat(path).catch(() => null))?.isDirectory()) path = join(path, 'index.html');
    const body = await readFile(path).catch(() => null);
    const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    return body && { type, body };
  }

  async #resolve(target, rest) {
    const base = /^(npm|deb):|^tree\b/.test(target) ? await this.#packages.path(target) : target;
    const path = normalize(rest ? base + rest : base);
    return path.startsWith(normalize(base)) ? path : null;
  }

  async #outside(url) {
    const found = outside(url);
    if (!found) return null;
    if (found.reference) return this.#file(found.reference, '');
    return { type: found.type, body: await found.body(this.#packages) };
  }
}

function longestPrefix(mounts, key) {
  const prefixes = Object.keys(mounts).filter((p) => key.startsWith(p));
  const prefix = prefixes.sort((a, b) => b.length - a.length)[0];
  return prefix && { target: mounts[prefix], rest: key.slice(prefix.length) };
}

function html(body) {
  return { type: 'text/html; charset=utf-8', body };
}
