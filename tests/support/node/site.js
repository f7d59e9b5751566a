import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const page = (content) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>A page</title>
  ${content.head ?? ''}
  <main><h1>A page</h1><p>Text that is all right.</p>${content.main ?? ''}</main>
</html>`;

const toolbar = '<script src="/dist/a11y-toolbar.js"></script>';

/** What a script animates no style sheet reaches, and the toolbar neither. */
const pinned = (selector, style) => `<script>
  document.querySelector('${selector}').animate({ ${style} }, { duration: 1, fill: 'both' });
</script>`;

const FAULTS = `
  <p id="unreadable">Text on paper</p>${pinned('#unreadable', "backgroundColor: ['#fff', '#fff']")}
  <p id="clipped" style="overflow: clip; margin: 0; line-height: 1.5">One<br>Two</p>
  ${pinned('#clipped', "height: ['76px', '76px'], minHeight: ['0px', '0px']")}
  <img id="nameless" src="data:," width="20" height="20">`;

const PAGES = {
  '/clean': { markup: page({ head: toolbar }) },
  '/faulty': { markup: page({ head: toolbar, main: FAULTS }) },
  '/bare': { markup: page({ main: FAULTS }) },
  '/strict': {
    markup: page({ main: '<p><img id="nameless" src="/nothing.png"></p>' }),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types a11y-toolbar",
    },
  },
  '/frame': {
    markup: page({ head: toolbar, main: '<iframe title="In it" src="/clean"></iframe>' }),
  },
};

/** Serves pages to audit on a free port. Resolves to their origin, and what stops it. */
export async function startSite() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = PAGES[pathname];
    const file = `${root}${pathname}`;
    if (found) {
      response.writeHead(200, { 'content-type': 'text/html', ...found.headers });
      response.end(found.markup);
    } else if (/^\/(demo|dist)\/[\w./-]+$/.test(pathname) && existsSync(file)) {
      response.writeHead(200, { 'content-type': TYPES[pathname.split('.').pop()] ?? 'text/plain' });
      createReadStream(file).pipe(response);
    } else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

/** The faults of `/faulty` and `/bare`: which rule, what breaks it, and when as the report says. */
export const PLANTED = [
  [
    'color-contrast',
    '#unreadable',
    'with Page background: White on black or Green on brown (2 of 11 states)',
  ],
  ['image-alt', '#nameless', 'in all 11 states'],
  ['text-lost', '#clipped', 'with Font size: 200%'],
];

/** The same of an audit. */
export const told = ({ findings, states }, whenInWords) =>
  findings
    .flatMap(({ rule, nodes }) =>
      nodes.map((node) => [rule, node.target, whenInWords(node.states, states)]),
    )
    .sort();
