import { readdirSync } from 'node:fs';
import { classicScript, moduleScript } from './.build/bundles/chunks.js';
import {
  banner,
  failOnWarning,
  folderByFolder,
  inputPlugins,
  minify,
  sourceForDemo,
} from './.build/bundles/plugins.js';
import { integrityOf } from './.build/integrity.js';

export default [
  classicScript({ name: 'a11y-toolbar', input: 'dist/script-tag.js', global: 'A11yToolbar' }),
  moduleScript({
    name: 'a11y-toolbar.esm',
    input: 'dist/module-script.js',
    exported: 'A11yToolbar',
  }),
  inOneFile(
    'dist/script-tag.js',
    'dist/a11y-toolbar.all.js',
    {
      name: 'A11yToolbar',
      banner: banner(),
      plugins: [minify({ module: false }), sourceForDemo()],
    },
    [folderByFolder('dist/script-tag.js'), withoutFurtherLocales()],
  ),
  inOneFile('dist/early.js', 'dist/early.js', {
    plugins: [namesFiles(), minify({ module: false })],
  }),
  inOneFile('dist/audit/in-page/injected.js', 'dist/audit.js', {
    plugins: [minify({ module: false, shortens: false })],
  }),
];

/** Tells early.js which files to bring, and their integrity. */
function namesFiles() {
  const chunk = (name) => {
    const files = readdirSync('dist/chunks').filter((file) =>
      new RegExp(`^${name}-.*\\.js$`).test(file),
    );
    if (files.length !== 1) throw new Error(`one chunk ${name} is wanted, not ${files.length}`);
    return described(`chunks/${files[0]}`);
  };
  const described = (file) => ({ file, integrity: integrityOf(`dist/${file}`) });
  return {
    name: 'names-files',
    renderChunk(code) {
      const chunks = ['engine', 'shared', 'further'].map((name) => [name, chunk(name)]);
      const files = Object.fromEntries([...chunks, ['script', described('a11y-toolbar.js')]]);
      return { code: code.replace('FILES', JSON.stringify(files)), map: null };
    },
  };
}

/** One file cannot load others, and 23 languages would double it. */
function withoutFurtherLocales() {
  return {
    name: 'without-further-locales',
    transform: (_, id) =>
      id.endsWith('/further-locales.js') ? 'export const furtherLocales = {};' : null,
  };
}

/** A classic script with all that it needs, what is loaded by `import()` included. */
function inOneFile(input, file, output, plugins = []) {
  return {
    input,
    plugins: [...inputPlugins(), ...plugins],
    onwarn: failOnWarning,
    output: {
      file,
      format: 'iife',
      inlineDynamicImports: true,
      freeze: false,
      banner: banner([]),
      plugins: [minify({ module: false })],
      ...output,
    },
  };
}
