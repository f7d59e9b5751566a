import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

/** Where the tests are that import what is mutated, or show it in the bar. */
const FOLDERS = ['tests/page', 'tests/settings', 'tests/toolbar'];

/**
 * All test files of the sandbox in one script, in which each is a module that is run when it is asked for: a page
 * loads it much faster than hundreds of modules.
 */
export async function bundleTests() {
  const files = FOLDERS.flatMap(testsIn).sort();
  const { outputFiles } = await build({
    stdin: { contents: entry(files), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    // the package says that its modules have no side effects, which its tests have
    ignoreAnnotations: true,
    plugins: [commands, urls],
  });
  return { files, script: outputFiles[0].text };
}

const testsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('.long.test.ts'))
    .map((name) => join(folder, name));

const entry = (files) => `
  import { provide } from './tests/mutation/in-page.js';
  provide({${files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)})`)}});
`;

/** The socket on which tests talk to their runner is a function that test-page.js puts into the page. */
const commands = {
  name: 'commands',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\/__web-dev-server__web-socket\.js$/ }, ({ path }) => ({
      path,
      namespace: 'socket',
    }));
    onLoad({ filter: /./, namespace: 'socket' }, () => ({
      contents: `
        export const sendMessage = async () => {};
        export const sendMessageWaitForResponse = ({ command, payload }) =>
          mutationCommand(command, payload);
      `,
    }));
  },
};

/** A test finds its fixtures by its own address. */
const urls = {
  name: 'urls',
  setup({ onLoad }) {
    onLoad({ filter: /\/tests\/.*\.ts$/ }, ({ path }) => {
      const address = JSON.stringify(`/${relative(process.cwd(), resolve(path))}`);
      return {
        contents: readFileSync(path, 'utf8').replaceAll(
          'import.meta.url',
          `new URL(${address}, location.origin).href`,
        ),
        loader: 'ts',
      };
    });
  },
};
