/** Reads the words of options, which the command line and a configuration share. */
import { settingNames, settings } from '../../settings/catalog.js';
import type { WidgetWord } from '../../toolbar/widgets/words.js';
import type { StateChoice } from '../states.js';
import type { Severity } from './config.js';
import { Problem } from './problem.js';
import { isReporter, reporterNames, type ReporterName } from './reporters.js';

/** A size of the window, in px. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** A reporter and the file for its report. Without a file, the report goes to standard output. */
export interface Output {
  readonly reporter: ReporterName;
  readonly file?: string;
}

/** The severities, the least first. */
export const severities = [
  'minor',
  'moderate',
  'serious',
  'critical',
] as const satisfies readonly Severity[];

const LEAST_PX = 200;

const widgets = {
  presets: true,
  colors: true,
  outline: true,
  'read-aloud': true,
  share: true,
} satisfies Record<WidgetWord, true>;

export function statesFrom(word: string): StateChoice {
  if (word === 'each' || word === 'pairwise' || word === 'all') return word;
  const size = Number(word);
  if (Number.isInteger(size) && size > 0) return size;
  throw new Problem(`--states must be each, pairwise, all or a number, not "${word}".`);
}

export function numberFrom(name: string, word: string | number, least: number): number {
  const number = Number(word);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Problem(`--${name} must be a whole number of at least ${least}, not "${word}".`);
}

export function viewportFrom(word: string): Viewport {
  const [width = 0, height = 0] = /^\d+x\d+$/.test(word) ? word.split('x').map(Number) : [];
  if (width >= LEAST_PX && height >= LEAST_PX) return { width, height };
  throw new Problem(
    `--viewport must be a width and a height of at least ${LEAST_PX} px, such as 360x740, not "${word}".`,
  );
}

export function outputFrom(word: string): Output {
  const [reporter = '', ...file] = word.split('=');
  if (!isReporter(reporter))
    throw new Problem(`--reporter must be one of ${reporterNames.join(', ')}, not "${reporter}".`);
  return { reporter, ...(file.length && { file: file.join('=') }) };
}

export function severityFrom(word: string): Severity {
  const found = severities.find((one) => one === word);
  if (found) return found;
  throw new Problem(`--fail-on must be one of ${severities.join(', ')}, not "${word}".`);
}

/** Checks the controls of a toolbar. An unknown one would be left out without a word. */
export function controlsFrom(words: string): string {
  const known = new Set([
    'all',
    ...settingNames.map((name): string => settings[name].control),
    ...Object.keys(widgets),
  ]);
  const unknown = words.split(/\s+/).filter((word) => word && !known.has(word));
  if (!words.trim()) throw new Problem('--controls names no control.');
  if (!unknown.length) return words;
  throw new Problem(
    `--controls: there is no control "${unknown.join(' ')}", only ${[...known].join(', ')}.`,
  );
}

/** Splits a text at the first occurrence of a sign: `Name: value`. */
export function pairFrom(name: string, word: string, sign: string): [string, string] {
  const at = word.indexOf(sign);
  if (at > 0) return [word.slice(0, at).trim(), word.slice(at + 1).trim()];
  throw new Problem(`--${name} must be a name and a value with "${sign}" between, not "${word}".`);
}
