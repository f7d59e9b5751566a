import { readFileSync } from 'node:fs';

/** How many lines before and after a mutant are looked at, and how many at most. */
const AROUND = 3;
const MOST_LINES = 20;

/**
 * How much a test file has to do with a mutant: by the words that it shares with the lines around it and with the name
 * of the source file, the rarer among the test files the more.
 */
export function likenessTo(testFiles) {
  const wordsOf = new Map(testFiles.map((file) => [file, words(readFileSync(file, 'utf8'))]));
  const weights = new Map();
  for (const found of wordsOf.values()) {
    for (const word of found) weights.set(word, (weights.get(word) ?? 0) + 1);
  }
  for (const [word, files] of weights) weights.set(word, Math.log(testFiles.length / files));

  return ({ fileName, location: { start, end } }) => {
    const last = Math.min(end.line, start.line + MOST_LINES);
    const lines = readFileSync(fileName, 'utf8').split('\n');
    const around = lines.slice(Math.max(0, start.line - AROUND), last + AROUND + 1).join(' ');
    const wanted = words(`${around} ${fileName.replace(/^.*\/src\//, '')}`);
    return (testFile) => {
      const found = wordsOf.get(testFile);
      return [...wanted].reduce((sum, word) => sum + (found.has(word) ? weights.get(word) : 0), 0);
    };
  };
}

/** The words in a text, and in the names in it. */
const words = (text) =>
  new Set(
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/\p{L}{3,}/gu),
  );
