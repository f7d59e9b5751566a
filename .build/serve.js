import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const server = createServer(respond);

// The project root is served, so it stays on this machine; port 0 asks the system for a free one.
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`Demo: http://localhost:${server.address().port}/demo/  (Ctrl+C stops it)`);
});

function respond(request, response) {
  const path = pathOf(request.url);
  if (path === undefined) return end(response, 404);
  if (path === '/') return end(response, 302, { location: '/demo/' });

  const file = join(root, path);
  if (!existsSync(file)) return end(response, 404);
  if (!statSync(file).isDirectory()) return send(response, file);
  if (!path.endsWith('/')) return end(response, 301, { location: `${path}/` });

  const index = join(file, 'index.html');
  if (!existsSync(index)) return end(response, 404);
  send(response, index);
}

/** The decoded path; undefined where it is malformed or names a dotfile. */
function pathOf(url) {
  try {
    // URL resolves plain dot segments; encoded slashes could bring new ones after decoding
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return /\/\.|\\|\0/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

function send(response, file) {
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

function end(response, status, headers) {
  response.writeHead(status, headers).end(status === 404 ? 'Not found' : undefined);
}
