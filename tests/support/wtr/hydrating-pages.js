import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const FOLDER = 'tests/package/hydration';

/**
 * Serves pages that a framework renders on the server and hydrates in the browser: `/hydrating/page` with a
 * query (see tests/package/hydration/page.js), and the script of each framework, `/hydrating/react.js` and
 * `/hydrating/vue.js`, bundled with its development build, which tells of every mismatch.
 */
export function hydratingPages(rootDir) {
  const bundles = new Map();

  return async (context, next) => {
    const [, name] = /^\/hydrating\/([\w.]+)$/.exec(context.path) ?? [];
    if (name === 'page') {
      // in a process of its own, as the runner's console is not all that React takes it for
      const server = join(rootDir, FOLDER, 'server.js');
      const { stdout } = await promisify(execFile)('node', [server, context.search]);
      context.type = 'text/html';
      context.body = stdout;
    } else if (name) {
      if (!bundles.has(name)) bundles.set(name, bundle(join(rootDir, FOLDER, name)));
      context.type = 'text/javascript';
      context.body = await bundles.get(name);
    } else await next();
  };
}

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return outputFiles[0].text;
}
