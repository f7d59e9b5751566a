import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

const PATH = /^\/copies\/([^/]+)\/([\w./-]*)$/;

const REFUSALS = {
  missing: (context) => (context.status = 404),
  /** As a server answers that has a page for what it does not find. */
  page: (context) => (context.body = '<!doctype html><title>Not found</title>'),
  changed: (context, text) => (context.body = `${text}\n;globalThis.isChanged = true;`),
};

/**
 * Serves copies of the folder dist/ at `/copies/OPTIONS/`, as a site has them that put them elsewhere. OPTIONS is
 * JSON: `headers`, response headers; `refuse`, how the server answers instead of with a chunk, a name of REFUSALS,
 * the first `times` that it is asked for each; `only`, the one chunk that is refused; `wait`, how long each chunk
 * takes, in ms; `id`, which tells copies apart, those of each test for one.
 * `/copies/OPTIONS/` itself answers how often each file has been asked for, as JSON.
 */
export function copies(rootDir) {
  const asked = new Map();

  return async (context, next) => {
    const [, options, path] = PATH.exec(decodeURIComponent(context.path)) ?? [];
    if (options && !path) {
      const folder = `/copies/${options}/`;
      const counts = [...asked].filter(([name]) => name.startsWith(folder));
      context.body = Object.fromEntries(
        counts.map(([name, count]) => [name.slice(folder.length), count]),
      );
      return;
    }
    if (!path || path !== normalize(path) || path.startsWith('.')) return next();
    const file = join(rootDir, 'dist', path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return next();

    const { headers = {}, refuse, times = 1, only = '', wait = 0 } = JSON.parse(options);
    const key = decodeURIComponent(context.path);
    const count = (asked.get(key) ?? 0) + 1;
    asked.set(key, count);
    const text = readFileSync(file, 'utf8');
    context.type = extname(file);
    context.set('cache-control', 'no-store');
    context.set(headers);
    context.body = text;
    if (!/^(?:chunks|esm)\//.test(path)) return;
    await after(wait);
    if (count <= times && path.includes(`/${only}`)) REFUSALS[refuse]?.(context, text);
  };
}
