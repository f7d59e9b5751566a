import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The command line, as README.md describes it. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      assert: { type: 'boolean', default: false },
      cache: { type: 'string', default: here('../fidelity/.pages') },
      only: { type: 'string' },
      sizes: { type: 'string' },
      dist: { type: 'string', default: process.env.OURS ?? here('../../dist') },
      out: { type: 'string' },
      rest: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  return values;
}

function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
