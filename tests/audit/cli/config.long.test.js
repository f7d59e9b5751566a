import assert from 'node:assert/strict';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { commandLine } from '../../support/node/command.js';
import { startSite } from '../../support/node/site.js';

const command = await commandLine();

describe('A configuration of the command line', () => {
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

  async function run(config, words = [], env = {}) {
    const file = join(folder, 'a11y-toolbar.config.mjs');
    await writeFile(file, `export default ${JSON.stringify({ states: 1, ...config })}`);
    return command.run(['audit', ...words], { cwd: folder, env });
  }

  it('says what to audit and how, each page by itself, and the command line outdoes it', async () => {
    const pages = [
      `${site.origin}/clean`,
      { address: `${site.origin}/clean?each`, states: 'each' },
      { address: `${site.origin}/bare`, inject: false },
    ];

    const all = await run({ pages });
    assert.equal(all.status, 2);
    assert.match(all.stderr, /bare cannot be audited: The page has no <a11y-toolbar>/);
    assert.match(all.stdout, /clean\n {2}Nothing found in 1 state\./);
    assert.match(all.stdout, /clean\?each\n {2}Nothing found in 11 states\./);

    const one = await run({ pages }, [`${site.origin}/clean`, '--states=2']);
    assert.equal(one.status, 0);
    assert.match(one.stdout, /^\S+\/clean\n {2}Nothing found in 2 states\.\n$/);
  });

  it('leaves out what is excluded, says how much and why, and still finds the rest', async () => {
    const exclude = [{ rule: 'image-alt', selector: '#nameless', reason: 'Goes in May.' }];

    const { status, stdout } = await run(
      { pages: [`${site.origin}/faulty`], states: 'each', exclude },
      [],
    );

    assert.equal(status, 1);
    assert.ok(!stdout.includes('image-alt ('), stdout);
    assert.match(stdout, /text-lost \(serious\)/);
    assert.match(stdout, /Left out: 1 element \(image-alt in #nameless\)\. Goes in May\./);
  });

  it('says how bad a fault must be to fail', async () => {
    const pages = [`${site.origin}/faulty`];

    // what the page lacks by itself is a critical fault
    assert.equal((await run({ pages, failOn: 'critical' })).status, 1);
    const exclude = [{ rule: 'image-alt', reason: 'Another team has it.' }];
    const rest = await run({ pages, exclude, states: 'each', failOn: 'critical' });
    assert.equal(rest.status, 0);
    assert.match(rest.stdout, /text-lost \(serious\)/);
  });

  it('names several reports, with annotations and a summary for GitHub', async () => {
    const summary = join(folder, 'summary.md');
    await writeFile(summary, '');
    const files = ['json=report.json', 'junit=report.xml', 'markdown=report.md'];

    const { stdout } = await run(
      { pages: [`${site.origin}/faulty`], reporter: ['github', ...files] },
      [],
      { GITHUB_STEP_SUMMARY: summary },
    );

    assert.match(stdout, /^::error title=image-alt in http%3A.*faulty::Images must have .*%0A- #n/);
    const texts = ['report.json', 'report.xml', 'report.md', 'summary.md'];
    const [json, xml, markdown, told] = await Promise.all(
      texts.map((file) => readFile(join(folder, file), 'utf8')),
    );
    assert.equal(JSON.parse(json).pages[0].findings[0].rule, 'image-alt');
    assert.match(xml, /<testcase name="image-alt" classname="http:[^"]*faulty">\s*<failure/);
    assert.match(markdown, /## Faults in 1 of 1 page\n/);
    assert.equal(told, markdown);
  });

  it('names a baseline, and the report says what is known and what is gone', async () => {
    const pages = [`${site.origin}/faulty`];
    const baseline = 'known.json';
    await run({ pages, baseline }, ['--write-baseline']);
    const file = join(folder, baseline);
    const known = JSON.parse(await readFile(file, 'utf8'));
    const [{ nodes }] = known.pages[0].findings;
    nodes.push({ ...nodes[0], target: '#mended' });
    await writeFile(file, JSON.stringify(known));

    const { status, stdout } = await run({ pages, baseline });

    assert.equal(status, 0);
    assert.match(stdout, /Nothing found in 1 state\.\n {2}1 faulty element is known\.\n/);
    assert.match(stdout, /1 faulty element is faulty no more\./);
  });

  for (const [what, config, message] of [
    ['an option that is not there', { page: [] }, /there is no option "page", only pages/],
    ['an option of another kind', { concurrency: 'two' }, /concurrency must be a number/],
    [
      'an option of a page that is not there',
      { pages: [{ url: 'x' }] },
      /no option "url", only add/,
    ],
    ['no page', {}, /No page was named/],
  ]) {
    it(`is refused for ${what}`, async () => {
      const { status, stderr } = await run(config);

      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }

  it('is refused where it is not there or is no module', async () => {
    await writeFile(join(folder, 'broken.mjs'), 'export default {');

    const none = await run({}, ['--config=none.js']);
    const broken = await run({}, ['--config=broken.mjs']);

    assert.match(none.stderr, /There is no configuration none\.js/);
    assert.match(broken.stderr, /broken\.mjs cannot be read/);
  });

  it('lets files be watched: a change makes it audit again', async () => {
    const page = join(folder, 'page.html');
    await writeFile(page, '<!doctype html><html lang="en"><title>A</title><main><h1>A</h1></main>');
    const child = command.start(['audit', 'page.html', '--states=1', '--watch'], { cwd: folder });
    try {
      const told = child.stdout.setEncoding('utf8');
      const first = once(told, 'data');
      for await (const line of createInterface({ input: child.stderr }))
        if (line.startsWith('Waiting for a change')) break;
      assert.match((await first)[0], /Nothing found/);

      const next = once(told, 'data');
      await appendFile(page, '<img src="data:,">');
      assert.match((await next)[0], /image-alt/);
    } finally {
      child.kill('SIGINT');
      await once(child, 'exit');
    }
  });
});
