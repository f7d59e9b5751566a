import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The file that a package of the user's is, beside this one or in the project of the working folder, which
 * `npx` leaves aside.
 * @throws {TypeError} where it is not installed
 */
export function resolvePackage(specifier: string): string {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(from).resolve(specifier);
    } catch {
      // the next place
    }
  }
  const [name] = specifier.split('/');
  throw new TypeError(`${name} is not installed: npm install --save-dev ${name}`);
}
