import { readFileSync } from 'node:fs';

const runs = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const sum = (name) => runs.reduce((total, run) => total + run[name], 0);

console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('passed') > 0 && sum('failed') === 0 ? 0 : 1;
