// What bundlers make of `import 'a11y-toolbar/define'`: a chunk of each part that is loaded when it is asked for.
import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

/** Files below dist/ that another imports by `import()`. */
const lazy = readdirSync(join(dist, 'toolbar'), { recursive: true })
  .filter((file) => file.endsWith('.js'))
  .flatMap((file) => {
    const code = readFileSync(join(dist, 'toolbar', file), 'utf8');
    const base = new URL(`toolbar/${file.replaceAll('\\', '/')}`, 'file:///');
    return [...code.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(
      ([, path]) => new URL(path, base).pathname,
    );
  });

/** Each builds an application's one module into a folder. */
const bundlers = {
  async rollup(app, out) {
    const bundle = await rollup({ input: join(app, 'main.js'), plugins: [resolve()], onwarn() {} });
    await bundle.write({ dir: out, sourcemap: true });
    await bundle.close();
  },
  async webpack(app, out) {
    const compiler = webpack({
      mode: 'production',
      devtool: 'source-map',
      context: app,
      entry: './main.js',
      output: { path: out },
      performance: false,
    });
    const stats = await new Promise((done, fail) => {
      compiler.run((error, result) => (error ? fail(error) : done(result)));
    });
    await new Promise((done) => compiler.close(done));
    assert.ok(!stats.hasErrors(), stats.toString('errors-only'));
  },
  async vite(app, out) {
    await vite({
      root: app,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: out,
        sourcemap: true,
        modulePreload: false,
        rollupOptions: { input: join(app, 'main.js') },
      },
    });
  },
};

describe('an application that imports a11y-toolbar/define', () => {
  const app = mkdtempSync(join(tmpdir(), 'bundled-app-'));

  before(() => {
    mkdirSync(join(app, 'node_modules'));
    symlinkSync(root, join(app, 'node_modules/a11y-toolbar'), 'junction');
    writeFileSync(join(app, 'package.json'), '{ "type": "module", "sideEffects": true }');
    writeFileSync(join(app, 'main.js'), "import 'a11y-toolbar/define';\n");
  });

  after(() => {
    rmSync(app, { recursive: true });
  });

  for (const [name, build] of Object.entries(bundlers)) {
    it(`gets a chunk for each lazy part from ${name}, and none of it in what is loaded first`, async () => {
      const out = join(app, name);
      await build(app, out);
      const sources = sourcesOfScripts(out);
      const first = sources.filter((all) => all.some((path) => path.endsWith('/define.js')));

      assert.ok(lazy.length > 6, `${lazy.length} lazy parts`);
      assert.equal(first.length, 1);
      for (const part of lazy) {
        const inChunks = sources.filter((all) => all.some((path) => path.endsWith(part)));
        assert.ok(inChunks.length > 0, `${part} is in no script`);
        assert.ok(!inChunks.includes(first[0]), `${part} is in the entry`);
      }
      assert.ok(sources.length > lazy.length, `${sources.length} scripts`);
      const code = scripts(out).map((file) => readFileSync(file, 'utf8'));
      assert.ok(!code.some((text) => text.includes('a11y-toolbar-chunks')), 'has our own loader');
      const entry = code.find((text) => text.includes('customElements.define('));
      assert.ok(entry, 'defines the element');
    });
  }
});

const scripts = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file));

/** The modules that each script is made of, as its source map names them. */
const sourcesOfScripts = (folder) =>
  scripts(folder).map((file) => JSON.parse(readFileSync(`${file}.map`, 'utf8')).sources);
