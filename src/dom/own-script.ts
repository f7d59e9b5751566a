import { own } from './own-document.js';

/**
 * Finds the script element whose code runs now.
 * @returns null where the code came without an element, or as a module that no element names
 */
export function ownScript(): HTMLScriptElement | null {
  const current: unknown = Reflect.get(own, 'currentScript', document);
  return current instanceof HTMLScriptElement ? current : moduleScript();
}

/** A module is told its address only by `import.meta`, which a classic script must not contain. */
function moduleScript(): HTMLScriptElement | null {
  const { stack = '' } = new Error();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- another overload is
  const found = own.querySelectorAll.call(document, 'script[type=module][src]');
  const scripts = [...found] as HTMLScriptElement[];
  // without the query, which WebKit leaves out of the stack
  return scripts.find(({ src }) => stack.includes(src.replace(/[?#].*/, ''))) ?? null;
}
