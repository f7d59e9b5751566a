import type { Finding } from '../findings.js';
import { countOf, nameOf, type PageReport, type Report } from './report.js';
import { whenInWords } from './words.js';

/** The most elements that an annotation names. */
const MOST_NODES = 5;

/**
 * A report as annotations for a log of GitHub Actions: one for each rule that a page breaks, because
 * GitHub shows only the first ten of a step.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const github = ({ pages }: Report): string =>
  pages.flatMap((page) => page.findings.map((finding) => annotation(finding, page))).join('');

function annotation({ rule, impact, help, states, nodes }: Finding, page: PageReport): string {
  const elements = nodes
    .slice(0, MOST_NODES)
    .map(({ target, summary }) => `- ${target}: ${summary.replace(/\s+/g, ' ').trim()}`);
  const more = nodes.length - MOST_NODES;
  const message = [
    `${help} (${whenInWords(states, page.states)})`,
    ...elements,
    ...(more > 0 ? [`- and ${countOf(more, 'more element')}`] : []),
  ].join('\n');
  const { address } = page;
  const properties = {
    // a page in a browser has no file, one on the disk has
    ...(!URL.canParse(address) && { file: address.replace(/\\/g, '/').replace(/^\.\//, '') }),
    title: `${rule} in ${nameOf(page)}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${levelOf(impact)} ${list.join()}::${data(message)}\n`;
}

const levelOf = (impact: string | undefined): 'error' | 'warning' | 'notice' => {
  if (impact === 'minor') return 'notice';
  return impact === 'moderate' ? 'warning' : 'error';
};

const data = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
