import { fork } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = 'tests/package/hydration';

/**
 * Serves pages that a framework renders on the server and hydrates in the browser: `/hydrating/page` with a
 * query (see tests/package/hydration/page.js), and the script of each framework, `/hydrating/react.js` and
 * `/hydrating/vue.js`, bundled with its development build, which tells of every mismatch.
 */
export function hydratingPages(rootDir) {
  const bundles = new Map();
  const render = renderer(join(rootDir, FOLDER, 'server.js'));

  return async (context, next) => {
    const [, name] = /^\/hydrating\/([\w.]+)$/.exec(context.path) ?? [];
    if (name === 'page') {
      context.type = 'text/html';
      context.body = await render(context.search);
    } else if (name) {
      if (!bundles.has(name)) bundles.set(name, bundle(join(rootDir, FOLDER, name)));
      context.type = 'text/javascript';
      context.body = await bundles.get(name);
    } else await next();
  };
}

/**
 * Renders pages in a process of its own, as the runner's console is not all that React takes it for. It starts with
 * the first page, and ends with the runner.
 */
function renderer(server) {
  let child;
  return (search) => {
    if (!child) {
      child = fork(server);
      child.unref();
      child.channel.unref();
    }
    return new Promise((resolve, reject) => {
      const take = (answer) => {
        if (answer.search !== search) return;
        child.off('message', take).off('exit', reject);
        resolve(answer.page);
      };
      child.on('message', take).once('exit', reject).send({ search });
    });
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
