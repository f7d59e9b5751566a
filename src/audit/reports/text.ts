/** The report for the terminal, which matchers use too. */
import type { Audit } from '../audit.js';
import type { Finding } from '../findings.js';
import { countOf, nameOf, notesOn, type PageReport, type Report } from './report.js';
import { whenInWords } from './words.js';

/** Marks words for a terminal by what they are. */
export type Paint = (role: 'page' | 'fault' | 'clean' | 'detail', words: string) => string;

/** The most elements that are named for a rule. */
const MOST_NODES = 10;

const unpainted: Paint = (_, words) => words;

/** A report as plain text. */
export function text({ pages }: Report, paint = unpainted): string {
  const paragraphs = pages.map((page) => pageAsText(page, paint));
  const faulty = pages.filter(({ findings }) => findings.length).length;
  if (pages.length > 1)
    paragraphs.push(
      `${faulty} of ${countOf(pages.length, 'page')} ${faulty === 1 ? 'has' : 'have'} faults.\n`,
    );
  return paragraphs.join('\n');
}

function pageAsText(page: PageReport, paint: Paint): string {
  const lines = [findingsAsText(page, paint), ...notesOn(page)].join('\n');
  return `${paint('page', nameOf(page))}\n${indented(lines)}\n`;
}

/** The findings of an audit, one paragraph for each rule. */
export function findingsAsText(
  { findings, states }: Pick<Audit, 'findings' | 'states'>,
  paint = unpainted,
): string {
  const count = countOf(states.length, 'state');
  if (!findings.length) return paint('clean', `Nothing found in ${count}.`);
  const heading = `${countOf(findings.length, 'rule is', 'rules are')} broken, in ${count} looked at.`;
  return [heading, ...findings.map((finding) => findingAsText(finding, states, paint))].join(
    '\n\n',
  );
}

function findingAsText(finding: Finding, all: Audit['states'], paint: Paint): string {
  const { rule, impact, help, helpUrl, states, nodes } = finding;
  const when = whenInWords(states, all);
  const shown = nodes.slice(0, MOST_NODES).map((node) => {
    const own = whenInWords(node.states, all);
    return [`- ${node.target}`, ...(own === when ? [] : [`  ${own}`]), ...linesOf(node.summary)];
  });
  const more = nodes.length - MOST_NODES;
  return [
    `${paint('fault', `${rule}${impact ? ` (${impact})` : ''}`)}: ${help}`,
    `${when[0]?.toUpperCase() ?? ''}${when.slice(1)}`,
    ...shown.flat(),
    ...(more > 0 ? [`- and ${countOf(more, 'more element')}`] : []),
    paint('detail', helpUrl),
  ].join('\n');
}

/** The lines of a summary. The empty lines in those of axe are left out. */
const linesOf = (summary: string): string[] =>
  summary.split('\n').flatMap((line) => (line.trim() ? [`  ${line}`] : []));

const indented = (lines: string): string => lines.replace(/^(?=.)/gm, '  ');
