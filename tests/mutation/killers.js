import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** In the sandbox, where all workers add to it: a line of JSON for each mutant that was killed. */
const FILE = 'killers.jsonl';

/** The tests that killed mutants of a source file, the last one first: the next mutant is likely to fail the same. */
export function killersOf(source) {
  if (!existsSync(FILE)) return [];
  const lines = readFileSync(FILE, 'utf8').split('\n').slice(0, -1);
  const kills = lines.map((line) => JSON.parse(line)).filter((kill) => kill.source === source);
  return [...new Set(kills.reverse().map(({ id }) => id))];
}

export function addKiller(source, id) {
  appendFileSync(FILE, `${JSON.stringify({ source, id })}\n`);
}
