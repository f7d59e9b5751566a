/** The judgment that all matchers share. */
import type { Audit } from '../audit.js';
import { findingsAsText } from '../reports/text.js';
import { countOf } from '../reports/report.js';

/** The result of a matcher. */
export interface Verdict {
  /** `true` if the audit has found nothing. */
  readonly isClean: boolean;
  /** The message if the assertion fails. */
  readonly message: string;
}

/**
 * Judges the result of an audit, for a matcher.
 * @param audit - the result, or anything else that a test may give to a matcher
 * @param matcher - the name of the matcher, for the error
 * @throws {TypeError} if `audit` is not the result of an audit
 */
export function judge(audit: unknown, matcher: string): Verdict {
  if (!isAudit(audit)) {
    const hint = audit instanceof Promise ? ': await it first' : '';
    throw new TypeError(`${matcher} wants what auditPreferences() resolves to${hint}.`);
  }
  const isClean = !audit.findings.length;
  const message = isClean
    ? `Expected that something is found, but nothing was in ${countOf(audit.states.length, 'state')}.`
    : `Expected that nothing is found. ${findingsAsText(audit)}`;
  return { isClean, message };
}

function isAudit(value: unknown): value is Audit {
  const { findings, states } = Object(value) as Partial<Audit>;
  return Array.isArray(findings) && Array.isArray(states);
}
