import { readdirSync } from 'node:fs';

/** Names the files that `npm test` leaves to `npm run test:long`. */
const left = readdirSync('tests', { recursive: true })
  .filter((name) => /\.long\.test\.[jt]s$/.test(name))
  .sort();

console.log(`Left to npm run test:long:\n  ${left.join('\n  ')}`);
