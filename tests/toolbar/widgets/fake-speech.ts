/** What stands in for the voices that headless browsers do not have. Nothing is heard. */
export interface FakeSpeech {
  /** What was asked to be said, in order, with the language of the voice and the rate. */
  readonly said: { text: string; lang: string; rate: number }[];
  /** Whether something is being said. */
  readonly isSpeaking: () => boolean;
  /** Says a word of what is being said, the one that begins there. */
  word(charIndex: number): void;
  /** Comes to the end of what is being said. */
  finish(): void;
}

class FakeUtterance extends EventTarget {
  lang = '';
  rate = 1;
  voice: { lang: string } | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onboundary: ((event: { name: string; charIndex: number }) => void) | null = null;
  constructor(readonly text: string) {
    super();
  }
}

/** Installs a fake `speechSynthesis` on the window of a frame, with voices for these languages. */
export function installFakeSpeech(window: Window, languages: readonly string[]): FakeSpeech {
  const said: FakeSpeech['said'] = [];
  let current: FakeUtterance | undefined;
  const voices = languages.map((lang) => ({
    lang,
    name: lang,
    localService: true,
    default: false,
  }));
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance: FakeUtterance) {
      current = utterance;
      said.push({
        text: utterance.text.trim(),
        lang: utterance.voice?.lang ?? '',
        rate: utterance.rate,
      });
    },
    cancel() {
      const cancelled = current;
      current = undefined;
      // as browsers do
      cancelled?.onerror?.();
    },
  });
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(window, name, { configurable: true, value });
  };
  define('speechSynthesis', synthesis);
  define('SpeechSynthesisUtterance', FakeUtterance);
  return {
    said,
    isSpeaking: () => !!current,
    word(charIndex) {
      current?.onboundary?.({ name: 'word', charIndex });
    },
    finish() {
      const finished = current;
      current = undefined;
      finished?.onend?.();
    },
  };
}
