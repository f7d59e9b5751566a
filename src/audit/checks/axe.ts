/** The check of a page by axe. */
import type axe from 'axe-core';
import type { Fault } from '../findings.js';

/** The results of axe for a page. */
export interface AxeFaults {
  /** The names of the rules that were checked. */
  readonly rules: readonly string[];
  readonly violations: readonly At[];
  /**
   * Text in the color of its background. Axe cannot tell if that is wrong, as an author may have
   * hidden the text on purpose. If only a state makes it so, it is a fault.
   */
  readonly blank: readonly At[];
  /** Elements whose contrast axe could not tell, for example text over a picture. Not those in frames. */
  readonly undecided: readonly Element[];
}

/** A fault at an element. */
export interface At {
  readonly fault: Fault;
  /** The element, or the frame of the page that it is in. */
  readonly element: Element | undefined;
  readonly isInFrame: boolean;
}

/** The part of a page that some rules read: its DOM, the places of its elements, or their colors. */
export type Part = 'dom' | 'layout' | 'colors';

/**
 * Runs those rules of axe that read some parts of the page, for all elements or for some and those in them.
 * The first run is of all rules.
 */
export type RunAxe = (parts?: readonly Part[], elements?: readonly Element[]) => Promise<AxeFaults>;

/** The rules that read more than the DOM. A style can change the result of no other. */
const RULES: Readonly<Record<string, Part>> = {
  'color-contrast': 'colors',
  'color-contrast-enhanced': 'colors',
  'link-in-text-block': 'colors',
  'target-size': 'layout',
  'scrollable-region-focusable': 'layout',
};

/**
 * A function that runs axe in a document.
 * @param given - the axe to use. Default: `axe` of the document's window
 * @throws {TypeError} if there is no axe
 */
export function axeFor(
  document: Document,
  given?: Pick<typeof axe, 'run'>,
  options?: axe.RunOptions,
): RunAxe {
  const engine = given ?? (document.defaultView as { axe?: typeof axe } | null)?.axe;
  if (!engine) throw new TypeError('There is no axe: load axe-core, or give it as an option.');
  /** The rules that the options ask for, once axe has told. */
  let rules: readonly string[] = [];
  return async (parts, elements) => {
    const some = rules.filter((rule) => parts?.includes(partOf(rule)));
    // a script may have removed some since they were found
    const include = elements?.filter(({ isConnected }) => isConnected);
    if (parts && (!some.length || include?.length === 0)) return NONE;
    const result = await engine.run(include ? { include } : document, {
      ...options,
      // this rule, for WCAG 2.2, 2.5.8, is off by default, even if its tag is chosen
      ...(!options?.runOnly && { rules: { 'target-size': { enabled: true }, ...options?.rules } }),
      ...(parts && { runOnly: { type: 'rule', values: some }, rules: {}, preload: false }),
      // axe gives elements only for results of these types
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
    });
    const { violations, incomplete, passes, inapplicable } = result;
    const at = (of: axe.Result, node: axe.NodeResult): At => {
      const { element, target } = node;
      const isInFrame = element?.ownerDocument !== document;
      const [frame] = target;
      const place = typeof frame === 'string' ? document.querySelector(frame) : undefined;
      return {
        fault: faultOf(of, node),
        element: isInFrame ? (place ?? undefined) : element,
        isInFrame,
      };
    };
    const run = [violations, incomplete, passes, inapplicable].flatMap((of) =>
      of.map(({ id }) => id),
    );
    if (!parts) rules = run;
    return {
      rules: run,
      violations: violations.flatMap((one) => one.nodes.map((node) => at(one, node))),
      blank: incomplete.flatMap((one) => one.nodes.filter(isBlank).map((node) => at(one, node))),
      undecided: incomplete
        .filter(({ id }) => id === 'color-contrast')
        .flatMap((one) => one.nodes.filter((node) => !isBlank(node)).map((node) => at(one, node)))
        .flatMap(({ element, isInFrame }) => (isInFrame ? [] : (element ?? []))),
    };
  };
}

const NONE: AxeFaults = { rules: [], violations: [], blank: [], undecided: [] };

/** The part of a page that a rule of axe reads. */
export const partOf = (rule: string): Part => RULES[rule] ?? 'dom';

const faultOf = (
  { id, impact, help, helpUrl }: axe.Result,
  { target, failureSummary }: axe.NodeResult,
): Fault => ({
  rule: id,
  ...(impact && { impact }),
  help,
  helpUrl,
  target: target.flat().join(' >>> '),
  summary: failureSummary ?? '',
});

const isBlank = ({ any }: axe.NodeResult): boolean =>
  any.some(({ data }) => (Object(data) as { messageKey?: unknown }).messageKey === 'equalRatio');
