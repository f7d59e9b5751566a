import { readFileSync } from 'node:fs';

/** How many lines before and after a mutant are looked at, and how many at most. */
const AROUND = 3;
const MOST_LINES = 20;

/**
 * How much a text has to do with a mutant: by the words that it shares with the lines around it and with the name of the
 * source file, the rarer among the texts the more, and the more so the fewer others there are.
 * @param texts - by a key each, by which they are asked for
 */
export function likenessTo(texts) {
  const wordsOf = new Map([...texts].map(([key, text]) => [key, words(text)]));
  const weights = new Map();
  for (const found of wordsOf.values()) {
    for (const word of found) weights.set(word, (weights.get(word) ?? 0) + 1);
  }
  for (const [word, count] of weights) weights.set(word, Math.log(wordsOf.size / count));

  return ({ fileName, location: { start, end } }) => {
    const last = Math.min(end.line, start.line + MOST_LINES);
    const lines = readFileSync(fileName, 'utf8').split('\n');
    const around = lines.slice(Math.max(0, start.line - AROUND), last + AROUND + 1).join(' ');
    const wanted = words(`${around} ${fileName.replace(/^.*\/src\//, '')}`);
    return (key) => {
      const found = wordsOf.get(key);
      const shared = [...wanted].filter((word) => found.has(word));
      return shared.reduce((sum, word) => sum + weights.get(word), 0) / Math.sqrt(found.size);
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
