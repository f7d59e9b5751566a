import { styleText } from 'node:util';
import type { Paint } from '../reports/text.js';

/** Colors for a terminal. None where the output is no terminal, or `NO_COLOR` is set: https://no-color.org */
export function paintFor(stream: NodeJS.WriteStream): Paint | undefined {
  if (!stream.isTTY || process.env['NO_COLOR']) return undefined;
  return (role, words) => styleText(STYLES[role], words);
}

const STYLES = { page: 'bold', fault: 'red', clean: 'green', detail: 'dim' } as const;
