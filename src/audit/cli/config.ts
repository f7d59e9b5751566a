/** The entry point `a11y-toolbar/audit/config`: the content of an `a11y-toolbar.config.js`. */
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Exclusion } from '../exclude.js';
import type { StateChoice } from '../states.js';

export type { Exclusion } from '../exclude.js';
export type { StateChoice } from '../states.js';

/** Gives an editor the types of a configuration. It returns what it is given. */
export const defineConfig = (config: AuditConfig): AuditConfig => config;

/** A configuration of the command. The command line takes precedence over it. */
export interface AuditConfig extends PageConfig {
  /** What to audit: addresses, paths and globs of files, and objects with options of their own. */
  readonly pages?: readonly (string | PageEntry)[];
  /** The address or the path of a sitemap whose pages are audited too. */
  readonly sitemap?: string;
  /** The most pages of the sitemap that are audited: its first ones. Default: all. */
  readonly sitemapLimit?: number;
  /** Reporters, each with a file for its report: `html=report.html`. One can go without. Default: `text`. */
  readonly reporter?: string | readonly string[];
  /** A file of known faults. Only what is new counts. */
  readonly baseline?: string;
  /** The least severity that makes the command fail. Default: `minor`. */
  readonly failOn?: Severity;
  /** The number of pages that are audited at the same time. Default: half the processors, 4 at most. */
  readonly concurrency?: number;
  /** The path of the browser. Default: one that is installed. */
  readonly browser?: string;
}

/** A page with options of its own, which take precedence. What is excluded adds up. */
export interface PageEntry extends PageConfig {
  /** An address, or the path or a glob of files. */
  readonly address: string;
}

/** The options for a page. */
export interface PageConfig {
  /** The states to audit. Default: `pairwise`. */
  readonly states?: StateChoice;
  /** An integer that determines which states a random sample has. Default: 1. */
  readonly seed?: number;
  /** The controls of a toolbar that the page gets, separated by spaces. `all`: all there are. */
  readonly controls?: string;
  /** `false`: the page gets no toolbar. Default: `true`. */
  readonly inject?: boolean;
  /** The sizes of the window in px. The page is audited in each. Default: `1280x800`. */
  readonly viewport?: string | readonly string[];
  /** The selector of an element that must be visible before the audit begins. */
  readonly waitFor?: string;
  /** What is done in the page before the audit: steps, or a function that gets the page of Puppeteer. */
  readonly before?: readonly Step[] | ((page: Page) => Promise<void>);
  readonly cookies?: readonly Cookie[];
  /** Headers that each request of the page has. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly basicAuth?: { readonly username: string; readonly password: string };
  /** A file with cookies and local storage, as Playwright's `storageState()` writes it. */
  readonly storageState?: string;
  /** Faults to leave out, each with a reason. */
  readonly exclude?: readonly Exclusion[];
  /** Options of axe, such as its rules and tags. Default: the defaults of axe. */
  readonly axeOptions?: axe.RunOptions;
  /** The longest time for the page, in s. Default: 600. */
  readonly timeout?: number;
}

/** A step before the audit. It waits for its element, and after a click or a key for the network. */
export type Step =
  | { readonly goto: string }
  | { readonly click: string }
  | { readonly fill: string; readonly value: string }
  | { readonly press: string }
  | { readonly waitFor: string };

/** A cookie. Without a domain it is one of the page. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain?: string;
  readonly path?: string;
}

/** The severity of a rule, as axe names it. */
export type Severity = 'minor' | 'moderate' | 'serious' | 'critical';
