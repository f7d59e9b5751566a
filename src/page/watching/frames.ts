import { native } from '../../dom/native.js';

/** The same-origin frames of a page. The page in each is changed as well. */
export class Frames<T> {
  readonly #open: (document: Document) => T;
  readonly #pages = new Map<Document, T>();

  /** @param open - makes what takes care of a frame's document */
  constructor(open: (document: Document) => T) {
    this.#open = open;
  }

  /**
   * Finds frames that are new, and forgets those that have gone.
   * @param roots - the document and the shadow roots of the page
   * @returns those that are new
   */
  update(roots: Iterable<ParentNode>): T[] {
    for (const document of this.#pages.keys()) {
      if (!native(document).defaultView) this.#pages.delete(document);
    }
    const added: T[] = [];
    const frames = [...roots].flatMap((root) => [
      ...native(root).querySelectorAll<HTMLIFrameElement>(FRAME),
    ]);
    for (const frame of frames) {
      const document = documentOf(frame);
      if (!document || this.#pages.has(document)) continue;
      const page = this.#open(document);
      this.#pages.set(document, page);
      added.push(page);
    }
    return added;
  }

  /**
   * Does something in each frame. A frame where it fails is no reason not to do it in the others.
   * @returns the results, without those that failed
   */
  async each<R>(act: (page: T) => Promise<R>): Promise<R[]> {
    const settled = await Promise.allSettled([...this.#pages.values()].map(act));
    return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }
}

const FRAME = 'iframe, frame, object';

/**
 * The document of a frame. Null where the frame is of another origin, is to be left as it is, or holds
 * nothing yet.
 */
function documentOf(frame: HTMLIFrameElement): Document | null {
  const { contentDocument: document } = frame;
  // it may be null while the document loads, although its type says otherwise
  const hasCome = document && native(document).firstElementChild;
  return hasCome && !frame.closest('[data-a11y-ignore]') ? document : null;
}
