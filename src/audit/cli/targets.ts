/** The pages to audit: addresses, files, and those of globs, lists and sitemaps. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Tinyglobby from 'tinyglobby';
import { resolvePackage } from '../drivers/packages.js';
import type { PageConfig, PageEntry } from './config.js';
import type { Options } from './options.js';
import { messageOf, Problem } from './problem.js';
import { controlsFrom, numberFrom, statesFrom, viewportFrom, type Viewport } from './words.js';

/** A page to audit in one size of the window. */
export interface Target {
  /** The address, as the user wrote it. */
  readonly address: string;
  readonly url: string;
  readonly size: Viewport;
  /** The size in words, where the page is audited in several. */
  readonly viewport?: string;
  readonly config: PageConfig;
}

/**
 * Finds the pages to audit, each once.
 * @param pagesOfSitemap - reads the addresses in a sitemap
 * @throws {Problem} if an address is not valid or a file is not there
 */
export async function targetsOf(
  { entries, list, sitemap, common }: Options,
  pagesOfSitemap: (address: string) => Promise<readonly string[]>,
): Promise<readonly Target[]> {
  const listed = list === undefined ? [] : await linesOf(list);
  const mapped = sitemap === undefined ? [] : await pagesOfSitemap(sitemap);
  const all: PageEntry[] = [
    ...entries,
    ...[...listed, ...mapped].map((address) => ({ ...common, address })),
  ];
  const isNot = (address: string): boolean => address.startsWith('!');
  const ignore = all.flatMap(({ address }) => (isNot(address) ? [address.slice(1)] : []));
  const single: PageEntry[] = [];
  for (const entry of all.filter(({ address }) => !isNot(address))) {
    const addresses = isGlob(entry.address)
      ? await filesOf(entry.address, ignore)
      : [entry.address];
    single.push(...addresses.map((address) => ({ ...entry, address })));
  }
  const once = new Map(single.map((entry) => [entry.address, entry]));
  return [...once.values()].flatMap(targetsOfEntry);
}

function targetsOfEntry({ address, ...given }: PageEntry): Target[] {
  const url = urlOf(address);
  const config = checked(given);
  const sizes = [given.viewport ?? '1280x800'].flat();
  return sizes.map((viewport) => ({
    address,
    url,
    size: viewportFrom(viewport),
    ...(sizes.length > 1 && { viewport }),
    config,
  }));
}

function checked(config: PageConfig): PageConfig {
  const { states, controls, timeout } = config;
  return {
    ...config,
    ...(typeof states === 'string' && { states: statesFrom(states) }),
    ...(controls !== undefined && { controls: controlsFrom(controls) }),
    ...(timeout !== undefined && { timeout: numberFrom('timeout', timeout, 1) }),
  };
}

const isAddress = (text: string): boolean => /^(https?|file|data|about):/i.test(text);

/** A pattern of files. A file whose name looks like one is itself. */
const isGlob = (address: string): boolean =>
  !isAddress(address) && /[*?[\]{}]/.test(address) && !existsSync(address);

async function filesOf(pattern: string, ignore: readonly string[]): Promise<readonly string[]> {
  const { glob } = createRequire(import.meta.url)(
    resolvePackage('tinyglobby'),
  ) as typeof Tinyglobby;
  const files = await glob(pattern, { ignore: ['**/node_modules/**', ...ignore] });
  if (files.length) return files.sort();
  throw new Problem(`No file matches ${pattern}.`);
}

function urlOf(address: string): string {
  if (isAddress(address)) {
    if (!URL.canParse(address)) throw new Problem(`${address} is not a valid address.`);
    return address;
  }
  const path = resolve(address);
  if (!existsSync(path))
    throw new Problem(`There is no file ${address}. An address begins with https:// or http://.`);
  if (statSync(path).isDirectory())
    throw new Problem(`${address} is a folder. Name its files, such as "${address}/**/*.html".`);
  return pathToFileURL(path).href;
}

/** The lines of a file. Empty lines, and those that begin with `#`, are left out. */
async function linesOf(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Problem(`The list ${file} cannot be read: ${messageOf(error)}`, { cause: error });
  });
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}
