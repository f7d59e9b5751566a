/** The entry point `a11y-toolbar/audit/chai`: a matcher for chai. */
import { judge } from './verdict.js';

/** The members of chai that this plugin uses, in versions 4 to 6. */
interface ChaiStatic {
  readonly Assertion: {
    addMethod(name: string, method: (this: ChaiAssertion) => void): void;
  };
}

interface ChaiAssertion {
  readonly _obj: unknown;
  assert(isTrue: boolean, message: string, negated: string, expected: unknown): void;
}

/** A plugin: `chai.use(auditMatchers)`, then `expect(audit).to.haveNoFindings()`. */
export function auditMatchers({ Assertion }: ChaiStatic): void {
  Assertion.addMethod('haveNoFindings', function () {
    const { isClean, message } = judge(this._obj, 'haveNoFindings');
    // chai would replace this as a placeholder
    const text = message.replace(/#\{/g, '# {');
    this.assert(isClean, text, text, undefined);
  });
}

declare global {
  namespace Chai {
    interface Assertion {
      /** Asserts that an audit, the result of `auditPreferences()`, has found nothing. */
      haveNoFindings(): Assertion;
    }
  }
}
