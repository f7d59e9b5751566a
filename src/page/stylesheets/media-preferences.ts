import type { Preferred } from '../effects/effect.js';

/**
 * The page's own rules for what visitors prefer, put to use: a dark theme beside a palette that is dark,
 * since what no palette reaches, such as drawings and shadows, was made for it; or less motion.
 */
export interface OwnMedia {
  /** Takes in the media of a rule or style sheet. */
  add(media: MediaList): void;
  /** The page has dropped it. */
  forget(media: MediaList): void;
  /**
   * Answers the page's media queries as if visitors preferred this; what is not named, as they do.
   * @returns whether any of them has changed
   */
  show(preferred: Preferred): boolean;
}

export function createOwnMedia(): OwnMedia {
  const texts = new Map<MediaList, string>();
  let shown: Preferred = {};

  function answer(media: MediaList, text: string): boolean {
    const answered = text.replace(QUERY, (query: string, name: string, asked?: string) => {
      const preferred = shown[name.toLowerCase()];
      if (!preferred) return query;
      // without a value it asks for any preference but none
      return asked === undefined || asked.toLowerCase() === preferred ? ALWAYS : NEVER;
    });
    if (media.mediaText === answered) return false;
    media.mediaText = answered;
    return true;
  }

  return {
    add(media) {
      const { mediaText } = media;
      if (texts.has(media) || mediaText.search(QUERY) < 0) return;
      texts.set(media, mediaText);
      answer(media, mediaText);
    },
    forget(media) {
      texts.delete(media);
    },
    show(preferred) {
      shown = preferred;
      return [...texts].filter(([media, text]) => answer(media, text)).length > 0;
    },
  };
}

const QUERY =
  /\(\s*(prefers-(?:color-scheme|reduced-motion))\s*(?::\s*(dark|light|reduce|no-preference)\s*)?\)/gi;
// on paper, which is not updated, a page is light and still whatever is preferred
const ALWAYS = '(update)';
const NEVER = '(update: none)';
