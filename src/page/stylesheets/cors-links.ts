/** Links with CORS, for style sheets that cannot be read without. */
import { native } from '../../dom/native.js';

/** Makes a change to the links of the page, and tracks the sheets that it brings. */
export type ChangeLinks = (change: () => void) => void;

/**
 * Requests again, with CORS, the style sheets of other origins that a page includes without CORS, and
 * that cannot be read for this reason. A second link requests the sheet, right after the page's own,
 * which is then disabled. So the cascade stays the same. A Content-Security-Policy that allows the first
 * link allows the second.
 */
export class CorsLinks {
  readonly #root: Document | ShadowRoot;
  readonly #changeLinks: ChangeLinks;
  /** The second links, by the page's own. */
  readonly #links = new Map<HTMLLinkElement, CorsLink>();

  /** @param root - the document or shadow root that holds the links */
  constructor(root: Document | ShadowRoot, changeLinks: ChangeLinks) {
    this.#root = root;
    this.#changeLinks = changeLinks;
  }

  /** Resolves when every sheet that was requested has come or was refused. */
  get settled(): Promise<unknown> {
    return Promise.all([...this.#links.values()].map(({ settled }) => settled));
  }

  /** Requests the sheets that are there now and cannot be read, and drops those that the page dropped. */
  update(): void {
    for (const [link, cors] of this.#links) {
      if (!link.isConnected || link.sheet !== cors.sheet || link.href !== cors.href) {
        this.#drop(link, cors);
      } else if (cors.element.media !== link.media) {
        cors.element.media = link.media;
        // Firefox puts a sheet in force again when its media change
        if (cors.sheet && cors.element.sheet) cors.sheet.disabled = true;
      }
    }
    for (const link of native(this.#root).querySelectorAll<HTMLLinkElement>(LINK_WITHOUT_CORS)) {
      if (!this.#links.has(link) && !isReadable(link.sheet)) this.#add(link);
    }
  }

  undo(): void {
    for (const [link, cors] of this.#links) this.#drop(link, cors);
  }

  #add(link: HTMLLinkElement): void {
    const element = native(link.ownerDocument).createElement('link');
    for (const name of COPIED) {
      const value = link.getAttribute(name);
      if (value !== null) element.setAttribute(name, value);
    }
    element.crossOrigin = 'anonymous';
    const { sheet, href } = link;
    let dropped = (): void => undefined;
    const settled = new Promise<void>((resolve) => {
      element.onload = () => {
        this.#changeLinks(() => {
          if (sheet) sheet.disabled = true;
        });
        resolve();
      };
      element.onerror = () => {
        this.#changeLinks(() => {
          element.remove();
        });
        resolve();
      };
      dropped = resolve;
    });
    this.#links.set(link, { element, sheet, href, settled, dropped });
    link.after(element);
  }

  #drop(link: HTMLLinkElement, { element, sheet, dropped }: CorsLink): void {
    if (sheet) sheet.disabled = false;
    element.onload = element.onerror = null;
    element.remove();
    this.#links.delete(link);
    dropped();
  }
}

interface CorsLink {
  readonly element: HTMLLinkElement;
  /** The sheet of the page's own link, and its address. */
  readonly sheet: CSSStyleSheet | null;
  readonly href: string;
  /** Resolves when the sheet has come, was refused or is no longer wanted. */
  readonly settled: Promise<void>;
  readonly dropped: () => void;
}

/** Selects links without CORS. To request one with CORS again would change nothing. */
const LINK_WITHOUT_CORS = 'link[rel~="stylesheet" i]:not([crossorigin])';

const COPIED = ['rel', 'href', 'media', 'integrity', 'referrerpolicy', 'nonce', 'type'];

function isReadable(sheet: CSSStyleSheet | null): boolean {
  try {
    return !sheet || sheet.cssRules.length >= 0;
  } catch {
    return false;
  }
}
