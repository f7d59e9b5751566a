/**
 * Makes ES modules of a module graph with `import()`: a file that only exports what the first of its chunks
 * exports, and the chunks. So whatever a page adds to the file's address, `?v=3` say, loads no chunk twice.
 */
import { banner, failOnWarning, inputPlugins, minify } from './plugins.js';

/**
 * @param name - of the file in dist/
 * @param input - the entry module
 */
export function moduleScript({ name, input }) {
  return {
    input,
    preserveEntrySignatures: 'strict',
    plugins: inputPlugins(),
    onwarn: failOnWarning,
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: `${name}.js`,
      chunkFileNames: 'esm/[name]-[hash].js',
      // all that is there from the start is one chunk, apart from the entry
      manualChunks: { start: [input] },
      sourcemap: true,
      banner: ({ isEntry }) => banner(isEntry ? [] : undefined),
      plugins: [minify({ module: true })],
    },
  };
}
