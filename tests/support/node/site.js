import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { paper } from '../../audit/planted/page.js';

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
  <x-paper id="unreadable">Text on paper</x-paper><script>${paper}</script>
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
  '/untrusting': {
    markup: page({ main: FAULTS }),
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  '/moves': {
    markup: page({ main: '<script>setTimeout(() => (location = "/clean"), 500)</script>' }),
  },
  '/repeats': { markup: page({ head: '<meta http-equiv="refresh" content="1">' }) },
  '/moved': { status: 302, headers: { location: '/clean' } },
  '/text': { markup: 'Text', headers: { 'content-type': 'text/plain' } },
  '/pdf': { markup: '%PDF-1.4', headers: { 'content-type': 'application/pdf' } },
  '/zip': { markup: 'PK', headers: { 'content-type': 'application/zip' } },
  '/late': {
    markup: page({
      main: `<img id="early" src="data:," width="20" height="20"><script>
        setTimeout(() => (document.getElementById('early').id = 'late'), 2000);
      </script>`,
    }),
  },
  '/form': {
    markup: page({
      main: `<label>Name <input id="name"></label> <button id="more" disabled>More</button><script>
        const [name, more] = ['name', 'more'].map((id) => document.getElementById(id));
        name.addEventListener('input', () => (more.disabled = name.value !== 'Ada'));
        const add = (id) => document.querySelector('main').insertAdjacentHTML('beforeend',
          '<img id="' + id + '" src="data:," width="20" height="20">');
        more.addEventListener('click', () => add('clicked'));
        name.addEventListener('keydown', ({ key }) => key === 'Enter' && add('pressed'));
      </script>`,
    }),
  },
  '/stored': {
    markup: page({
      main: `<script>
        if (localStorage.getItem('member') === 'yes') document.querySelector('main')
          .insertAdjacentHTML('beforeend', '<img id="member" src="data:," width="20" height="20">');
      </script>`,
    }),
  },
  '/narrow': {
    markup: page({
      head: '<style>@media (width > 600px) { #narrow { display: none } }</style>',
      main: '<img id="narrow" src="data:," width="20" height="20">',
    }),
  },
  '/sitemap.xml': {
    markup: `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>ORIGIN/sitemap-1.xml?a=1&amp;b=2</loc></sitemap></sitemapindex>`,
    headers: { 'content-type': 'application/xml' },
  },
  '/sitemap-1.xml': {
    markup: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc>ORIGIN/clean</loc><image:image><image:loc>ORIGIN/x.png</image:loc></image:image></url>
      <url><loc> ORIGIN/faulty </loc></url></urlset>`,
    headers: { 'content-type': 'application/xml' },
  },
  '/frame': {
    markup: page({ head: toolbar, main: '<iframe title="In it" src="/clean"></iframe>' }),
  },
};

/** What only members see, who say so in one of three ways. */
function forMembers({ url, headers }) {
  const isMember = {
    '/members/cookie': headers.cookie?.includes('member=yes'),
    '/members/header': headers['x-member'] === 'yes',
    '/members/password': headers.authorization === `Basic ${btoa('ada:secret')}`,
  }[url];
  if (isMember) return { markup: page({ head: toolbar }) };
  return { status: 401, headers: { 'www-authenticate': 'Basic realm="Members"' } };
}

/** Serves pages to audit on a free port. Resolves to their origin, and what stops it. */
export async function startSite() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = pathname.startsWith('/members/') ? forMembers(request) : PAGES[pathname];
    const file = `${root}${pathname}`;
    if (found) {
      response.writeHead(found.status ?? 200, { 'content-type': 'text/html', ...found.headers });
      response.end(found.markup?.replaceAll('ORIGIN', `http://${request.headers.host}`));
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
  ['color-contrast', '#unreadable', 'with Page background: Green on brown'],
  ['image-alt', '#nameless', 'in all 11 states'],
  // white on white, where axe cannot tell if the author has hidden it
  ['text-contrast-drawn', '#unreadable', 'with Page background: White on black'],
  ['text-lost', '#clipped', 'with Font size: 200%'],
];

/** The same of an audit. */
export const told = ({ findings, states }, whenInWords) =>
  findings
    .flatMap(({ rule, nodes }) =>
      nodes.map((node) => [rule, node.target, whenInWords(node.states, states)]),
    )
    .sort();
