import type axe from 'axe-core';
import type { Fault } from '../findings.js';

/** What axe has against a page. */
export interface AxeFaults {
  readonly violations: readonly Fault[];
  /**
   * Text in the very color of its background. Axe leaves open whether that is wrong, as an author
   * may have hidden it so; where it comes with a state it is.
   */
  readonly blank: readonly Fault[];
  /** Elements of the document's own whose contrast axe could not tell, over a picture for one. */
  readonly undecided: readonly Element[];
}

/**
 * What runs axe in a document: the one given, or that of its window.
 * @throws {TypeError} where there is none
 */
export function axeFor(
  document: Document,
  given?: Pick<typeof axe, 'run'>,
  options?: axe.RunOptions,
): () => Promise<AxeFaults> {
  const engine = given ?? (document.defaultView as { axe?: typeof axe } | null)?.axe;
  if (!engine) throw new TypeError('There is no axe: load axe-core, or give it as an option.');
  return async () => {
    const { violations, incomplete } = await engine.run(document, {
      ...options,
      // a tag alone does not switch on what is off by default: WCAG 2.5.8
      ...(!options?.runOnly && { rules: { 'target-size': { enabled: true }, ...options?.rules } }),
      // axe gives the elements of these alone
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
    });
    return {
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
