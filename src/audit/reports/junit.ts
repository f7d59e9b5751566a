import type { Finding } from '../findings.js';
import { escaped } from './markup.js';
import { countOf, type PageReport, type Report } from './report.js';
import { findingsAsText } from './text.js';
import { whenInWords } from './words.js';

/** A report as XML of JUnit, as Jenkins and GitLab read it: a suite for each page, a failed case for each broken rule. */
export function junit({ pages }: Report): string {
  const failures = pages.reduce((sum, { findings }) => sum + findings.length, 0);
  const tests = pages.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="a11y-toolbar" tests="${tests}" failures="${failures}" errors="0">
${pages.map(suite).join('')}</testsuites>
`;
}

function suite(page: PageReport): string {
  const { address, findings, states } = page;
  const name = escaped(address);
  const cases = findings.length
    ? findings.map((finding) => failure(finding, page))
    : [testcase(`Nothing found in ${countOf(states.length, 'state')}`, address, '')];
  return `  <testsuite name="${name}" tests="${cases.length}" failures="${findings.length}" errors="0" skipped="0">
${cases.join('')}  </testsuite>
`;
}

function failure(finding: Finding, { address, states }: PageReport): string {
  const { rule, help } = finding;
  const message = `${help} (${whenInWords(finding.states, states)})`;
  const details = findingsAsText({ states, findings: [finding] });
  return testcase(
    `${rule}: ${help}`,
    address,
    `
      <failure type="${escaped(rule)}" message="${escaped(message)}">${escaped(details)}</failure>
    `,
  );
}

const testcase = (name: string, classname: string, content: string): string =>
  `    <testcase name="${escaped(name)}" classname="${escaped(classname)}">${content}</testcase>\n`;
