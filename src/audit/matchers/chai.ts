import { judge } from './verdict.js';

/** The part of chai that this plugin uses, of its versions 4 to 6. */
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
    // chai fills in what is between these signs
    const text = message.replace(/#\{/g, '# {');
    this.assert(isClean, text, text, undefined);
  });
}

declare global {
  namespace Chai {
    interface Assertion {
      /** The audit of a page, what `auditPreferences()` resolves to, has found nothing. */
      haveNoFindings(): Assertion;
    }
  }
}
