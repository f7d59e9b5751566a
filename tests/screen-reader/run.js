/**
 * Presses real keys on pages with a bar, writes down what a screen reader says of it, and fails where that is not
 * what it should say. `npm run test:screen-reader` takes Chromium and Firefox; `-- firefox reset` takes one of
 * them, and the rows whose names have the word. A run of all rows writes docs/screen-reader.md.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { browsers } from './browsers.js';
import { startDesktop } from './desktop.js';
import { playRow } from './play.js';
import { rows } from './rows.js';
import { writeTranscript } from './transcript.js';

const wanted = process.argv.slice(2);
const names = Object.keys(browsers).filter((name) => wanted.includes(name));
const words = wanted.filter((word) => !(word in browsers));
const chosen = rows.filter(({ row }) => words.every((word) => row.includes(word)));

const server = spawn(process.execPath, [path('../../.build/serve.js')], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, PORT: '0' },
});
const [greeting] = await once(server.stdout, 'data');
const origin = `http://localhost:${/:(\d+)/.exec(greeting)[1]}`;
const address = (page) => `${origin}/tests/screen-reader/pages/${page}.html`;

const heard = {};
try {
  for (const browser of names.length ? names : Object.keys(browsers)) {
    console.log(`\n${browser}`);
    heard[browser] = await hear(browser);
  }
} finally {
  server.kill();
}

const played = Object.values(heard).flat();
const wrong = played.filter(({ isRight }) => !isRight);
console.log(
  `\n${played.length - wrong.length} of ${played.length} rows are heard as they should be.`,
);
process.exitCode = wrong.length ? 1 : 0;
if (!wanted.length) writeTranscript(path('../../docs/screen-reader.md'), rows, heard);

/** Plays the chosen rows in one browser. */
async function hear(browser) {
  const desktop = await startDesktop(browser, address(chosen[0].page));
  const results = [];
  try {
    let at;
    for (const one of chosen) {
      const result = await playRow(desktop, one, at, address);
      at = one.page;
      results.push(result);
      print(one, result);
    }
  } finally {
    await desktop.stop();
  }
  return results;
}

function print({ row }, { isRight, acts }) {
  console.log(`${isRight ? '✓' : '✗'} ${row}`);
  for (const { keys, said, faults } of acts) {
    console.log(`    ${keys}: ${said.map((text) => `“${text}”`).join(' ') || '(silence)'}`);
    for (const fault of faults) console.log(`    ✗ ${fault}`);
  }
}

function path(relative) {
  return fileURLToPath(new URL(relative, import.meta.url));
}
