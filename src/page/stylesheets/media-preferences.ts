import type { Preferred } from '../effects/effect.js';

/**
 * Puts in force the page's own rules for a preference, such as less motion, or the dark theme beside a
 * dark palette: drawings and shadows, which no palette reaches, fit the theme. It rewrites the media
 * queries that ask for a preference.
 */
export class MediaPreferences {
  /** The media as the author wrote them. */
  readonly #texts = new Map<MediaList, string>();
  #preferred: Preferred = {};

  /** Takes in the media of a rule or style sheet. */
  add(media: MediaList): void {
    const { mediaText } = media;
    if (this.#texts.has(media) || mediaText.search(QUERY) < 0) return;
    this.#texts.set(media, mediaText);
    this.#answer(media, mediaText);
  }

  /** Forgets media that the page has dropped. */
  forget(media: MediaList): void {
    this.#texts.delete(media);
  }

  /**
   * Answers the media queries as if the visitor preferred this.
   * @returns true if any media have changed
   */
  answerAs(preferred: Preferred): boolean {
    this.#preferred = preferred;
    return [...this.#texts].filter(([media, text]) => this.#answer(media, text)).length > 0;
  }

  /** @returns true if the media have changed */
  #answer(media: MediaList, text: string): boolean {
    const answered = text.replace(QUERY, (query: string, name: string, asked?: string) => {
      const preferred = this.#preferred[name.toLowerCase()];
      if (!preferred) return query;
      // a query without a value asks if there is any preference
      return asked === undefined || asked.toLowerCase() === preferred ? ALWAYS : NEVER;
    });
    if (media.mediaText === answered) return false;
    media.mediaText = answered;
    return true;
  }
}

const QUERY =
  /\(\s*(prefers-(?:color-scheme|reduced-motion))\s*(?::\s*(dark|light|reduce|no-preference)\s*)?\)/gi;
// paper does not update: there, a page is light and still, whatever the preference
const ALWAYS = '(update)';
const NEVER = '(update: none)';
