// Pictures of what a slow page shows first, in three engines, with and without early.js. See `--help`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { installedChromium } from '../../dist/audit/cli/installed.js';
import { findFirefox } from '../support/browsers/firefox.js';
import { findWebKit } from '../support/browsers/webkit-launcher.js';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'first-frames') },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log('node tests/early/pictures.js [--out FOLDER]   after npm run bundle; takes Xvfb');
  process.exit();
}

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** The time that each file takes on its way, in ms. */
const SLOW = 400;
/** The time for which a page is looked at, in ms: longer than early.js lets it wait. */
const LOOK = 6000;
const STORED = JSON.stringify({
  version: 1,
  active: true,
  preferences: { fontSize: 2, background: 'black', letterSpacing: 0.12 },
});

const browsers = {
  Chromium: {
    path: installedChromium(),
    args: (profile) => [
      ...['--kiosk', '--no-sandbox', '--no-first-run', '--disable-gpu', '--password-store=basic'],
      `--user-data-dir=${profile}`,
    ],
  },
  Firefox: {
    path: findFirefox(),
    args: (profile) => ['--kiosk', '--no-remote', '--profile', profile],
  },
  WebKitGTK: { path: findWebKit(), args: () => ['--full-screen'] },
};
const heads = {
  'with early.js': '<script src="dist/early.js"></script>',
  'without early.js': '',
};

const server = createServer(respond).listen(0, '127.0.0.1');
await mkdir(values.out, { recursive: true });
try {
  for (const [name, browser] of Object.entries(browsers))
    for (const head of Object.keys(heads)) await film(name, browser, head);
} finally {
  server.close();
  server.closeAllConnections();
}

/** Stores a choice, opens the slow page, and keeps each picture that differs from the one before. */
async function film(name, { path, args }, head) {
  if (!path) {
    console.log(`${name} is not installed.`);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'first-frames-'));
  const screen = await openScreen(folder);
  const { port } = server.address();
  const address = `http://localhost:${port}/store?${Object.keys(heads).indexOf(head)}`;
  const browser = spawn(path, [...args(folder), address], {
    env: { ...process.env, DISPLAY: screen.display, HOME: folder, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  try {
    await once(server, 'page');
    const pictures = await watch(screen.file);
    const shown = pictures.filter(({ kind }) => kind !== 'nothing');
    console.log(
      `${name}, ${head}: ${shown.map(({ kind, at }) => `${kind} at ${at} ms`).join(', ')}`,
    );
    for (const [index, { image, kind }] of shown.entries()) {
      const file = `${name}-${head}-${index + 1}-${kind}.png`.replaceAll(' ', '-');
      await writeFile(join(values.out, file), PNG.sync.write(image));
    }
  } finally {
    browser.kill('SIGKILL');
    screen.close();
    await pause(500);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A screen without a monitor, whose memory is a file. */
async function openScreen(folder) {
  const args = [
    '-displayfd',
    '3',
    '-fbdir',
    folder,
    '-screen',
    '0',
    '800x600x24',
    '-wr',
    '-nolisten',
    'tcp',
  ];
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(screen.stdio[3], 'data');
  return {
    display: `:${String(number).trim()}`,
    file: join(folder, 'Xvfb_screen0'),
    close: () => screen.kill(),
  };
}

/** The pictures that differ from those before, each with the time at which it was seen, and what it shows. */
async function watch(file) {
  const start = Date.now();
  const pictures = [];
  while (Date.now() < start + LOOK) {
    const image = pictureOf(await readFile(file));
    const kind = kindOf(image);
    if (kind !== pictures.at(-1)?.kind) pictures.push({ at: Date.now() - start, kind, image });
    await pause(20);
  }
  return pictures;
}

/** Reads the format of `xwd`: a head in big-endian numbers, a list of colors, and the pixels as BGRX. */
function pictureOf(data) {
  const [head, width, height, row, colors] = [0, 16, 20, 48, 76].map((at) => data.readUInt32BE(at));
  const image = new PNG({ width, height });
  const pixels = head + colors * 12;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = pixels + y * row + x * 4;
      image.data.set([data[from + 2], data[from + 1], data[from], 255], (y * width + x) * 4);
    }
  return image;
}

/** Tells what a picture shows by the colors that only the page, or only the choice, has. */
function kindOf({ data }) {
  let [plain, chosen] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const color = data[at] * 65_536 + data[at + 1] * 256 + data[at + 2];
    if (color === 0xfdf6e3) plain++;
    if (color === 0) chosen++;
  }
  const most = data.length / 4 / 2;
  if (plain > most) return 'plain';
  return chosen > most && hasText(data) ? 'chosen' : 'nothing';
}

async function respond({ url }, response) {
  const { pathname, search } = new URL(url, 'http://localhost');
  if (pathname === '/store') {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><script>
      localStorage.setItem('a11y-toolbar', ${JSON.stringify(STORED)});
      location.replace('/page${search}');
    </script>`);
    return;
  }
  if (pathname === '/page') {
    server.emit('page');
    await writePage(response, Object.values(heads)[search.slice(1)]);
    return;
  }
  await pause(SLOW);
  response.setHeader('content-type', 'text/javascript');
  const folder = pathname.includes('/chunks/') ? 'chunks' : '.';
  createReadStream(join(DIST, folder, basename(pathname)))
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
}

/** A page that comes in two pieces. */
async function writePage(response, head) {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.write(`<!doctype html><html lang="en"><head><title>A slow page</title>${head}
    <script defer src="dist/a11y-toolbar.js"></script>
    <style>body { margin: 1em; font: 18px sans-serif; color: #333; background: #fdf6e3 }</style></head>
    <body><h1>A slow page</h1><p>${'Its first words come at once. '.repeat(20)}</p>`);
  await pause(SLOW);
  response.end(`<p>${'Its last words come later. '.repeat(20)}</p></body></html>`);
}

function hasText(data) {
  return data.some((value, at) => at % 4 === 0 && value > 200);
}
