import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from './problem.js';

/**
 * The URL of a page.
 * @param address - a URL, or the path of a file
 * @throws {Problem} if the URL is not valid, or there is no such file
 */
export function urlOf(address: string): string {
  if (/^(https?|file|data|about):/i.test(address)) {
    if (!URL.canParse(address)) throw new Problem(`${address} is not a valid address.`);
    return address;
  }
  const path = resolve(address);
  if (existsSync(path)) return pathToFileURL(path).href;
  throw new Problem(`There is no file ${address}. An address begins with https:// or http://.`);
}
