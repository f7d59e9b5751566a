/** The entry point `a11y-toolbar/audit/expect`: a matcher for Vitest, Jest and Playwright. */
import { judge } from './verdict.js';

/** The methods that `expect.extend(auditMatchers)` adds to `expect(audit)`. */
export interface AuditMatchers<Result = unknown> {
  /** Asserts that an audit, the result of `auditPreferences()`, has found nothing. */
  toHaveNoFindings(): Result;
}

/** The matchers for `expect.extend()` of Vitest, Jest and Playwright. */
export const auditMatchers = {
  toHaveNoFindings(audit: unknown): { pass: boolean; message: () => string } {
    const { isClean, message } = judge(audit, 'toHaveNoFindings');
    return { pass: isClean, message: () => message };
  },
};

declare global {
  // Vitest and @types/jest both read this; Playwright's `expect.extend()` answers a typed `expect`
  namespace jest {
    // a merged declaration must have the same type parameters
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars
    interface Matchers<R, T = {}> extends AuditMatchers<R> {}
  }
}
