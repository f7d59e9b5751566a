import { nextFrame, waitUntil } from '@open-wc/testing';
import type { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import type { FrameOptions } from '../support/frame.js';
import { openDemo, type Demo } from './support.js';

/** On a busy machine. */
export const SLOW = { timeout: 20_000 };

/** The front page, with the page in its frame. */
export interface Front extends Demo {
  readonly form: HTMLFormElement;
  /** The tag to paste. */
  readonly tag: () => string;
  /** The bar in the frame. */
  readonly shown: () => A11yToolbar;
}

export async function openFront(hash = '', options: FrameOptions = {}): Promise<Front> {
  const demo = await openDemo(`toolbar.html${hash}`, { width: 1280, height: 800, ...options });
  const { document } = demo;
  const frame = document.querySelector<HTMLIFrameElement>('#preview')!;
  const bar = () => frame.contentDocument?.querySelector('a11y-toolbar');
  await waitUntil(
    () => {
      // it is loaded when it is seen; a place that the address names may come into view after that
      if (!bar()) frame.scrollIntoView({ behavior: 'instant' });
      return !!bar()?.shadowRoot;
    },
    'the page in the frame has no bar',
    SLOW,
  );
  await bar()!.applied;
  return {
    ...demo,
    form: document.querySelector<HTMLFormElement>('#configurator')!,
    tag: () => document.querySelector('#tag')!.textContent,
    shown: () => bar()!,
  };
}

/** Chooses by the label, as its reader does. */
export function choose({ form }: Front, group: string, label: string): void {
  const labels = [...form.querySelectorAll('label')];
  const found = labels.find(
    ({ control, textContent }) =>
      textContent.trim() === label && (control as HTMLInputElement | null)?.name === group,
  );
  if (!found) throw new Error(`nothing in ${group} is called ${label}`);
  found.click();
}

/** Writes into a field, or chooses from its list. */
export function write({ form, window }: Front, name: string, value: string): void {
  const field = form.elements.namedItem(name) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new window.Event('input', { bubbles: true }));
}

/** What a toolbar makes of its attributes. */
export function configurationOf(toolbar: A11yToolbar): Record<string, unknown> {
  const { controls, fontSizes, backgrounds, placement, corner, look, control, hotkey } = toolbar;
  const { lang } = toolbar;
  return { controls, fontSizes, backgrounds, placement, corner, look, control, hotkey, lang };
}

/** Tells if the bar in the frame has the attributes that the frame's address names, and no others. */
function hasItsAttributes({ contentWindow, contentDocument }: HTMLIFrameElement): boolean {
  const toolbar = contentDocument!.querySelector('a11y-toolbar')!;
  const { observedAttributes } = toolbar.constructor as typeof A11yToolbar;
  const named = new URLSearchParams(contentWindow!.location.hash.slice(1));
  return observedAttributes
    .filter((name) => !/^(?:storage|active)$/.test(name))
    .every((name) => named.get(name) === toolbar.getAttribute(name));
}

/** Waits until the page in the frame has the bar that the address of the front page names. */
export async function settled({ document }: Front): Promise<void> {
  const frame = document.querySelector<HTMLIFrameElement>('#preview')!;
  const link = document.querySelector<HTMLAnchorElement>('#preview-link')!;
  await waitUntil(
    () => frame.contentWindow?.location.href.replace(/#$/, '') === link.href.replace(/#$/, ''),
    'the frame stays as it was',
    SLOW,
  );
  // a form that is reset tells first, and changes after that
  await nextFrame();
  await nextFrame();
  // what the address has changed is told to the page later, too
  await waitUntil(() => hasItsAttributes(frame), 'the bar stays as it was', SLOW);
  await frame.contentDocument!.querySelector('a11y-toolbar')!.applied;
}
