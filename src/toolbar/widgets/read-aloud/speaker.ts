/** Speaks sentences with a voice of the browser. */
import { native } from '../../../dom/native.js';
import { createHighlights } from './highlights.js';
import { rangesOf, type Passage } from './passages.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { voiceFor, voicesOf } from './voices.js';

/** The state of a speaker. `no-voice`: the browser has no voice for the text. */
export type SpeakerState = 'reading' | 'paused' | 'silent' | 'no-voice';

/** A reader of passages, sentence by sentence. */
export interface Speaker {
  /**
   * Starts to read, instead of what is being read.
   * @param first - finds the sentence to begin with
   */
  read(passages: readonly Passage[], first?: (all: readonly Sentence[]) => number): Promise<void>;
  pause(): void;
  resume(): void;
  stop(): void;
  /** Sets the speed; 1 is the voice's own. The current sentence begins again. */
  setRate(rate: number): void;
}

/**
 * Makes a speaker for a window.
 * @param told - takes each new state
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
  /** The passages that were asked for last. */
  let latest: readonly Passage[] | undefined;
  /** The current utterance. Browsers may discard one that nobody holds, and tell of canceled ones too. */
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
      native(element).scrollIntoView({ block: 'center' });
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
      latest = passages;
      change('reading');
      voices = await voicesOf(synthesis);
      // stopped, or asked for something else, while the browser looked for its voices
      if (state !== 'reading' || latest !== passages) return;
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
    // not speechSynthesis.pause(): it stops for good on Android, and in Chromium after some seconds
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
      const isOther = wanted !== rate;
      rate = wanted;
      if (!current || !isOther) return;
      hush();
      speak();
    },
  };
}

const WORD = /^[\p{L}\p{M}\p{N}'’-]+/u;
