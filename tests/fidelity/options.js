import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { acts } from './acts/index.js';
import { pages } from './corpus/pages.js';

/** The command line, as README.md describes it. Throws where it names what does not exist. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      acts: { type: 'string', default: Object.keys(acts).join() },
      assert: { type: 'boolean', default: false },
      cache: { type: 'string', default: here('.pages') },
      dist: { type: 'string', default: process.env.OURS ?? here('../../dist') },
      factor: { type: 'string', default: '2' },
      jobs: { type: 'string', default: '2' },
      list: { type: 'boolean', default: false },
      out: { type: 'string' },
      pages: { type: 'string' },
      schemes: { type: 'string', default: 'black' },
      shots: { type: 'string' },
      tools: { type: 'string', default: 'ours' },
      verbose: { type: 'boolean', default: false },
      width: { type: 'string', default: '1280' },
    },
  });
  return {
    ...values,
    acts: known(values.acts, Object.keys(acts)),
    factor: number(values.factor),
    jobs: number(values.jobs),
    pages: known(
      values.pages,
      pages.map((page) => page.id),
    ),
    tools: values.tools.split(','),
    width: number(values.width),
  };
}

function known(list, names) {
  const wanted = list?.split(',') ?? names;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length) throw new Error(`unknown: ${unknown}. There is ${names.join(', ')}`);
  return wanted;
}

function number(text) {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`not a positive number: ${text}`);
  return value;
}

function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
