import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { whenInWords } from '../../../dist/audit/reports/words.js';
import { commandLine } from '../../support/node/command.js';
import { PLANTED, startSite, told } from '../../support/node/site.js';

const command = await commandLine();

describe('The command line', () => {
  let site;
  let folder;

  before(async () => {
    site = await startSite();
    folder = await mkdtemp(join(tmpdir(), 'a11y-toolbar-'));
  });

  after(async () => {
    site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const start = (...words) => command.start(words);
  const run = (...words) => command.run(words);

  it('tells of faults, and of its progress meanwhile', async () => {
    const address = `${site.origin}/faulty`;

    const { status, stdout, stderr } = await run(
      'audit',
      address,
      '--states=each',
      '--reporter=json',
    );

    assert.equal(status, 1);
    const { pages } = JSON.parse(stdout);
    assert.equal(pages.length, 1);
    assert.equal(pages[0].address, address);
    assert.deepEqual(told(pages[0], whenInWords), PLANTED);
    assert.match(stderr, /faulty: state 1 of 11, the page’s own settings\n/);
  });

  it('gives a page a toolbar where it has none, with the controls asked for, unless told not to', async () => {
    const address = `${site.origin}/bare`;

    const given = await run('audit', address, '--states=each', '--controls=letter-spacing');
    const none = await run('audit', address, '--no-inject');

    assert.equal(given.status, 1);
    assert.match(given.stdout, /1 rule is broken, in 3 states looked at/);
    assert.equal(none.status, 2);
    assert.match(none.stderr, /no <a11y-toolbar>/);
  });

  it('fails on what is new only, given a baseline', async () => {
    const address = `${site.origin}/faulty`;
    const file = join(folder, 'baseline.json');

    const first = await run('audit', address, '--states=2', '--baseline', file, '--write-baseline');
    assert.equal(first.status, 0);
    const again = await run('audit', address, '--states=2', '--baseline', file);
    assert.equal(again.status, 0);
    assert.match(again.stdout, /Nothing found/);

    const known = JSON.parse(await readFile(file, 'utf8'));
    known.pages[0].findings = known.pages[0].findings.filter(({ rule }) => rule !== 'image-alt');
    await writeFile(file, JSON.stringify(known));
    const fresh = await run('audit', address, '--states=2', '--baseline', file, '--reporter=json');
    assert.equal(fresh.status, 1);
    const rules = JSON.parse(fresh.stdout).pages[0].findings.map(({ rule }) => rule);
    assert.deepEqual(rules, ['image-alt']);
  });

  it('writes a report with pictures into a file, and the text where one sees it', async () => {
    const out = join(folder, 'report.html');

    const { status, stdout } = await run(
      ...['audit', `${site.origin}/faulty`, '--states=each', '--reporter=html', '--out', out],
    );

    assert.equal(status, 1);
    assert.match(stdout, /text-lost/);
    const report = await readFile(out, 'utf8');
    // the fault of the page itself, and two schemes and a font size beside the page's own settings
    assert.equal(report.match(/<img src="data:image\/webp;base64,/g).length, 1 + 2 * 3);
    assert.equal(report.match(/class="outline"/g).length, 1 + 2 * 3);
    assert.ok(report.length < 1_000_000, `${report.length} bytes`);
  });

  it('audits the other pages where one cannot be audited, and says so by its status', async () => {
    const pages = [`${site.origin}/nothing`, `${site.origin}/clean`];

    const { status, stdout, stderr } = await run('audit', ...pages, '--states=1');

    assert.equal(status, 2);
    assert.match(stderr, /nothing cannot be loaded: the server answered with the status 404/);
    assert.match(stdout, /clean\n {2}Nothing found/);
  });

  for (const [what, words, message] of [
    ['no page', ['audit'], /No page was named/],
    ['another command', ['look', 'x.html'], /no command "look"/],
    ['an unknown option', ['audit', 'x.html', '--colour'], /'--colour'/],
    ['an unknown reporter', ['audit', 'x.html', '--reporter=pdf'], /one of text, json/],
    ['a wrong number', ['audit', 'x.html', '--width=wide'], /--width must be a whole number/],
    ['wrong states', ['audit', 'x.html', '--states=some'], /--states must be each/],
    ['no such file', ['audit', 'no/such.html'], /no file no\/such\.html/],
    [
      'no such browser',
      ['audit', 'demo/index.html', '--browser=/no/browser'],
      /no browser at \/no/,
    ],
    ['no such baseline', ['audit', 'demo/index.html', '--baseline=none.json'], /none\.json cannot/],
    ['no server', ['audit', 'http://127.0.0.1:1/', '--states=1'], /cannot be loaded/],
  ]) {
    it(`says what is wrong with ${what}, in a line or two`, async () => {
      const { status, stderr } = await run(...words);

      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.ok(stderr.trim().split('\n').length <= 2, stderr);
    });
  }

  it('says that a page took too long', async () => {
    const { status, stderr } = await run(
      ...['audit', 'demo/index.html', '--states=all', '--timeout=1'],
    );

    assert.equal(status, 2);
    assert.match(stderr, /took longer than 1 s/);
  });

  it('helps', async () => {
    const { status, stdout } = await run('--help');

    assert.equal(status, 0);
    for (const option of ['--states', '--baseline', '--reporter', '--browser']) {
      assert.ok(stdout.includes(option), option);
    }
  });

  it(
    'ends, and its browser with it, when it is interrupted',
    { skip: process.platform === 'win32' },
    async () => {
      const child = start('audit', `${site.origin}/clean`, '--states=all', '--controls=all');
      let stderr = '';
      for await (const text of child.stderr.setEncoding('utf8')) {
        stderr += text;
        if (stderr.includes('state 1 of')) break;
      }
      const browsers = await childrenOf(child.pid);
      assert.notEqual(browsers.length, 0);

      child.kill('SIGINT');
      await once(child, 'exit');

      assert.ok(await areGone(browsers), 'the browser still runs');
    },
  );
});

async function processes() {
  const ps = spawn('ps', ['-A', '-o', 'pid=,ppid=,stat=']);
  const lines = (await ps.stdout.setEncoding('utf8').toArray()).join('').trim().split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent, state]) => ({ pid: Number(pid), parent: Number(parent), state }));
}

const childrenOf = async (pid) =>
  (await processes()).filter(({ parent }) => parent === pid).map((child) => child.pid);

/** What is over has state Z for as long as nobody asks how it ended. */
async function areGone(pids) {
  const isThere = ({ pid, state }) => pids.includes(pid) && !state.startsWith('Z');
  // nothing tells of the end of somebody else's child
  const end = Date.now() + 10_000;
  while ((await processes()).some(isThere)) if (Date.now() > end) return false;
  return true;
}
