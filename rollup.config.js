import { readFileSync } from 'node:fs';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));

export default [
  {
    input: 'dist/script-tag.js',
    output: {
      ...outputTo('dist/a11y-toolbar.js'),
      format: 'iife',
      name: 'A11yToolbar',
      plugins: [minify({ module: false })],
    },
  },
  {
    input: 'dist/early.js',
    output: {
      ...outputTo('dist/early.js', []),
      format: 'iife',
      plugins: [minify({ module: false })],
    },
  },
  {
    input: 'dist/define.js',
    output: {
      ...outputTo('dist/a11y-toolbar.esm.js'),
      format: 'es',
      plugins: [minify({ module: true })],
    },
  },
].map((bundle) => ({ ...bundle, plugins: inputPlugins(), onwarn: fail }));

function outputTo(file, contents = ['contains Lit, (c) Google LLC, BSD-3-Clause']) {
  const banner = `/*! ${[`a11y-toolbar ${version}`, license, ...contents].join(' | ')} */`;
  return { file, sourcemap: true, banner };
}

function inputPlugins() {
  return [
    // Lit's production build
    resolve({ exportConditions: ['production'] }),
    literalsHtmlCssMinifier({ include: ['dist/**/*.js'], failOnError: true }),
  ];
}

function minify({ module }) {
  return terser({
    module,
    // the only top-level name of the classic script is its global, which must survive
    toplevel: module,
    ecma: 2022,
    compress: {
      passes: 3,
      // terser may otherwise drop a bare `element.offsetWidth`, which is how a style flush is forced
      pure_getters: false,
    },
    format: { comments: /^!/ },
  });
}

function fail({ code, message }) {
  // TypeScript's helper for decorators asks for a global `this`, and does without
  if (code !== 'THIS_IS_UNDEFINED') throw new Error(message);
}
