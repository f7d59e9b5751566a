import { fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand, resetMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import type { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import { leaveOut } from '../support/left-out.js';

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
export const DISABLE = 'The site as usual';

export const switchOf = (element: A11yToolbar): HTMLButtonElement => button(element, TITLE);

/** Presses the button that hides the controls, and resolves when they are gone. */
export async function hideBar(element: A11yToolbar): Promise<void> {
  button(element, 'Hide the bar').click();
  await hidden(element);
}

/** Resolves when the controls are gone. */
export const hidden = (element: A11yToolbar): Promise<void> =>
  waitUntil(() => !inside(element, '[part=panel]').some((one) => one.checkVisibility()));

export const status = (element: A11yToolbar): string =>
  inside(element, '[aria-live]')[0]!.textContent.trim();

/** All that the bar says from now on. */
export function heard(element: A11yToolbar): readonly string[] {
  const texts: string[] = [];
  const observer = new MutationObserver(() => {
    if (status(element)) texts.push(status(element));
  });
  const [region] = inside(element, '[aria-live]');
  observer.observe(region!, { characterData: true, childList: true, subtree: true });
  return texts;
}

/** Resolves when so many texts are heard. */
export const something = (texts: readonly string[], count = 1): Promise<void> =>
  waitUntil(() => texts.length >= count, 'something is said');

/** The text that has the focus inside of the bar. */
export const focused = (element: A11yToolbar): string | undefined => {
  const active = element.shadowRoot!.activeElement;
  if (!active) return undefined;
  return active.ariaLabel ?? textOf(active);
};

export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly checked?: boolean;
}

/** The accessible objects of the page as the browser has them, in document order. */
export async function accessibilityTree(): Promise<readonly Accessible[]> {
  const tree = async (): Promise<readonly Accessible[]> => {
    document.title = crypto.randomUUID();
    return executeServerCommand('accessibility-tree', { title: document.title });
  };
  // what Firefox tells first, when somebody begins to ask, has not all in it
  await tree();
  return tree();
}

/** The texts among them; the test is left out where the browser does not tell. */
export async function accessibleTexts(test: Mocha.Context): Promise<string[]> {
  const texts = (await accessibilityTree()).filter(({ role }) => role === 'text');
  if (!texts.length) await leaveOut(test, 'texts in what it tells of its accessibility tree');
  return texts.map(({ name }) => name);
}

/** Resolves when an element has been in one place for a while: a folded bar looks for a free one. */
export async function atRest(element: Element): Promise<void> {
  const place = (): string => JSON.stringify(element.getBoundingClientRect());
  let last = '';
  for (let frames = 0; frames < FRAMES_AT_REST; frames++) {
    await nextFrame();
    if (place() !== last) frames = 0;
    last = place();
  }
}

/** As many as there are between two looks of the bar, and some more. */
const FRAMES_AT_REST = 20;

export const textOf = (element: Element): string => element.textContent.trim();

const spoken = ({ ariaLabel }: HTMLInputElement): string => ariaLabel ?? '';

afterEach(async () => {
  await resetMouse();
});
