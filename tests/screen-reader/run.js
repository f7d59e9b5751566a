/**
 * Presses real keys on pages with a bar, writes down what a screen reader says of it, and fails where that is not
 * what it should say. `npm run test:screen-reader` takes Chromium and Firefox; `-- firefox article` takes one of
 * them, and one page. A run of all pages writes docs/screen-reader/.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { browsers } from './browsers.js';
import { startDesktop } from './desktop.js';
import { player } from './play.js';
import { pages } from './rows.js';
import { writeTranscript } from './transcript.js';

const wanted = process.argv.slice(2);
const names = Object.keys(browsers).filter((name) => wanted.includes(name));
const asked = pages.filter(({ page }) => wanted.includes(page));
const chosen = asked.length ? asked : pages;

const server = spawn(process.execPath, [path('../../.build/serve.js')], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, PORT: '0' },
});
const [greeting] = await once(server.stdout, 'data');
const origin = `http://localhost:${/:(\d+)/.exec(greeting)[1]}`;
const address = (page) => `${origin}/tests/screen-reader/pages/${page}.html`;

const played = [];
try {
  for (const browser of names.length ? names : Object.keys(browsers)) {
    console.log(`\n${browser}`);
    const heard = await hear(browser);
    played.push(...heard);
    if (chosen === pages)
      writeTranscript(
        browser,
        pages.flatMap(({ rows }) => rows),
        heard,
      );
  }
} finally {
  server.kill();
}

const wrong = played.filter(({ isRight }) => !isRight);
console.log(
  `\n${played.length - wrong.length} of ${played.length} rows are heard as they should be.`,
);
process.exitCode = wrong.length ? 1 : 0;

/** Plays the rows of the chosen pages in one browser. */
async function hear(browser) {
  const desktop = await startDesktop(browser, address(chosen[0].page));
  const onSignal = () => void desktop.stop().then(() => process.exit(1));
  process.once('SIGTERM', onSignal).once('SIGINT', onSignal);
  const play = player(desktop);
  const results = [];
  try {
    for (const { page, rows } of chosen) {
      for (const row of rows) {
        const result = await play(row, address(page));
        results.push(result);
        print(row, result);
      }
    }
  } finally {
    process.off('SIGTERM', onSignal).off('SIGINT', onSignal);
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
