import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';

/** What a test loads as a site's visitor would. Test files and sources still go through the runner. */
const FOLDERS = /^\/(demo|dist|tests)\//;
const COMPILED = ['.ts'];

/**
 * Serves pages, and what they load, byte for byte: the runner itself adds a script to every page and
 * compiles every script. `?headers={"name":"value"}` adds response headers, so that a test can ask for a
 * Content-Security-Policy, or for CORS on the second origin that 127.0.0.1 is to localhost. `?delay=` makes it
 * wait, in ms, as on a slow connection; with `&before=`, it waits in front of that text, in the midst of the file.
 */
export function servedAsIs(rootDir) {
  return async (context, next) => {
    const file = fileOf(rootDir, context.path);
    if (!file) return next();

    const { delay = 0, before } = context.query;
    if (!before) await after(Number(delay));
    context.type = extname(file);
    context.set('cache-control', 'no-store');
    context.set(JSON.parse(context.query.headers ?? '{}'));
    context.body = before
      ? Readable.from(inTwoParts(file, before, Number(delay)))
      : createReadStream(file);
  };
}

async function* inTwoParts(file, before, delay) {
  const text = readFileSync(file, 'utf8');
  const place = text.indexOf(before);
  if (place < 0) throw new Error(`${file} has no ${before}`);
  yield text.slice(0, place);
  await after(delay);
  yield text.slice(place);
}

function fileOf(rootDir, requested) {
  // decoding comes after the URL parser removed dot segments, and may bring new ones
  const path = decodeURIComponent(requested);
  if (!FOLDERS.test(path) || path.includes('..')) return undefined;

  const file = join(rootDir, path.endsWith('/') ? `${path}index.html` : path);
  if (COMPILED.includes(extname(file))) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
