/** Reads and writes the files of `--baseline`. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Baseline } from '../baseline.js';
import { json } from '../reports/json.js';
import { nameOf, type PageReport, type Report } from '../reports/report.js';
import { messageOf, Problem } from './problem.js';

/** The results of earlier audits, by the names of the pages. */
export type Baselines = ReadonlyMap<string, Baseline>;

/**
 * Reads a file that the JSON reporter wrote.
 * @throws {Problem} if the file cannot be read, or has other contents
 */
export async function readBaselines(file: string): Promise<Baselines> {
  const { pages } = Object((await content(file)) ?? {}) as { pages?: unknown };
  if (!Array.isArray(pages) || !pages.every(isPage)) {
    throw new Problem(`${file} is not a baseline. --write-baseline writes one.`);
  }
  return new Map(pages.map((page) => [nameOf(page), page]));
}

/** Writes a report as a baseline for later audits. */
export async function writeBaselines(file: string, report: Report): Promise<void> {
  await written(file, json(report));
}

/**
 * Writes a text to a file.
 * @throws {Problem} if the file cannot be written
 */
export async function written(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new Problem(`${file} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}

async function content(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const hint = '--write-baseline writes one';
    throw new Problem(`The baseline ${file} cannot be read (${hint}): ${messageOf(error)}`, {
      cause: error,
    });
  }
}

function isPage(value: unknown): value is Baseline & Pick<PageReport, 'address' | 'viewport'> {
  const { address, states, findings } = Object(value) as Record<string, unknown>;
  return (
    typeof address === 'string' &&
    Array.isArray(states) &&
    Array.isArray(findings) &&
    findings.every((one) => Array.isArray((Object(one) as { nodes?: unknown }).nodes))
  );
}
