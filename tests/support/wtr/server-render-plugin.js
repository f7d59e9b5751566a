import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('../../package/server-render.js', import.meta.url));

/**
 * The command `server-render`: answers the HTML that a server makes of a toolbar, in a process of
 * its own, where there is no DOM.
 */
export function serverRenderPlugin() {
  return {
    name: 'server-render',
    async executeCommand({ command }) {
      if (command !== 'server-render') return undefined;

      const { stdout } = await promisify(execFile)('node', [script]);
      return stdout;
    },
  };
}
