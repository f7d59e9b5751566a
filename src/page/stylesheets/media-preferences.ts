import type { Preferred } from '../effects/effect.js';

/**
 * Puts in force the page's own rules for a preference, such as less motion, or the dark theme beside a
 * dark palette: drawings and shadows, which no palette reaches, fit the theme. It rewrites the media
 * queries that ask for a preference.
 */
export class MediaPreferences {
  readonly #answers = new Map<MediaList, Answer>();
  #preferred: Preferred = {};

  /** Takes in the media of a rule or style sheet, if they are new or the page has changed them. */
  add(media: MediaList): void {
    const { mediaText } = media;
    const before = this.#answers.get(media);
    if (before ? before.left === mediaText : mediaText.search(QUERY) < 0) return;
    this.#answer(media, mediaText);
  }

  /** Forgets media that the page has dropped. */
  forget(media: MediaList): void {
    this.#answers.delete(media);
  }

  /**
   * Answers the media queries as if the visitor preferred this.
   * @returns true if any media have changed
   */
  answerAs(preferred: Preferred): boolean {
    this.#preferred = preferred;
    return (
      [...this.#answers].filter(([media, { author, left }]) =>
        this.#answer(media, media.mediaText === left ? author : media.mediaText),
      ).length > 0
    );
  }

  /** @returns true if the media have changed */
  #answer(media: MediaList, author: string): boolean {
    const answered = author.replace(QUERY, (query: string, name: string, asked?: string) => {
      const preferred = this.#preferred[name.toLowerCase()];
      if (!preferred) return query;
      // a query without a value asks if there is any preference
      return asked === undefined || asked.toLowerCase() === preferred ? ALWAYS : NEVER;
    });
    const before = media.mediaText;
    if (before !== answered) media.mediaText = answered;
    this.#answers.set(media, { author, left: media.mediaText });
    return before !== media.mediaText;
  }
}

interface Answer {
  /** The media as the author wrote them. */
  readonly author: string;
  /** The media as the engine left them. Others were set by the page since. */
  readonly left: string;
}

const QUERY =
  /\(\s*(prefers-(?:color-scheme|reduced-motion))\s*(?::\s*(dark|light|reduce|no-preference)\s*)?\)/gi;
// paper does not update: there, a page is light and still, whatever the preference
const ALWAYS = '(update)';
const NEVER = '(update: none)';
