/** The check of a page by axe. */
import type axe from 'axe-core';
import type { Fault } from '../findings.js';

/** The results of axe for a page. */
export interface AxeFaults {
  /** The names of the rules that were checked. */
  readonly rules: readonly string[];
  readonly violations: readonly Fault[];
  /**
   * Text in the color of its background. Axe cannot tell if that is wrong, as an author may have
   * hidden the text on purpose. If only a state makes it so, it is a fault.
   */
  readonly blank: readonly Fault[];
  /** Elements whose contrast axe could not tell, for example text over a picture. Not those in frames. */
  readonly undecided: readonly Element[];
}

/**
 * A function that runs axe in a document.
 * @param given - the axe to use. Default: `axe` of the document's window
 * @throws {TypeError} if there is no axe
 */
export function axeFor(
  document: Document,
  given?: Pick<typeof axe, 'run'>,
  options?: axe.RunOptions,
): () => Promise<AxeFaults> {
  const engine = given ?? (document.defaultView as { axe?: typeof axe } | null)?.axe;
  if (!engine) throw new TypeError('There is no axe: load axe-core, or give it as an option.');
  return async () => {
    const { violations, incomplete, passes, inapplicable } = await engine.run(document, {
      ...options,
      // this rule, for WCAG 2.2, 2.5.8, is off by default, even if its tag is chosen
      ...(!options?.runOnly && { rules: { 'target-size': { enabled: true }, ...options?.rules } }),
      // axe gives elements only for results of these types
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
    });
    return {
      rules: [...violations, ...incomplete, ...passes, ...inapplicable].map(({ id }) => id),
      violations: violations.flatMap((result) => faultsOf(result)),
      blank: incomplete.flatMap((result) => faultsOf(result, isBlank)),
      undecided: incomplete
        .filter(({ id }) => id === 'color-contrast')
        .flatMap(({ nodes }) => nodes.filter((node) => !isBlank(node)))
        .flatMap(({ element }) => (element?.ownerDocument === document ? [element] : [])),
    };
  };
}

const faultsOf = (
  { id, impact, help, helpUrl, nodes }: axe.Result,
  counts: (node: axe.NodeResult) => boolean = () => true,
): Fault[] =>
  nodes.filter(counts).map(({ target, failureSummary }) => ({
    rule: id,
    ...(impact && { impact }),
    help,
    helpUrl,
    target: target.flat().join(' >>> '),
    summary: failureSummary ?? '',
  }));

const isBlank = ({ any }: axe.NodeResult): boolean =>
  any.some(({ data }) => (Object(data) as { messageKey?: unknown }).messageKey === 'equalRatio');
