import { readdirSync } from 'node:fs';
import { classicScript } from './.build/bundles/classic-chunks.js';
import { moduleScript } from './.build/bundles/module-chunks.js';
import {
  banner,
  failOnWarning,
  inputPlugins,
  minify,
  sourceForDemo,
} from './.build/bundles/plugins.js';
import { integrityOf } from './.build/integrity.js';

export default [
  classicScript({ name: 'a11y-toolbar', input: 'dist/script-tag.js', global: 'A11yToolbar' }),
  moduleScript({ name: 'a11y-toolbar.esm', input: 'dist/define.js' }),
  inOneFile('dist/script-tag.js', 'dist/a11y-toolbar.all.js', {
    name: 'A11yToolbar',
    banner: banner(),
    plugins: [minify({ module: false }), sourceForDemo()],
  }),
  firstPaint(),
  inOneFile('dist/early.js', 'dist/early.js', {
    plugins: [namesFirstPaint(), minify({ module: false })],
  }),
  inOneFile('dist/audit/in-page/injected.js', 'dist/audit.js'),
];

/** What early.js brings: the engine and all that it takes to read the stored choices. */
function firstPaint() {
  const { output, ...bundle } = inOneFile('dist/first-paint.js');
  delete output.file;
  return {
    ...bundle,
    output: { ...output, dir: 'dist/chunks', entryFileNames: '[name]-[hash].js' },
  };
}

/** Writes into early.js the name of that file, and its integrity. */
function namesFirstPaint() {
  return {
    name: 'names-first-paint',
    renderChunk(code) {
      const files = readdirSync('dist/chunks').filter((name) => /^first-paint-.*\.js$/.test(name));
      if (files.length !== 1) this.error(`one chunk is wanted, not ${files.length}`);
      const named = code
        .replace('%FILE%', files[0])
        .replace('%INTEGRITY%', integrityOf(`dist/chunks/${files[0]}`));
      return { code: named, map: null };
    },
  };
}

/** A classic script with all that it needs, what is loaded by `import()` included. */
function inOneFile(input, file, output) {
  return {
    input,
    plugins: inputPlugins(),
    onwarn: failOnWarning,
    output: {
      file,
      format: 'iife',
      inlineDynamicImports: true,
      sourcemap: true,
      banner: banner([]),
      plugins: [minify({ module: false })],
      ...output,
    },
  };
}
