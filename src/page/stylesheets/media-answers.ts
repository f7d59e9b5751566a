import type { Preferred } from '../effects/effect.js';

/** Rewrites the text of media queries. */
export type RewriteMedia = (media: string) => string;

/**
 * Answers the media queries of a page as if the visitor preferred something, such as less motion, or the
 * dark theme beside a dark palette: drawings and shadows, which no palette reaches, fit the theme. So the
 * page's own rules for it are in force. What the page has for a narrower window comes in force likewise.
 */
export class MediaAnswers {
  readonly #answers = new Map<MediaList, Answer>();
  #preferred: Preferred = {};
  #narrow: RewriteMedia | undefined;

  /** Takes in the media of a rule or style sheet, if they are new or the page has changed them. */
  add(media: MediaList): void {
    const { mediaText } = media;
    const before = this.#answers.get(media);
    if (before ? before.left === mediaText : mediaText.search(ASKS) < 0) return;
    this.#answer(media, mediaText);
  }

  /** Forgets media that the page has dropped. */
  forget(media: MediaList): void {
    this.#answers.delete(media);
  }

  /**
   * Answers the media queries as if the visitor preferred this.
   * @param narrow - rewrites what they ask of the width of the window
   * @returns true if any media have changed
   */
  answerAs(preferred = this.#preferred, narrow = this.#narrow): boolean {
    this.#preferred = preferred;
    this.#narrow = narrow;
    return (
      [...this.#answers].filter(([media, { author, left }]) =>
        this.#answer(media, media.mediaText === left ? author : media.mediaText),
      ).length > 0
    );
  }

  /** @returns true if the media have changed */
  #answer(media: MediaList, author: string): boolean {
    const preferring = author.replace(PREFERENCE, (query: string, name: string, asked?: string) => {
      const preferred = this.#preferred[name.toLowerCase()];
      if (!preferred) return query;
      // a query without a value asks if there is any preference
      return asked === undefined || asked.toLowerCase() === preferred ? ALWAYS : NEVER;
    });
    const answered = this.#narrow?.(preferring) ?? preferring;
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

/** Finds media that may ask for a preference, or for a width. */
const ASKS = /prefers-|width/i;
const PREFERENCE =
  /\(\s*(prefers-(?:color-scheme|reduced-motion))\s*(?::\s*(dark|light|reduce|no-preference)\s*)?\)/gi;
// paper does not update: there, a page is light and still, whatever the preference
const ALWAYS = '(update)';
const NEVER = '(update: none)';
