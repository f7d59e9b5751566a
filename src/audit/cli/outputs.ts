/** Writes the reports of a run. */
import { appendFile } from 'node:fs/promises';
import { markdown } from '../reports/markdown.js';
import type { Report } from '../reports/report.js';
import { text } from '../reports/text.js';
import { written } from './baselines.js';
import { paintFor } from './paint.js';
import { reporters } from './reporters.js';
import type { Output } from './words.js';

/**
 * Writes each report to its file, or to standard output. With annotations of GitHub comes a summary, in
 * the file that GitHub names for it.
 * @throws {Problem} if a file cannot be written
 */
export async function writeReports(outputs: readonly Output[], report: Report): Promise<void> {
  for (const { reporter, file } of outputs) {
    if (file !== undefined) await written(file, reporters[reporter](report));
    else if (reporter === 'text') process.stdout.write(text(report, paintFor(process.stdout)));
    else process.stdout.write(reporters[reporter](report));
  }
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary && outputs.some(({ reporter }) => reporter === 'github'))
    await appendFile(summary, markdown(report));
}
