/** The same-origin frames of a page: each is a page of its own that takes part. */
export class Frames<T> {
  readonly #open: (document: Document) => T;
  readonly #inside = new Map<Document, T>();

  /** @param open - what takes care of a frame's document */
  constructor(open: (document: Document) => T) {
    this.#open = open;
  }

  /** Those in some frames that are on the page still. */
  get all(): Iterable<T> {
    return this.#inside.values();
  }

  /** Looks at the frames of a page, in its document and shadow roots; returns what has come. */
  update(roots: Iterable<ParentNode>): T[] {
    for (const document of this.#inside.keys()) {
      if (!document.defaultView) this.#inside.delete(document);
    }
    const news: T[] = [];
    const frames = [...roots].flatMap((root) => [
      ...root.querySelectorAll<HTMLIFrameElement>(FRAME),
    ]);
    for (const frame of frames) {
      const document = documentOf(frame);
      if (!document || this.#inside.has(document)) continue;
      const page = this.#open(document);
      this.#inside.set(document, page);
      news.push(page);
    }
    return news;
  }
}

const FRAME = 'iframe, frame, object';

/** Null for a frame of another origin, one that asks to be left as it is, or one where nothing has come yet. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  const { contentDocument: document } = frame;
  // which is null in one that has only begun to load, whatever its type says
  const hasCome = document?.firstElementChild;
  return hasCome && !frame.closest('[data-a11y-ignore]') ? document : null;
}
