/**
 * The page's own dark or light theme, put to use beside a palette that is dark or light: what no
 * palette reaches, such as drawings and shadows, was made for it.
 */
export interface OwnTheme {
  /** Takes in the media of a rule or style sheet. */
  add(media: MediaList): void;
  /** The page has dropped it. */
  forget(media: MediaList): void;
  /**
   * Answers the page's media queries as if visitors preferred a scheme; else as they do.
   * @returns whether any of them has changed
   */
  readonly show: (scheme: 'dark' | 'light' | undefined) => boolean;
}

export function createOwnTheme(): OwnTheme {
  const texts = new Map<MediaList, string>();
  let shown: 'dark' | 'light' | undefined;

  function answer(media: MediaList, text: string): void {
    const answered = shown
      ? text.replace(QUERY, (_, scheme: string) => (scheme === shown ? ALWAYS : NEVER))
      : text;
    if (media.mediaText !== answered) media.mediaText = answered;
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
    show(scheme) {
      if (scheme === shown) return false;
      shown = scheme;
      for (const [media, text] of texts) answer(media, text);
      return texts.size > 0;
    },
  };
}

const QUERY = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi;
// on paper, which is not updated, a page is light whatever the palette
const ALWAYS = '(update)';
const NEVER = '(update: none)';
