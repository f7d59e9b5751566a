import { classicScript } from './.build/bundles/classic-chunks.js';
import { moduleScript } from './.build/bundles/module-chunks.js';
import {
  banner,
  failOnWarning,
  inputPlugins,
  minify,
  sourceForDemo,
} from './.build/bundles/plugins.js';

export default [
  classicScript({ name: 'a11y-toolbar', input: 'dist/script-tag.js', global: 'A11yToolbar' }),
  moduleScript({ name: 'a11y-toolbar.esm', input: 'dist/define.js' }),
  inOneFile('dist/script-tag.js', 'dist/a11y-toolbar.all.js', {
    name: 'A11yToolbar',
    banner: banner(),
    plugins: [minify({ module: false }), sourceForDemo()],
  }),
  inOneFile('dist/early.js', 'dist/early.js'),
  inOneFile('dist/audit/in-page/injected.js', 'dist/audit.js'),
];

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
