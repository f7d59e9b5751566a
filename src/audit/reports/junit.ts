import type { Finding } from '../findings.js';
import { escaped } from './markup.js';
import { nameOf, type PageReport, type Report } from './report.js';
import { findingsAsText } from './text.js';
import { whenInWords } from './words.js';

/**
 * A report as XML of JUnit, as Jenkins and GitLab read it: a suite for each page, with a case for each
 * rule. Names of cases do not change with what is found, so that a CI server can follow them over time.
 */
export function junit({ pages }: Report): string {
  const suites = pages.map(suite);
  const sum = (of: (one: Suite) => number): number =>
    suites.reduce((whole, one) => whole + of(one), 0);
  const tests = sum((one) => one.tests);
  const failures = sum((one) => one.failures);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="a11y-toolbar" tests="${tests}" failures="${failures}" errors="0">
${suites.map(({ markup }) => markup).join('')}</testsuites>
`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly markup: string;
}

function suite(page: PageReport): Suite {
  const { rules, findings } = page;
  const broken = new Map(findings.map((finding) => [finding.rule, finding]));
  const names = [...new Set([...rules, ...broken.keys()])].sort();
  const [tests, failures] = [names.length, broken.size];
  const cases = names.map((rule) => testcase(rule, page, broken.get(rule)));
  return {
    tests,
    failures,
    markup: `  <testsuite name="${escaped(nameOf(page))}" tests="${tests}" failures="${failures}" errors="0" skipped="0">
${cases.join('')}  </testsuite>
`,
  };
}

function testcase(rule: string, page: PageReport, finding: Finding | undefined): string {
  const names = `name="${escaped(rule)}" classname="${escaped(nameOf(page))}"`;
  if (!finding) return `    <testcase ${names}/>\n`;
  const message = `${finding.help} (${whenInWords(finding.states, page.states)})`;
  const details = findingsAsText({ ...page, findings: [finding] });
  return `    <testcase ${names}>
      <failure type="${escaped(rule)}" message="${escaped(message)}">${escaped(details)}</failure>
    </testcase>
`;
}
