import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Finding } from '../findings.js';
import { countOf, type PageReport, type Report } from './report.js';
import { whenInWords } from './words.js';

/**
 * A report as SARIF, with a result for each element that breaks a rule.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif({ version, pages }: Report): string {
  const findings = [
    ...new Map(pages.flatMap((page) => page.findings).map((one) => [one.rule, one])).values(),
  ];
  const ruleIndex = new Map(findings.map(({ rule }, index) => [rule, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'a11y-toolbar',
            semanticVersion: version,
            informationUri: 'https://www.npmjs.com/package/a11y-toolbar',
            rules: findings.map(ruleOf),
          },
        },
        // results have no columns; this is the default of SARIF
        columnKind: 'utf16CodeUnits',
        results: pages.flatMap((page) =>
          page.findings.flatMap((finding) => resultsOf(finding, page, ruleIndex.get(finding.rule))),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const ruleOf = ({ rule, help, helpUrl, impact }: Finding): ReportingDescriptor => ({
  id: rule,
  shortDescription: { text: help },
  fullDescription: { text: help },
  help: { text: `${help}. See ${helpUrl}` },
  helpUri: helpUrl,
  defaultConfiguration: { level: levelOf(impact) },
  properties: { tags: ['accessibility'] },
});

const resultsOf = (
  { rule, help, impact, nodes }: Finding,
  { address, states }: PageReport,
  ruleIndex: number | undefined,
): Result[] =>
  nodes.map((node) => ({
    ruleId: rule,
    ruleIndex,
    level: levelOf(impact),
    message: { text: `${help} (${whenInWords(node.states, states)}). ${node.summary}`.trim() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: artifactOf(address) },
          // GitHub requires a line, though a page in a browser has none
          region: { startLine: 1 },
        },
        logicalLocations: [{ fullyQualifiedName: node.target, kind: 'element' }],
      },
    ],
    partialFingerprints: { 'ruleAndElement/v1': `${rule} ${node.target}` },
    properties: { address, states: countOf(node.states.length, 'state') },
  }));

function levelOf(impact: string | undefined): 'error' | 'warning' | 'note' {
  if (impact === 'minor') return 'note';
  return impact === 'moderate' ? 'warning' : 'error';
}

/**
 * The path of a page. GitHub refuses addresses with a scheme, and looks for the path in the repository:
 * https://github.com/github/codeql-action/issues/754
 */
function artifactOf(address: string): string {
  if (!URL.canParse(address))
    return encodeURI(address.replace(/\\/g, '/').replace(/^(\.?\/)+/, ''));
  const { pathname } = new URL(address);
  return `${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`.replace(/^\/+/, '');
}
