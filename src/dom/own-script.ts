import { native } from './native.js';

/**
 * Finds the script element whose code runs now.
 * @returns null where the code came without an element, or as a module that no element names
 */
export function ownScript(): HTMLScriptElement | null {
  const { currentScript: current } = native(document);
  return current instanceof HTMLScriptElement ? current : moduleScript();
}

/** A module is told its address only by `import.meta`, which a classic script must not contain. */
function moduleScript(): HTMLScriptElement | null {
  const { stack = '' } = new Error();
  const modules = native(document).querySelectorAll<HTMLScriptElement>('script[type=module][src]');
  // without the query, which WebKit leaves out of the stack
  return [...modules].find(({ src }) => stack.includes(src.replace(/[?#].*/, ''))) ?? null;
}
