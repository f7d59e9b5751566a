/** Finds and reads `a11y-toolbar.config.js`. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AuditConfig, PageConfig } from './config.js';
import { messageOf, Problem } from './problem.js';

const USUAL = ['a11y-toolbar.config.js', 'a11y-toolbar.config.mjs'];

/**
 * Reads the configuration of a project. Without one it is empty.
 * @param path - the path of the file. Default: a file with the usual name in the working folder
 * @throws {Problem} if the file cannot be read or is not valid
 */
export async function readConfig(path?: string): Promise<AuditConfig> {
  const file = path ?? USUAL.find((name) => existsSync(name));
  if (file === undefined) return {};
  if (!existsSync(file)) throw new Problem(`There is no configuration ${file}.`);
  const config = await imported(file);
  const name = basename(file);
  check(config, { ...OF_ALL, ...OF_PAGES }, name);
  for (const page of config.pages ?? []) {
    if (typeof page !== 'string') check(page, { address: isText, ...OF_PAGES }, `pages in ${name}`);
  }
  return config;
}

async function imported(file: string): Promise<AuditConfig> {
  try {
    const found = (await import(pathToFileURL(resolve(file)).href)) as { default?: AuditConfig };
    return found.default ?? {};
  } catch (error) {
    throw new Problem(`${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/** A test of a value, with what it wants. */
interface Kind {
  readonly wants: string;
  holds(value: unknown): boolean;
}

const isText: Kind = { wants: 'a text', holds: (value) => typeof value === 'string' };
const isNumber: Kind = { wants: 'a number', holds: (value) => typeof value === 'number' };
const isList: Kind = { wants: 'a list', holds: Array.isArray };
const isTexts: Kind = {
  wants: 'a text or a list of texts',
  holds: (value) => [value].flat().every((one) => typeof one === 'string'),
};
const isObject: Kind = {
  wants: 'an object',
  holds: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const OF_PAGES: Record<keyof PageConfig, Kind> = {
  states: {
    wants: 'a word, a number or a list',
    holds: (value) => ['string', 'number'].includes(typeof value) || Array.isArray(value),
  },
  seed: isNumber,
  controls: isText,
  inject: { wants: 'true or false', holds: (value) => typeof value === 'boolean' },
  viewport: isTexts,
  waitFor: isText,
  before: {
    wants: 'a list of steps or a function',
    holds: (value) => Array.isArray(value) || typeof value === 'function',
  },
  cookies: isList,
  headers: isObject,
  basicAuth: isObject,
  storageState: isText,
  exclude: isList,
  axeOptions: isObject,
  timeout: isNumber,
};

const OF_ALL: Record<Exclude<keyof AuditConfig, keyof PageConfig>, Kind> = {
  pages: isList,
  sitemap: isText,
  sitemapLimit: isNumber,
  reporter: isTexts,
  baseline: isText,
  failOn: isText,
  concurrency: isNumber,
  browser: isText,
};

function check(config: object, kinds: Readonly<Record<string, Kind>>, name: string): void {
  for (const [key, value] of Object.entries(config)) {
    const kind = kinds[key];
    if (!kind)
      throw new Problem(
        `${name}: there is no option "${key}", only ${Object.keys(kinds).join(', ')}.`,
      );
    if (value !== undefined && !kind.holds(value))
      throw new Problem(`${name}: ${key} must be ${kind.wants}.`);
  }
}
