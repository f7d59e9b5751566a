import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFirefox } from '../tests/support/browsers/firefox.js';
import { findWebKit } from '../tests/support/browsers/webkit-launcher.js';

/**
 * `node .ci/engines.js [--until SECONDS]` runs the tests, the long ones too, in Firefox and WebKit side by side, each
 * with a core to itself, but for LEFT_OUT. What has not begun by then, in seconds since 1970, is named and is a failure.
 *
 * It runs a few files at a time. Where some fail, or the run ends without a count, these are run up to twice more, and the
 * output says so. Appends to `A11Y_TEST_COUNTS` what the last runs have counted.
 */
const ENGINES = { firefox: findFirefox, webkit: findWebKit };
/** What an engine leaves out, and says so: it takes WebKitGTK up to five minutes, and has not been seen to pass as a whole. */
const LEFT_OUT = {
  webkit: /^tests\/demo\/undo-settings\.long\.test\.ts$/,
};
/** Each looks for a free port by itself, and two that look at the same time find the same one. */
const PORTS = { firefox: 8101, webkit: 8102 };
const FILES_AT_A_TIME = 10;
/** A few tests fail now and then in Firefox where the machine is busy. */
const RUNS_MORE = 2;
/** The time after which a browser that does not answer is given up, in ms; most parts take one minute or two. */
const MOST_MS = 480_000;

const { values } = parseArgs({ options: { until: { type: 'string', default: 'Infinity' } } });
// the long ones first, one at a time: each takes as long as many others
const [long, short] = [true, false].map((isLong) =>
  testsIn('tests').filter((file) => isLong === /\.long\.test\.ts$/.test(file)),
);
const parts = [
  ...long.map((file) => [file]),
  ...Array.from({ length: Math.ceil(short.length / FILES_AT_A_TIME) }, (_, part) =>
    short.slice(part * FILES_AT_A_TIME, (part + 1) * FILES_AT_A_TIME),
  ),
];
const scratch = mkdtempSync(join(tmpdir(), 'engines-'));

try {
  const passed = await Promise.all(Object.entries(ENGINES).map(testIn));
  if (passed.includes(false)) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true });
}

function testsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts') && !/(?:^|[\\/])\./.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** Resolves with whether all have been run, and passed. An engine that is not there is a failure. */
async function testIn([engine, find]) {
  if (!find()) {
    console.log(`No ${engine} is installed: no test is run in it.`);
    return false;
  }
  let passed = true;
  const leftOut = long.filter((file) => LEFT_OUT[engine]?.test(file));
  if (leftOut.length) console.log(`Left out in ${engine}: ${leftOut.join(' ')}`);
  for (const [part, some] of parts.entries()) {
    if (some.every((file) => leftOut.includes(file))) continue;
    const name = `${engine}, part ${part + 1} of ${parts.length}`;
    if (isLate()) {
      console.log(
        `No time is left for ${name} and what follows: ${parts.slice(part).flat().join(' ')}`,
      );
      tell(uncounted(engine, parts.slice(part).flat()));
      return false;
    }
    let result = await run(name, engine, some);
    for (let more = 0; more < RUNS_MORE && !result.passed && !isLate(); more++) {
      const { failures, again = [] } = result.counted;
      result = await run(`${name}, once more`, engine, some);
      result.counted.again = [...again, ...failures];
    }
    tell(result.counted);
    passed &&= result.passed;
  }
  return passed;
}

/** Resolves with whether all passed, and what has been counted. */
async function run(name, engine, some) {
  const counts = join(scratch, `${engine}.jsonl`);
  rmSync(counts, { force: true });
  const start = Date.now();
  const { status, output } = await wtr(engine, some, counts);
  const counted = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : uncounted(engine, some);
  const passed = status === 0;
  const { passed: tests, failed, skipped } = counted;
  console.log(
    `${passed ? '' : output}${name}: ${passed ? 'passed' : 'FAILED'}, ${seconds(start)}: ` +
      `${tests} passed, ${failed} failed, ${skipped} left out`,
  );
  return { passed, counted };
}

/** What a run is worth that has ended without a count. */
function uncounted(browser, files) {
  const failures = files.map((file) => ({ file, tests: ['no count'] }));
  return { browser, passed: 0, failed: 1, skipped: 0, failures };
}

function isLate() {
  return Date.now() / 1000 > Number(values.until);
}

function seconds(start) {
  return `${Math.round((Date.now() - start) / 1000)} s`;
}

function tell(counted) {
  const { A11Y_TEST_COUNTS: file } = process.env;
  if (file) appendFileSync(file, `${JSON.stringify(counted)}\n`);
}

function wtr(engine, some, counts) {
  const config = `tests/support/wtr.${engine}.config.js`;
  const port = String(PORTS[engine]);
  const args = ['node_modules/.bin/wtr', '--config', config, '--port', port, '--files', ...some];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, A11Y_TEST_COUNTS: counts },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_MS,
    killSignal: 'SIGKILL',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    // not its end of output, which a browser that is left over may keep open
    child.on('exit', (status) => resolve({ status, output }));
  });
}
