import type { Finding } from '../findings.js';
import { code, plain } from './markdown-text.js';
import { countOf, nameOf, notesOn, type PageReport, type Report } from './report.js';
import { whenInWords } from './words.js';

/** The most elements that are named for a rule. */
const MOST_NODES = 10;

/** A report as Markdown, for the summary of a job or a comment. */
export function markdown({ pages, version }: Report): string {
  const faulty = pages.filter(({ findings }) => findings.length).length;
  const heading = faulty
    ? `Faults in ${faulty} of ${countOf(pages.length, 'page')}`
    : `Nothing found in ${countOf(pages.length, 'page')}`;
  const overview = [
    '| page | states | broken rules | faulty elements |',
    '| --- | --- | --- | --- |',
    ...pages.map((page) => {
      const { states, findings } = page;
      const elements = findings.reduce((sum, { nodes }) => sum + nodes.length, 0);
      return `| ${cell(nameOf(page))} | ${states.length} | ${findings.length} | ${elements} |`;
    }),
  ].join('\n');
  return [
    `## ${heading}`,
    overview,
    ...pages.flatMap(detailsOf),
    `Found by a11y-toolbar ${version}, with axe and checks of its own. What no program finds is not in here.\n`,
  ].join('\n\n');
}

function detailsOf(page: PageReport): string[] {
  const notes = notesOn(page).map(plain);
  if (!page.findings.length && !notes.length) return [];
  return [
    `### ${plain(nameOf(page))}`,
    ...notes,
    ...page.findings.map((finding) => findingOf(finding, page)),
  ];
}

function findingOf(
  { rule, impact, help, helpUrl, states, nodes }: Finding,
  page: PageReport,
): string {
  const more = nodes.length - MOST_NODES;
  return [
    `**${plain(help)}** (${impact ? `${impact}, ` : ''}[${rule}](${helpUrl})), ${plain(whenInWords(states, page.states))}`,
    '',
    ...nodes
      .slice(0, MOST_NODES)
      .map(
        ({ target, summary }) => `- ${code(target)}: ${plain(summary.replace(/\s+/g, ' ').trim())}`,
      ),
    ...(more > 0 ? [`- and ${countOf(more, 'more element')}`] : []),
  ].join('\n');
}

const cell = (text: string): string => plain(text).replace(/\n/g, ' ');
