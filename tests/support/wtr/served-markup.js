import { Readable } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';

/**
 * Serves at `/served` what a test asks for in the query: `parts`, JSON, an array of texts and of numbers, which
 * are pauses in ms between them, as on a slow connection; `type`, the MIME type; `headers`, JSON, further headers.
 */
export function servedMarkup() {
  return async (context, next) => {
    if (!/^\/{1,2}served$/.test(context.path)) return next();

    const { parts, type = 'text/html', headers = '{}' } = context.query;
    context.type = type;
    context.set('cache-control', 'no-store');
    context.set(JSON.parse(headers));
    context.body = Readable.from(stream(JSON.parse(parts)));
  };
}

async function* stream(parts) {
  for (const part of parts) {
    if (typeof part === 'number') await after(part);
    else yield part;
  }
}
