/** Splits a passage into sentences to speak. */
import type { Passage } from './passages.js';

/** A part of a passage that is spoken as one utterance. */
export interface Sentence {
  readonly passage: Passage;
  /** The offset at which it begins in the text of the passage; `end` is where it ends. */
  readonly start: number;
  readonly end: number;
}

/**
 * The most characters in one utterance. Chromium falls silent after about 15 seconds of one, with the
 * voices of some systems: https://issues.chromium.org/issues/41294170. These take less, even at half
 * the speed.
 */
const LONGEST = 160;

/** The sentences of a passage. A very long sentence comes in parts. */
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

/** The offset at which to break a text: after a comma or the like, else a word, else anywhere. */
function breakIn(text: string): number {
  const isBreak = /[,;:،、，；](?=\s|[^\d\s])[^,;:،、，；]*$|\s\S*$/u.exec(text);
  return isBreak?.index ? isBreak.index + 1 : text.length;
}

function segmenter(lang: string): Intl.Segmenter {
  const options = { granularity: 'sentence' } as const;
  try {
    return new Intl.Segmenter([lang, 'en'], options);
  } catch {
    // the page names no language, or not a valid one
    return new Intl.Segmenter('en', options);
  }
}
