import { judge } from './verdict.js';

/** What `expect(audit)` is given by `expect.extend(auditMatchers)`. */
export interface AuditMatchers<Result = unknown> {
  /** The audit of a page, what `auditPreferences()` resolves to, has found nothing. */
  toHaveNoFindings(): Result;
}

/** For `expect.extend()` of Vitest, Jest and Playwright. */
export const auditMatchers = {
  toHaveNoFindings(audit: unknown): { pass: boolean; message: () => string } {
    const { isClean, message } = judge(audit, 'toHaveNoFindings');
    return { pass: isClean, message: () => message };
  },
};

declare global {
  // Vitest and @types/jest both read this; Playwright's `expect.extend()` answers a typed `expect`
  namespace jest {
    // it must be declared as it is there
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars
    interface Matchers<R, T = {}> extends AuditMatchers<R> {}
  }
}
