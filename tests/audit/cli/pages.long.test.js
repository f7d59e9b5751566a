import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { commandLine } from '../../support/node/command.js';
import { startSite } from '../../support/node/site.js';

const command = await commandLine();

const FAULTY =
  '<!doctype html><title>A page</title><html lang="en"><main><h1>A</h1><img src="data:,">';

describe('The pages of the command line', () => {
  let site;
  let folder;

  before(async () => {
    site = await startSite();
    folder = await mkdtemp(join(tmpdir(), 'a11y-toolbar-'));
    await mkdir(join(folder, 'dist/deep'), { recursive: true });
    for (const name of ['dist/a.html', 'dist/deep/b.html', 'dist/404.html'])
      await writeFile(join(folder, name), FAULTY);
  });

  after(async () => {
    site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The pages that were audited, with the rules that each breaks. */
  async function audited(...words) {
    const { status, stdout, stderr } = await command.run(
      ['audit', '--states=1', '--reporter=json', ...words],
      { cwd: folder },
    );
    assert.notEqual(stdout, '', stderr);
    const { pages } = JSON.parse(stdout);
    return { status, stderr, pages };
  }

  const namesOf = ({ pages }) => pages.map(({ address }) => address.replace(site.origin, ''));

  it('of the demo have nothing that is told', async () => {
    const { status, stdout } = await command.run(['audit', 'demo/index.html', '--states=each']);

    assert.equal(status, 0);
    assert.equal(stdout, 'demo/index.html\n  Nothing found in 11 states.\n');
  });

  it('are the files that a glob matches, but for those that are taken out', async () => {
    const found = await audited('dist/**/*.html', '!**/404.html');

    assert.deepEqual(namesOf(found), ['dist/a.html', 'dist/deep/b.html']);
  });

  it('are those in a list and in a sitemap, each once and in their order', async () => {
    const list = join(folder, 'list.txt');
    await writeFile(list, `# what matters\n${site.origin}/clean\n\ndist/a.html\n`);
    const sitemap = `${site.origin}/sitemap.xml`;

    const found = await audited(`--list=${list}`, `--sitemap=${sitemap}`, '--concurrency=2');

    assert.deepEqual(namesOf(found), ['/clean', 'dist/a.html', '/faulty']);
    assert.deepEqual(
      found.pages.map(({ findings }) => findings.length > 0),
      [false, true, true],
    );
    assert.equal(found.status, 1);
  });

  it('are the first ones of a sitemap, if there is a limit, and the rest is said', async () => {
    const found = await audited(`--sitemap=${site.origin}/sitemap.xml`, '--sitemap-limit=1');

    assert.deepEqual(namesOf(found), ['/clean']);
    assert.match(found.stderr, /--sitemap-limit leaves out 1 of 2 pages/);
  });

  it('are shown in each size of the window that is asked for', async () => {
    const found = await audited(
      ...[`${site.origin}/narrow`, '--viewport=1280x800', '--viewport=400x700'],
    );

    assert.deepEqual(
      found.pages.map(({ viewport, findings }) => [viewport, findings.map(({ rule }) => rule)]),
      [
        ['1280x800', []],
        ['400x700', ['image-alt']],
      ],
    );
  });

  it('may lead elsewhere, which is said', async () => {
    const found = await audited(`${site.origin}/moved`);

    assert.match(found.stderr, /\/moved led to http:.*\/clean\n/);
    assert.equal(found.pages[0].arrivedAt, `${site.origin}/clean`);
  });

  for (const [what, path, message] of [
    ['a text', '/text', /\/text is not a page of HTML but text\/plain\.\n/],
    ['a PDF', '/pdf', /\/pdf is not a page of HTML but application\/pdf\.\n/],
    ['a download', '/zip', /\/zip is not a page of HTML but application\/zip\.\n/],
    [
      'a page that goes elsewhere',
      '/moves',
      /\/moves cannot be audited: it goes to http:.*\/clean/,
    ],
    [
      'a page that forbids a toolbar by its Trusted Types',
      '/untrusting',
      /\/untrusting cannot be audited: The toolbar cannot show \w+ in this page.*policy forbids it/,
    ],
    ['a page that loads itself again', '/repeats', /\/repeats cannot be audited: it loads itself/],
  ]) {
    it(`are refused in our own words, such as ${what}`, async () => {
      const { status, stderr } = await command.run(['audit', site.origin + path, '--states=each']);

      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }

  for (const [what, words, message] of [
    ['a glob without files', ['x/*.html'], /No file matches x\/\*\.html/],
    ['a folder', ['dist'], /dist is a folder\. Name its files/],
    ['a list that is not there', ['--list=none.txt'], /The list none\.txt cannot be read/],
    ['a sitemap that is none', ['--sitemap=dist/a.html'], /dist\/a\.html is not a sitemap/],
    ['a control that is not there', ['dist/a.html', '--controls=font-size nonsense'], /"nonsense"/],
    ['a size that is none', ['dist/a.html', '--viewport=wide'], /--viewport must be a width and/],
    ['a cookie without a value', ['dist/a.html', '--cookie=x'], /--cookie must be a name and/],
    ['a severity that is none', ['dist/a.html', '--fail-on=bad'], /one of minor, moderate/],
    [
      'two reports on one output',
      ['dist/a.html', '--reporter=json', '--reporter=html'],
      /Only one/,
    ],
  ]) {
    it(`are not audited after ${what}`, async () => {
      const { status, stderr } = await command.run(['audit', ...words], { cwd: folder });

      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.ok(stderr.trim().split('\n').length <= 2, stderr);
    });
  }

  it('are not audited by another browser than the one that CHROME_PATH names', async () => {
    const { status, stderr } = await command.run(['audit', 'dist/a.html'], {
      cwd: folder,
      env: { CHROME_PATH: '/no/browser' },
    });

    assert.equal(status, 2);
    assert.match(stderr, /There is no browser at \/no\/browser/);
  });
});
