/** The report for the terminal, which matchers use too. */
import type { Audit } from '../audit.js';
import type { Finding } from '../findings.js';
import { countOf, type Report } from './report.js';
import { whenInWords } from './words.js';

/** The most elements that are named for a rule. */
const MOST_NODES = 10;

/** A report as plain text. */
export const text = ({ pages }: Report): string =>
  pages.map((page) => `${page.address}\n${indented(findingsAsText(page))}\n`).join('\n');

/** The findings of an audit, one paragraph for each rule. */
export function findingsAsText({ findings, states }: Audit): string {
  if (!findings.length) return `Nothing found in ${countOf(states.length, 'state')}.`;
  const heading = `${countOf(findings.length, 'rule is', 'rules are')} broken, in ${countOf(states.length, 'state')} looked at.`;
  return [heading, ...findings.map((finding) => findingAsText(finding, states))].join('\n\n');
}

function findingAsText(finding: Finding, all: Audit['states']): string {
  const { rule, impact, help, helpUrl, states, nodes } = finding;
  const when = whenInWords(states, all);
  const shown = nodes.slice(0, MOST_NODES).map((node) => {
    const own = whenInWords(node.states, all);
    return [`- ${node.target}`, ...(own === when ? [] : [`  ${own}`]), ...linesOf(node.summary)];
  });
  const more = nodes.length - MOST_NODES;
  return [
    `${rule}${impact ? ` (${impact})` : ''}: ${help}`,
    `${when[0]?.toUpperCase() ?? ''}${when.slice(1)}`,
    ...shown.flat(),
    ...(more > 0 ? [`- and ${countOf(more, 'more element')}`] : []),
    helpUrl,
  ].join('\n');
}

/** The lines of a summary. The empty lines in those of axe are left out. */
const linesOf = (summary: string): string[] =>
  summary.split('\n').flatMap((line) => (line.trim() ? [`  ${line}`] : []));

const indented = (lines: string): string => lines.replace(/^(?=.)/gm, '  ');
