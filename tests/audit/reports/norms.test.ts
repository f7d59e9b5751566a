import { expect } from '@open-wc/testing';
import { norms } from '../../../src/audit/reports/norms/norms.js';
import type { Report } from '../../../src/audit/reports/report.js';
import { defaults } from '../../../src/settings/preferences.js';
import type { Preferences } from '../../../src/settings/catalog.js';

const large = { ...defaults, fontSize: 2 };
const black = { ...defaults, background: 'black' as const };
const airy = {
  ...defaults,
  ...{ lineHeight: 1.5, letterSpacing: 0.12, wordSpacing: 0.16, paragraphSpacing: 2 },
};

/** A report of one page, with faults of rules in some of its states. */
const reportOf = (
  states: Preferences[],
  faults: Record<string, Preferences[]>,
  rules: string[] = [],
): Report => ({
  version: '1.2.3',
  criteriaOf: { 'color-contrast': ['1.4.3'], 'link-name': ['2.4.4', '4.1.2'] },
  pages: [
    {
      address: 'page.html',
      states,
      rules: ['color-contrast', 'link-name', 'text-lost', 'sideways-scrolling', ...rules],
      findings: Object.entries(faults).map(([rule, found]) => ({
        ...{ rule, help: rule, helpUrl: 'https://example.org/', states: found },
        nodes: [{ target: 'p', summary: '', states: found }],
      })),
    },
  ],
});

/** The verdict and the note of a row, by the beginning of its name. */
function row(report: Report, name: string): string {
  const line = norms(report)
    .split('\n')
    .find((one) => one.startsWith(`| ${name}`));
  return line!.split(' | ').slice(-2).join(' | ').replace(/ \|$/, '').trim();
}

describe('a report by norm', () => {
  it('names each criterion of WCAG 2.2, A and AA, with its clause in EN 301 549', () => {
    const lines = norms(reportOf([defaults], {})).split('\n');
    const named = lines.filter((line) => /^\| \d\.\d/.test(line));

    expect(named).to.have.length(55);
    expect(named.find((line) => line.includes('Reflow'))).to.contain(
      '| 1.4.10 Reflow (AA) | 9.1.4.10 |',
    );
    expect(named.find((line) => line.includes('Obscured'))).to.contain('(AA) | – |');
  });

  it('tells faults, by rules of axe and of this package', () => {
    const report = reportOf([defaults, large, black], {
      'color-contrast': [black],
      'text-lost': [large],
      'link-name': [defaults, large, black],
    });

    expect(row(report, '1.4.3')).to.equal('fault found | color-contrast: 1 element');
    expect(row(report, '1.4.4')).to.equal('fault found | text-lost: 1 element');
    // it has nothing to do with a toolbar, and axe found it all the same
    expect(row(report, '2.4.4')).to.equal('fault found | link-name: 1 element');
  });

  it('has a criterion for each rule about controls, graphics and keys', () => {
    const rules = ['control-lost', 'graphic-lost', 'state-not-visible', 'keyboard-trap'];
    const faulty = reportOf(
      [defaults, large],
      Object.fromEntries(rules.map((rule) => [rule, [large]])),
      rules,
    );

    expect(row(faulty, '1.4.4')).to.equal('fault found | control-lost: 1 element');
    expect(row(faulty, '1.4.11')).to.equal(
      'fault found | graphic-lost: 1 element; state-not-visible: 1 element',
    );
    expect(row(faulty, '2.1.2')).to.equal('fault found | keyboard-trap: 1 element');
    expect(row(reportOf([defaults, large], {}, rules), '2.1.2')).to.equal('no fault found |');
  });

  it('tells where nothing was found from where nothing looked', () => {
    const report = reportOf([defaults, large], {});

    expect(row(report, '1.4.3')).to.equal('no fault found |');
    expect(row(report, '1.4.4')).to.equal('no fault found |');
    expect(row(report, '1.4.12')).to.equal(
      'not tested | no state has the four spacings of the criterion together',
    );
    expect(row(reportOf([airy], {}), '1.4.12')).to.equal('no fault found |');
    expect(row(report, '2.4.7')).to.equal('not tested | no rule looks for it');
    expect(row(report, '1.2.1')).to.equal('not a toolbar’s matter |');
  });

  it('tells by the settings that serve a need', () => {
    const report = reportOf([defaults, large, black], { 'text-lost': [large] });

    expect(row(report, 'Size of text')).to.equal('fault found | text-lost: 1 element');
    expect(row(report, 'Contrast of text')).to.equal('no fault found |');
    expect(row(report, 'Hyphenation')).to.equal('not tested | no state has such a setting');
    // what the page has by itself, no setting has brought
    const own = reportOf([defaults, large], { 'text-lost': [defaults, large] });
    expect(row(own, 'Size of text')).to.equal('no fault found |');
  });

  it('never says that anything conforms', () => {
    const text = norms(reportOf([defaults, large], {}));

    expect(text).to.contain('not a statement of conformance');
    expect(text.replace('not a statement of conformance', '')).not.to.match(
      /conform|complian|\bpass/i,
    );
  });
});
