/** The options of a run, from the command line and the configuration. */
import { availableParallelism } from 'node:os';
import type { CommandLine } from './command-line.js';
import type { AuditConfig, PageEntry, Severity } from './config.js';
import { Problem } from './problem.js';
import { outputFrom, severityFrom, type Output } from './words.js';

/** The options of a run. */
export interface Options {
  /** What to audit, with the options of each. Addresses may be globs. */
  readonly entries: readonly PageEntry[];
  /** The file with further addresses. */
  readonly list: string | undefined;
  /** The sitemap with further addresses. */
  readonly sitemap: string | undefined;
  /** The most pages of the sitemap. */
  readonly sitemapLimit: number | undefined;
  /** The options of addresses from the list and the sitemap. */
  readonly common: Omit<PageEntry, 'address'>;
  readonly outputs: readonly Output[];
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean;
  readonly failOn: Severity;
  readonly concurrency: number;
  /** The path of the browser. `undefined` for one that is installed. */
  readonly browser: string | undefined;
  readonly watch: boolean;
}

/** The most pages at the same time by default. Each has a browser of its own, which needs memory. */
const MOST_AT_ONCE = 4;

/**
 * Merges the command line with a configuration. Pages on the command line take the place of those in
 * the configuration.
 * @throws {Problem} if an option is not valid
 */
export function optionsFrom(line: CommandLine, config: AuditConfig): Options {
  const { list, out, writeBaseline, watch, ...fromLine } = line;
  const isNamed = Boolean(line.pages ?? line.list ?? line.sitemap);
  const { pages = [], sitemap } = isNamed ? line : config;
  if (!pages.length && list === undefined && sitemap === undefined)
    throw new Problem('No page was named. Name an address or a file.');
  const { baseline, browser, reporter, failOn, concurrency, sitemapLimit, ...common } = without(
    { ...config, ...fromLine },
    'pages',
    'sitemap',
  );
  if (writeBaseline && baseline === undefined) {
    throw new Problem('--write-baseline needs --baseline, which names the file.');
  }
  const given = without(fromLine, 'pages', 'sitemap', 'sitemapLimit');
  return {
    entries: pages.map((page) =>
      typeof page === 'string'
        ? { ...common, address: page }
        : {
            ...common,
            ...page,
            ...given,
            exclude: [...(config.exclude ?? []), ...(page.exclude ?? [])],
          },
    ),
    list,
    sitemap,
    sitemapLimit,
    common,
    outputs: outputsFrom([reporter ?? []].flat(), out),
    baseline,
    writeBaseline,
    failOn: severityFrom(failOn ?? 'minor'),
    concurrency: concurrency ?? Math.ceil(Math.min(availableParallelism() / 2, MOST_AT_ONCE)),
    browser,
    watch,
  };
}

/** The outputs of a run: text on standard output, unless another report goes there. */
function outputsFrom(words: readonly string[], out: string | undefined): Output[] {
  const outputs = words.map(outputFrom);
  const loose = outputs.filter(({ file }) => file === undefined);
  if (loose.length > 1)
    throw new Problem('Only one --reporter can go without a file: --reporter html=report.html');
  const [first] = loose;
  if (out === undefined) return first ? outputs : [{ reporter: 'text' }, ...outputs];
  const rest = outputs.filter((output) => output !== first);
  return [{ reporter: 'text' }, { reporter: first?.reporter ?? 'text', file: out }, ...rest];
}

function without<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  ...names: Name[]
): Omit<Whole, Name> {
  const rest = { ...whole };
  for (const name of names) Reflect.deleteProperty(rest, name);
  return rest;
}
