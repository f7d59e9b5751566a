import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFirefox } from '../tests/support/browsers/firefox.js';
import { findWebKit } from '../tests/support/browsers/webkit-launcher.js';
import { countsIn, tell, uncounted, withSecond } from './counts.js';

/**
 * `node .ci/engines.js [--until SECONDS]` runs the tests, the long ones too, in Firefox and WebKit, but for LEFT_OUT. What
 * has not begun by then, in seconds since 1970, is named and is a failure.
 *
 * Two parts run side by side, each with a core to itself. A part is a few files. Those that fail are run up to twice more,
 * and the output says so. Appends to `A11Y_TEST_COUNTS` what the last runs have counted.
 */
const ENGINES = { firefox: findFirefox, webkit: findWebKit };
/** What an engine leaves out, and says so: it takes WebKitGTK up to five minutes, and has not been seen to pass as a whole. */
const LEFT_OUT = {
  webkit: /^tests\/demo\/undo-settings\.long\.test\.ts$/,
};
/** Each looks for a free port by itself, and two that look at the same time find the same one. */
const PORTS = [8101, 8102];
/** To start a browser, and to compile what the tests load, takes about as long as two files. */
const FILES_AT_A_TIME = 24;
const LONG_FILES_AT_A_TIME = 6;
/** A few tests fail now and then in Firefox where the machine is busy. */
const RUNS_MORE = 2;
/** The time after which a browser that does not answer is given up, in ms; most parts take one minute or two. */
const MOST_MS = 480_000;

const { values } = parseArgs({ options: { until: { type: 'string', default: 'Infinity' } } });
const files = testsIn('tests');
const queues = Object.fromEntries(Object.keys(ENGINES).map((engine) => [engine, partsFor(engine)]));
const scratch = mkdtempSync(join(tmpdir(), 'engines-'));

try {
  for (const [engine, find] of Object.entries(ENGINES)) if (!find()) giveUp(engine);
  await Promise.all(Object.keys(ENGINES).map(work));
  for (const engine of Object.keys(ENGINES)) nameLate(engine);
} finally {
  rmSync(scratch, { recursive: true });
}

function testsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts') && !/(?:^|[\\/])\./.test(name))
    .map((name) => join(folder, name))
    .sort();
}

function partsFor(engine) {
  const isLong = (file) => /\.long\.test\.ts$/.test(file);
  const leftOut = files.filter((file) => LEFT_OUT[engine]?.test(file));
  if (leftOut.length) console.log(`Left out in ${engine}: ${leftOut.join(' ')}`);
  const some = files.filter((file) => !leftOut.includes(file));
  return [
    ...inParts(some.filter(isLong), LONG_FILES_AT_A_TIME),
    ...inParts(
      some.filter((file) => !isLong(file)),
      FILES_AT_A_TIME,
    ),
  ];
}

/** Deals files out among parts: the slow ones share a folder, and one part would have them all. */
function inParts(all, size) {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, part) =>
    all.filter((_, index) => index % count === part),
  );
}

function giveUp(engine) {
  console.log(`No ${engine} is installed: no test is run in it.`);
  queues[engine] = [];
  process.exitCode = 1;
}

/** Runs one part after the other, those of its own engine first, and then what is left of the other's. */
async function work(own, worker) {
  const order = [own, ...Object.keys(ENGINES).filter((engine) => engine !== own)];
  for (;;) {
    const engine = order.find((name) => queues[name].length);
    if (!engine || isLate()) return;
    const counted = await test(engine, worker, queues[engine].shift());
    if (counted.failed) process.exitCode = 1;
    tell(counted);
  }
}

/** Resolves with what has been counted, at last, of some files. */
async function test(engine, worker, some, more = RUNS_MORE) {
  let counted = await run(engine, worker, some);
  if (!counted.failed || !more || isLate()) return counted;
  const again = counted.failures.map(({ file }) => file);
  // one file may have ended all: the other half is told of by itself
  const parts = counted.isWhole ? [again] : inParts(again, Math.ceil(again.length / 2));
  for (const part of parts)
    counted = withSecond(counted, part, await test(engine, worker, part, more - 1));
  return counted;
}

async function run(engine, worker, some) {
  const counts = join(scratch, `${worker}.jsonl`);
  rmSync(counts, { force: true });
  const start = Date.now();
  const { status, output } = await wtr(engine, worker, some, counts);
  const [counted] = countsIn(counts);
  const isWhole = Boolean(counted) && (status === 0 || counted.failed > 0);
  const result = { ...(isWhole ? counted : uncounted(engine, some)), isWhole };
  const { passed, failed, skipped } = result;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `${failed ? output : ''}${engine}, ${some[0]} and ${some.length - 1} more: ` +
      `${failed ? 'FAILED' : 'passed'}, ${seconds} s: ` +
      `${passed} passed, ${failed} failed, ${skipped} left out`,
  );
  return result;
}

/** Tells of what had not begun in time. */
function nameLate(engine) {
  const late = queues[engine].flat();
  if (!late.length) return;
  console.log(`No time is left in ${engine} for ${late.join(' ')}`);
  tell(uncounted(engine, late));
  process.exitCode = 1;
}

function isLate() {
  return Date.now() / 1000 > Number(values.until);
}

/** Resolves with how a run has ended, and what it has put out. */
function wtr(engine, worker, some, counts) {
  const config = `tests/support/wtr.${engine}.config.js`;
  const port = String(PORTS[worker]);
  const args = ['node_modules/.bin/wtr', '--config', config, '--port', port, '--files', ...some];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, A11Y_TEST_COUNTS: counts },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, which ends with its browser
  });
  const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), MOST_MS);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    // not its end of output, which a browser that is left over may keep open
    child.on('exit', (status) => {
      clearTimeout(timer);
      resolve({ status, output });
    });
  });
}
