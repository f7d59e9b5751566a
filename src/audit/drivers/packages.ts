import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Finds a file of a package that the user has installed. The second place to look, the project in the
 * working folder, is needed for `npx`, which installs this package elsewhere.
 * @throws {TypeError} if the package is not installed
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
