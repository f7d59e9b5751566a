/** The script elements that load chunks. */
import { own } from '../dom/own-document.js';
import { addressing } from './script-urls.js';

/** The attributes of a script that its chunks take over. */
type Origin = Pick<HTMLScriptElement, 'src' | 'type' | 'crossOrigin' | 'nonce' | 'referrerPolicy'>;

/**
 * Makes script elements that ask for chunks as the script itself was asked for.
 * @param script - the element of the script itself, with its attributes as they are now
 * @param policy - the name of the Trusted Types policy that makes the addresses; each can be had once in a page
 * @returns makes one, given the chunk's file and its integrity
 */
export function chunkScripts(
  script: HTMLScriptElement | null,
  policy: string,
): (file: string, integrity: string) => HTMLScriptElement {
  const { src = '', type, crossOrigin, nonce, referrerPolicy }: Partial<Origin> = script ?? {};
  const address = addressing(src, policy);

  return (file, integrity) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- another overload is
    const chunk = own.createElement.call(document, 'script') as HTMLScriptElement;
    // modules are always asked for with CORS
    chunk.crossOrigin = crossOrigin ?? (type === 'module' ? 'anonymous' : null);
    // as an attribute, which `outerHTML` tells
    if (nonce) chunk.setAttribute('nonce', nonce);
    chunk.referrerPolicy = referrerPolicy ?? '';
    // a file from elsewhere without CORS, or from a folder, cannot be checked, nor was the script itself
    if (chunk.crossOrigin ?? src.startsWith(`${globalThis.origin}/`)) chunk.integrity = integrity;
    address(chunk, file);
    return chunk;
  };
}
