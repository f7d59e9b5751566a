import type { Audit } from '../audit.js';
import { findingsAsText } from '../reports/text.js';
import { countOf } from '../reports/report.js';

export interface Verdict {
  readonly isClean: boolean;
  /** Why it is as it is, for a person to act on. */
  readonly message: string;
}

/**
 * What is to be said of the result of an audit.
 * @param matcher - the one that asks, to be named where it is given anything else
 * @throws {TypeError} where it is no such result
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
