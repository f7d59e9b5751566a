/** Reads the command line. */
import { parseArgs } from 'node:util';
import type { AuditConfig, PageConfig } from './config.js';
import { messageOf, Problem } from './problem.js';
import { numberFrom, pairFrom, severityFrom, statesFrom } from './words.js';

/** The command line: a configuration, and what only the command line can ask for. */
export interface CommandLine extends AuditConfig {
  /** The path of the configuration. `undefined` for that in the working folder, if there is one. */
  readonly config?: string;
  /** A file with an address in each line. */
  readonly list?: string;
  /** The file for the report, if its reporter names none. */
  readonly out?: string;
  readonly writeBaseline: boolean;
  /** `true`: audits again when a file changes. */
  readonly watch: boolean;
}

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;

const SPECIFIED = {
  config: text,
  list: text,
  sitemap: text,
  'sitemap-limit': text,
  states: text,
  seed: text,
  controls: text,
  'no-inject': flag,
  viewport: texts,
  width: text,
  height: text,
  'wait-for': text,
  cookie: texts,
  header: texts,
  'basic-auth': text,
  'storage-state': text,
  reporter: texts,
  out: text,
  baseline: text,
  'write-baseline': flag,
  'fail-on': text,
  concurrency: text,
  watch: flag,
  browser: text,
  timeout: text,
  help: { ...flag, short: 'h' },
  version: flag,
} as const;

/**
 * Reads the words of a command line.
 * @param words - the words after the name of the script
 * @throws {Problem} if an option is not valid
 */
export function commandLineFrom(words: readonly string[]): CommandLine | 'help' | 'version' {
  const { values, positionals } = parsed(words);
  if (values.help || !words.length) return 'help';
  if (values.version) return 'version';
  const [command, ...pages] = positionals;
  if (command !== 'audit') throw new Problem(`There is no command "${command ?? ''}", only audit.`);
  return given({
    ...pageOptions(values),
    pages: pages.length ? pages : undefined,
    config: values.config,
    list: values.list,
    sitemap: values.sitemap,
    sitemapLimit: read(values['sitemap-limit'], (word) => numberFrom('sitemap-limit', word, 1)),
    reporter: values.reporter,
    out: values.out,
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
    failOn: read(values['fail-on'], severityFrom),
    concurrency: read(values.concurrency, (word) => numberFrom('concurrency', word, 1)),
    watch: values.watch,
    browser: values.browser,
  });
}

type Values = ReturnType<typeof parsed>['values'];

function pageOptions(values: Values): Undefinable<PageConfig> {
  const { width = '1280', height = '800' } = values;
  const isSized = values.width !== undefined || values.height !== undefined;
  const size = () => `${numberFrom('width', width, 200)}x${numberFrom('height', height, 200)}`;
  return {
    states: read(values.states, statesFrom),
    seed: read(values.seed, (word) => numberFrom('seed', word, 0)),
    controls: values.controls,
    inject: values['no-inject'] ? false : undefined,
    viewport: values.viewport ?? (isSized ? size() : undefined),
    waitFor: values['wait-for'],
    cookies: values.cookie?.map((word) => {
      const [name, value] = pairFrom('cookie', word, '=');
      return { name, value };
    }),
    headers:
      values.header &&
      Object.fromEntries(values.header.map((word) => pairFrom('header', word, ':'))),
    basicAuth: read(values['basic-auth'], (word) => {
      const [username, password] = pairFrom('basic-auth', word, ':');
      return { username, password };
    }),
    storageState: values['storage-state'],
    timeout: read(values.timeout, (word) => numberFrom('timeout', word, 1)),
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

const read = <Value>(
  word: string | undefined,
  reader: (word: string) => Value,
): Value | undefined => (word === undefined ? undefined : reader(word));

type Undefinable<Options> = { readonly [Name in keyof Options]: Options[Name] | undefined };

/** The options that were given. */
const given = (options: Undefinable<CommandLine>): CommandLine =>
  Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as unknown as CommandLine;
