/** Finds the voices of a browser. */

/** The time that a browser may take to find its voices, in ms. It never says that it has none. */
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
 * The voice for a language: best one of the same region, then the browser's default. Only local voices
 * count: the others send the text to a server.
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

/** A language tag in one spelling: Android writes en_US. */
const tidy = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();
