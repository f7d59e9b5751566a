/** Reads the options of the command line. */
import { parseArgs } from 'node:util';
import type { StateChoice } from '../states.js';
import { Problem, messageOf } from './problem.js';
import { isReporter, reporterNames, type ReporterName } from './reporters.js';

/** The options of the command line. */
export interface Options {
  readonly addresses: readonly string[];
  readonly states: StateChoice;
  readonly seed: number;
  /** The `controls` attribute of an injected toolbar. `undefined` for the default. */
  readonly controls: string | undefined;
  readonly inject: boolean;
  readonly reporter: ReporterName;
  /** The file for the report. `undefined` for standard output. */
  readonly out: string | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean;
  /** The width of the viewport, in px. */
  readonly width: number;
  /** The height of the viewport, in px. */
  readonly height: number;
  /** The path of the browser. `undefined` for one that is installed. */
  readonly browser: string | undefined;
  /** The longest time for a page, in s. */
  readonly timeout: number;
}

const SPECIFIED = {
  states: { type: 'string', default: 'pairwise' },
  seed: { type: 'string', default: '1' },
  controls: { type: 'string' },
  'no-inject': { type: 'boolean', default: false },
  reporter: { type: 'string', default: 'text' },
  out: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean', default: false },
  width: { type: 'string', default: '1280' },
  height: { type: 'string', default: '800' },
  browser: { type: 'string' },
  timeout: { type: 'string', default: '600' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/**
 * Reads the options from the words of a command line.
 * @param words - the words after the name of the script
 * @throws {Problem} if an option is not valid
 */
export function optionsFrom(words: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parsed(words);
  if (values.help || !words.length) return 'help';
  if (values.version) return 'version';
  const [command, ...addresses] = positionals;
  if (command !== 'audit') throw new Problem(`There is no command "${command ?? ''}", only audit.`);
  if (!addresses.length) throw new Problem('No page was named. Name an address or a file.');
  if (values['write-baseline'] && values.baseline === undefined) {
    throw new Problem('--write-baseline needs --baseline, which names the file.');
  }
  return {
    addresses,
    states: statesFrom(values.states),
    seed: numberFrom('seed', values.seed, 0),
    controls: values.controls,
    inject: !values['no-inject'],
    reporter: reporterFrom(values.reporter),
    out: values.out,
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
    width: numberFrom('width', values.width, 200),
    height: numberFrom('height', values.height, 200),
    browser: values.browser,
    timeout: numberFrom('timeout', values.timeout, 1),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: SPECIFIED, allowPositionals: true });
  } catch (error) {
    // the rest of Node's message is about words that begin with a dash
    throw new Problem(messageOf(error).split('. ')[0] ?? '');
  }
}

function statesFrom(word: string): StateChoice {
  if (word === 'each' || word === 'pairwise' || word === 'all') return word;
  const size = Number(word);
  if (Number.isInteger(size) && size > 0) return size;
  throw new Problem(`--states must be each, pairwise, all or a number, not "${word}".`);
}

function reporterFrom(word: string): ReporterName {
  if (isReporter(word)) return word;
  throw new Problem(`--reporter must be one of ${reporterNames.join(', ')}, not "${word}".`);
}

function numberFrom(name: string, word: string, least: number): number {
  const number = Number(word);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Problem(`--${name} must be a whole number of at least ${least}, not "${word}".`);
}
