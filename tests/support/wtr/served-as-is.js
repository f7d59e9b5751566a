import { createReadStream, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

/** What a test loads as a site's visitor would. Test files and sources still go through the runner. */
const FOLDERS = /^\/(demo|dist|tests)\//;
const COMPILED = ['.ts'];

/**
 * Serves pages, and what they load, byte for byte: the runner itself adds a script to every page and
 * compiles every script. `?headers={"name":"value"}` adds response headers, so that a test can ask for a
 * Content-Security-Policy, or for CORS on the second origin that 127.0.0.1 is to localhost. `?delay=` makes it
 * wait, in ms, as on a slow connection.
 */
export function servedAsIs(rootDir) {
  return async (context, next) => {
    const file = fileOf(rootDir, context.path);
    if (!file) return next();

    if (context.query.delay) await after(Number(context.query.delay));
    context.type = extname(file);
    context.set('cache-control', 'no-store');
    context.set(JSON.parse(context.query.headers ?? '{}'));
    context.body = createReadStream(file);
  };
}

function fileOf(rootDir, requested) {
  // decoding comes after the URL parser removed dot segments, and may bring new ones
  const path = decodeURIComponent(requested);
  if (!FOLDERS.test(path) || path.includes('..')) return undefined;

  const file = join(rootDir, path.endsWith('/') ? `${path}index.html` : path);
  if (COMPILED.includes(extname(file))) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
