import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { commandLine } from '../../support/node/command.js';
import { startSite } from '../../support/node/site.js';

const command = await commandLine();

describe('Before an audit, the command line', () => {
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

  /** The elements at fault. */
  async function found(words, config) {
    if (config)
      await writeFile(join(folder, 'a11y-toolbar.config.mjs'), `export default ${config}`);
    const { status, stdout, stderr } = await command.run(
      ['audit', '--states=1', '--reporter=json', ...words],
      { cwd: folder },
    );
    assert.notEqual(status, 2, stderr);
    return JSON.parse(stdout).pages.flatMap(({ findings }) =>
      findings.flatMap(({ nodes }) => nodes.map(({ target }) => target)),
    );
  }

  for (const [way, path, words] of [
    ['a cookie', 'cookie', ['--cookie', 'member=yes']],
    ['a header', 'header', ['--header', 'X-Member: yes']],
    ['a password', 'password', ['--basic-auth', 'ada:secret']],
  ]) {
    it(`shows who one is by ${way}`, async () => {
      const address = `${site.origin}/members/${path}`;

      const without = await command.run(['audit', address, '--states=1']);
      assert.equal(without.status, 2);
      assert.match(without.stderr, /cannot be loaded/);
      assert.deepEqual(await found([address, ...words]), []);
    });
  }

  it('restores cookies and storage that Playwright has saved', async () => {
    const { hostname } = new URL(site.origin);
    const cookie = { name: 'member', value: 'yes', domain: hostname, path: '/', expires: -1 };
    const member = [{ name: 'member', value: 'yes' }];
    const file = join(folder, 'state.json');
    await writeFile(
      file,
      JSON.stringify({
        cookies: [{ ...cookie, httpOnly: false, secure: false, sameSite: 'Lax' }],
        origins: [{ origin: site.origin, localStorage: member }],
      }),
    );

    const addresses = [`${site.origin}/members/cookie`, `${site.origin}/stored`];
    assert.deepEqual(await found([...addresses, `--storage-state=${file}`]), ['#member']);
    assert.deepEqual(await found([addresses[1]]), []);
  });

  it('waits for an element', async () => {
    const address = `${site.origin}/late`;

    // it had another name before
    assert.deepEqual(await found([address, '--wait-for=#late']), ['#late']);
  });

  it('takes the steps of its configuration', async () => {
    const steps = [
      { goto: '/form' },
      { fill: '#name', value: 'Ada' },
      { click: '#more' },
      { waitFor: '#clicked' },
      { click: '#name' },
      { press: 'Enter' },
    ];
    const config = { pages: [{ address: `${site.origin}/clean`, before: steps }] };

    assert.deepEqual(await found([], JSON.stringify(config)), ['#clicked', '#pressed']);
  });

  it('calls the function of its configuration with the page', async () => {
    const config = `{
      pages: ['${site.origin}/form'],
      before: async (page) => {
        await page.type('#name', 'Ada');
        await page.click('#more');
      },
    }`;

    assert.deepEqual(await found([], config), ['#clicked']);
  });

  it('says which step failed', async () => {
    const config = { pages: [`${site.origin}/clean`], before: [{ jump: '#up' }] };
    await writeFile(
      join(folder, 'a11y-toolbar.config.mjs'),
      `export default ${JSON.stringify(config)}`,
    );

    const { status, stderr } = await command.run(['audit'], { cwd: folder });

    assert.equal(status, 2);
    assert.match(stderr, /The step \{"jump":"#up"\} failed: a step is one of goto, click/);
  });
});
