/** How long a browser that has no voices yet may take to find some, in ms: it never says that it has none. */
const WAIT_MS = 1000;

/** The voices of a browser, as soon as it knows them. */
export async function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices();
  if (voices.length) return voices;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, WAIT_MS);
    synthesis.addEventListener('voiceschanged', done);
    function done(): void {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', done);
      resolve();
    }
  });
  return synthesis.getVoices();
}

/**
 * The voice for a language: of the same region if there is one, and the browser's own choice first.
 * Only voices that speak by themselves: the others send to somebody what they read.
 */
export function voiceFor(
  lang: string,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const wanted = tidy(lang);
  const [language] = wanted.split('-');
  const fitting = voices.filter(
    (voice) => voice.localService && (!wanted || tidy(voice.lang).split('-')[0] === language),
  );
  const rank = (voice: SpeechSynthesisVoice): number =>
    Number(tidy(voice.lang) === wanted) * 2 + Number(voice.default);
  return fitting.sort((a, b) => rank(b) - rank(a))[0];
}

/** Android writes en_US. */
const tidy = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();
