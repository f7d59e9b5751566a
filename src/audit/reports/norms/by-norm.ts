/** The results of an audit, sorted by what norms ask for. */
import { defaults, differences } from '../../../settings/preferences.js';
import type { Preferences, SettingName } from '../../../settings/catalog.js';
import type { Finding } from '../../findings.js';
import { countOf, nameOf, type PageReport, type Report } from '../report.js';
import { criteria, type Criterion } from './criteria.js';
import { needs, type Need } from './needs.js';

/**
 * A verdict on a criterion or a need:
 * - `fail`: a fault was found
 * - `pass`: it was looked for in at least one state, and no fault was found. Others may be there
 * - `untested`: the toolbar's states bear on it, and nothing has looked for it
 * - `other`: no matter of a toolbar; only axe has looked at it, if anything has
 */
export type Verdict = 'fail' | 'pass' | 'untested' | 'other';

/** A row of the report by norm. */
export interface Row {
  /** The number in WCAG 2.2, and the name. */
  readonly name: string;
  /** The clause of EN 301 549. */
  readonly clause?: string;
  readonly verdict: Verdict;
  /** What was found, or why nothing was tested. */
  readonly note: string;
}

/** The two tables of a report by norm. */
export interface ByNorm {
  readonly criteria: readonly Row[];
  readonly needs: readonly Row[];
}

export const byNorm = (report: Report): ByNorm => ({
  criteria: criteria.map((criterion) => rowOf(criterion, report)),
  needs: needs.map((need) => rowOfNeed(need, report)),
});

function rowOf(criterion: Criterion, { pages, criteriaOf = {} }: Report): Row {
  const { id, name, level, clause, matter } = criterion;
  const concerns = (rule: string): boolean =>
    Boolean(matter?.rules.includes(rule)) || Boolean(criteriaOf[rule]?.includes(id));
  const common = { name: `${id} ${name} (${level})`, ...(clause && { clause }) };
  const faults = faultsIn(
    pages,
    ({ rule }, { states }) => concerns(rule) && (!matter?.needs || states.some(matter.needs)),
  );
  if (faults) return { ...common, verdict: 'fail', note: faults };
  const hasRule = pages.some(({ rules }) => rules.some(concerns));
  if (!matter) return { ...common, verdict: 'other', note: hasRule ? 'axe has found nothing' : '' };
  if (!hasRule) return { ...common, verdict: 'untested', note: 'no rule looks for it' };
  const hasState = pages.some(({ states }) => !matter.needs || states.some(matter.needs));
  return hasState
    ? { ...common, verdict: 'pass', note: '' }
    : { ...common, verdict: 'untested', note: `no state has ${matter.wants ?? ''}` };
}

/** A fault counts against a need if a setting that serves it brings the fault about. */
function rowOfNeed({ name, settings }: Need, { pages }: Report): Row {
  if (!settings.length) return { name, verdict: 'other', note: '' };
  const serves = (state: Preferences): boolean =>
    settings.some((setting) => isChosen(state, setting));
  if (!pages.some(({ states }) => states.some(serves)))
    return { name, verdict: 'untested', note: 'no state has such a setting' };
  const faults = faultsIn(pages, ({ nodes }) =>
    nodes.some(({ states }) => areBroughtBy(settings, states)),
  );
  return faults ? { name, verdict: 'fail', note: faults } : { name, verdict: 'pass', note: '' };
}

/** Tells that only states with these settings are faulty, or that one is that has no others. */
function areBroughtBy(settings: readonly SettingName[], states: readonly Preferences[]): boolean {
  const chosen = states.map((state) => differences(state, defaults));
  if (chosen.some((names) => !names.length)) return false;
  const isOurs = (name: SettingName): boolean => settings.includes(name);
  return chosen.every((names) => names.some(isOurs)) || chosen.some((names) => names.every(isOurs));
}

const isChosen = (state: Preferences, setting: SettingName): boolean =>
  state[setting] !== defaults[setting];

/** The faults in words, by rule and page. */
function faultsIn(
  pages: readonly PageReport[],
  counts: (finding: Finding, page: PageReport) => boolean,
): string {
  return pages
    .flatMap((page) =>
      page.findings
        .filter((finding) => counts(finding, page))
        .map(({ rule, nodes }) => {
          const where = pages.length > 1 ? ` in ${nameOf(page)}` : '';
          return `${rule}: ${countOf(nodes.length, 'element')}${where}`;
        }),
    )
    .join('; ');
}
