import { createHighlights } from './highlights.js';
import { rangesOf, type Passage } from './passages.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { voiceFor, voicesOf } from './voices.js';

/** What a speaker tells of itself. */
export type SpeakerState = 'reading' | 'paused' | 'silent' | 'no-voice';

/** Reads out, sentence by sentence. */
export interface Speaker {
  /**
   * Begins anew.
   * @param first - where to begin, given all sentences
   */
  read(passages: readonly Passage[], first?: (all: readonly Sentence[]) => number): Promise<void>;
  pause(): void;
  resume(): void;
  stop(): void;
  /** 1 is the voice's own speed; what is being read begins again. */
  setRate(rate: number): void;
}

/**
 * @param told - told of each change
 */
export function createSpeaker(
  view: Window & typeof globalThis,
  told: (state: SpeakerState) => void,
): Speaker {
  const synthesis = view.speechSynthesis as SpeechSynthesis | undefined;
  const highlights = createHighlights(view);
  let voices: readonly SpeechSynthesisVoice[] = [];
  let sentences: readonly Sentence[] = [];
  let next = 0;
  let rate = 1;
  let state: SpeakerState = 'silent';
  /** What is being said: browsers tell of what was cancelled, too, and may throw away what no one holds. */
  let current: SpeechSynthesisUtterance | undefined;

  function change(to: SpeakerState): void {
    state = to;
    told(to);
  }

  function hush(): void {
    current = undefined;
    synthesis?.cancel();
  }

  function stop(to: SpeakerState = 'silent'): void {
    hush();
    sentences = [];
    highlights.undo();
    view.removeEventListener('pagehide', onLeave);
    if (state !== to) change(to);
  }

  function onLeave(): void {
    stop();
  }

  function speak(): void {
    const sentence = sentences[next];
    if (!sentence || !synthesis) {
      stop();
      return;
    }
    const { passage, start, end } = sentence;
    const utterance = new view.SpeechSynthesisUtterance(passage.text.slice(start, end));
    const voice = voiceFor(passage.lang, voices);
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang ?? passage.lang;
    utterance.rate = rate;
    utterance.onboundary = ({ name, charIndex }) => {
      if (current === utterance && name === 'word') markWord(sentence, charIndex);
    };
    utterance.onend = utterance.onerror = () => {
      if (current !== utterance) return;
      next++;
      speak();
    };
    current = utterance;
    show(sentence);
    synthesis.speak(utterance);
  }

  function show({ passage, start, end }: Sentence): void {
    const ranges = rangesOf(passage, start, end);
    highlights.sentence(ranges);
    const [box] = ranges.flatMap((range) => [...range.getClientRects()]);
    const element = ranges[0]?.startContainer.parentElement;
    if (box && element && (box.top < 0 || box.bottom > view.innerHeight))
      element.scrollIntoView({ block: 'center' });
  }

  function markWord({ passage, start, end }: Sentence, index: number): void {
    const [word = ''] = WORD.exec(passage.text.slice(start + index, end)) ?? [];
    highlights.word(rangesOf(passage, start + index, start + index + word.length));
  }

  return {
    async read(passages, first = () => 0) {
      stop();
      if (!synthesis) {
        change('no-voice');
        return;
      }
      change('reading');
      voices = await voicesOf(synthesis);
      // stopped meanwhile; nothing else can be told by what this function knows
      if (state !== 'reading') return;
      const all = passages.flatMap((passage) => [...sentencesOf(passage)]);
      sentences = all.slice(first(all)).filter(({ passage }) => voiceFor(passage.lang, voices));
      if (all.length && !sentences.length) {
        stop('no-voice');
        return;
      }
      next = 0;
      view.addEventListener('pagehide', onLeave);
      speak();
    },
    // not by pause(), which stops for good on Android, and in Chromium after some seconds
    pause() {
      hush();
      change('paused');
    },
    resume() {
      change('reading');
      speak();
    },
    stop,
    setRate(wanted) {
      rate = wanted;
      if (!current) return;
      hush();
      speak();
    },
  };
}

const WORD = /^[\p{L}\p{M}\p{N}'’-]+/u;
