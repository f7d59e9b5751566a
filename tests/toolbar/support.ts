import { fixture } from '@open-wc/testing';
import { a11ySnapshot, resetMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import type { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';

export { warnings } from '../settings/support.js';

/** A toolbar in the test's own page, which remembers nothing unless told to. */
export async function toolbar(attributes = 'storage="none"'): Promise<A11yToolbar> {
  const element = await fixture<A11yToolbar>(`<a11y-toolbar ${attributes}></a11y-toolbar>`);
  await element.applied;
  return element;
}

/** A toolbar that is on, with its controls in view. */
export async function openToolbar(attributes?: string): Promise<A11yToolbar> {
  const element = await toolbar(attributes);
  element.enable();
  await element.applied;
  return element;
}

export const inside = <Found extends Element = HTMLElement>(
  element: A11yToolbar,
  selector: string,
): Found[] => [...element.shadowRoot!.querySelectorAll<Found>(selector)];

/** The button with this text. */
export function button(element: A11yToolbar, name: string): HTMLButtonElement {
  const found = inside<HTMLButtonElement>(element, 'button').find((one) => textOf(one) === name);
  if (!found) throw new Error(`no button is called ${name}`);
  return found;
}

/** The radio button whose label says this. */
export function radio(element: A11yToolbar, name: string): HTMLInputElement {
  const found = radios(element).find((one) => spoken(one) === name);
  if (!found) throw new Error(`no radio button is called ${name}`);
  return found;
}

export const radios = (element: A11yToolbar): HTMLInputElement[] =>
  inside<HTMLInputElement>(element, 'input[type=radio]').filter((input) => input.checkVisibility());

/** The names of the chosen values. */
export const chosen = (element: A11yToolbar): string[] =>
  radios(element)
    .filter(({ checked }) => checked)
    .map(spoken);

/** The names of all values on offer. */
export const offered = (element: A11yToolbar): string[] => radios(element).map(spoken);

export const TITLE = 'Version for visually impaired people';
export const DISABLE = 'Disable visually impaired version';

export const switchOf = (element: A11yToolbar): HTMLButtonElement => button(element, TITLE);

export const status = (element: A11yToolbar): string =>
  inside(element, '[role=status]')[0]!.textContent;

/** The text that has the focus inside of the bar. */
export const focused = (element: A11yToolbar): string | undefined => {
  const active = element.shadowRoot!.activeElement;
  if (!active) return undefined;
  return active instanceof HTMLInputElement ? spoken(active) : textOf(active);
};

export interface TreeNode {
  readonly role: string;
  readonly name?: string;
  readonly checked?: boolean;
  readonly expanded?: boolean;
  readonly children?: readonly TreeNode[];
}

/** The accessibility tree as the browser has it, flat. Skips the test where it does not tell. */
export async function accessibilityTree(test: Mocha.Context): Promise<TreeNode[]> {
  const flat = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  // its type promises nothing, but it gives the tree
  const snapshot = a11ySnapshot as (options: object) => Promise<unknown>;
  try {
    return flat((await snapshot({})) as TreeNode);
  } catch (error) {
    // Chromium alone has it, over its own protocol
    if (navigator.userAgent.includes('Chrome')) throw error;
    return test.skip();
  }
}

const textOf = (element: Element): string => element.textContent.trim();

function spoken(input: HTMLInputElement): string {
  const [label] = input.labels!;
  return [...label!.querySelectorAll(':scope > span:not([aria-hidden])')].map(textOf).join(' ');
}

afterEach(async () => {
  await resetMouse();
});
