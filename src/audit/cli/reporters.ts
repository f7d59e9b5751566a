import { github } from '../reports/github.js';
import { html } from '../reports/html.js';
import { json } from '../reports/json.js';
import { junit } from '../reports/junit.js';
import { markdown } from '../reports/markdown.js';
import { norms } from '../reports/norms/norms.js';
import type { Reporter } from '../reports/report.js';
import { sarif } from '../reports/sarif.js';
import { text } from '../reports/text.js';

/** All reporters, by the names that `--reporter` takes. */
export const reporters = {
  text: (report) => text(report),
  json,
  html,
  junit,
  sarif,
  github,
  markdown,
  norms,
} satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as ReporterName[];

export const isReporter = (name: string): name is ReporterName => Object.hasOwn(reporters, name);
