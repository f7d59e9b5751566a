import type { Passage } from './passages.js';

/** What is spoken in one go. */
export interface Sentence {
  readonly passage: Passage;
  /** Where it is in the text of the passage. */
  readonly start: number;
  readonly end: number;
}

/**
 * Chromium falls silent after about 15 seconds of one utterance, with the voices of some systems:
 * https://issues.chromium.org/issues/41294170. This many characters take less, at half the speed.
 */
const LONGEST = 160;

/** The sentences of a passage, very long ones in parts. */
export function* sentencesOf(passage: Passage): Generator<Sentence> {
  const { text, lang } = passage;
  for (const { segment, index } of segmenter(lang).segment(text)) {
    const last = index + segment.length;
    for (let start = index; start < last;) {
      const end =
        last - start > LONGEST ? start + breakIn(text.slice(start, start + LONGEST)) : last;
      if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) yield { passage, start, end };
      start = end;
    }
  }
}

/** After a comma or the like, else after a word, else anywhere. */
function breakIn(text: string): number {
  const isBreak = /[,;:،、，；](?=\s|[^\d\s])[^,;:،、，；]*$|\s\S*$/u.exec(text);
  return isBreak?.index ? isBreak.index + 1 : text.length;
}

function segmenter(lang: string): Intl.Segmenter {
  const options = { granularity: 'sentence' } as const;
  try {
    return new Intl.Segmenter([lang, 'en'], options);
  } catch {
    // no language, or nonsense
    return new Intl.Segmenter('en', options);
  }
}
