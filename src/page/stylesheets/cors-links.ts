/**
 * Style sheets of other origins that a page includes without CORS cannot be read. Each is asked for
 * once more, with CORS, by a link right after the page's own, which is then put out of force: the
 * cascade is the same, and a Content-Security-Policy that lets the one through lets the other.
 */
export interface CorsTwins {
  /** Resolves when every sheet that was asked for has come or was refused. */
  readonly settled: Promise<unknown>;
  /** Asks for what is there now and cannot be read, and drops what the page has dropped. */
  update(): void;
  undo(): void;
}

/**
 * @param root - the document or shadow root whose links are meant
 * @param adopt - runs a change of ours and takes in the sheets that it has brought
 */
export function createCorsTwins(
  root: Document | ShadowRoot,
  adopt: (change: () => void) => void,
): CorsTwins {
  const twins = new Map<HTMLLinkElement, Twin>();

  function add(link: HTMLLinkElement): void {
    const element = link.ownerDocument.createElement('link');
    for (const name of COPIED) {
      const value = link.getAttribute(name);
      if (value !== null) element.setAttribute(name, value);
    }
    element.crossOrigin = 'anonymous';
    const { sheet, href } = link;
    let dropped = (): void => undefined;
    const settled = new Promise<void>((resolve) => {
      element.onload = () => {
        adopt(() => {
          if (sheet) sheet.disabled = true;
        });
        resolve();
      };
      element.onerror = () => {
        adopt(() => {
          element.remove();
        });
        resolve();
      };
      dropped = resolve;
    });
    twins.set(link, { element, sheet, href, settled, dropped });
    link.after(element);
  }

  function drop(link: HTMLLinkElement, { element, sheet, dropped }: Twin): void {
    if (sheet) sheet.disabled = false;
    element.onload = element.onerror = null;
    element.remove();
    twins.delete(link);
    dropped();
  }

  return {
    get settled() {
      return Promise.all([...twins.values()].map(({ settled }) => settled));
    },
    update() {
      for (const [link, twin] of twins) {
        if (!link.isConnected || link.sheet !== twin.sheet || link.href !== twin.href) {
          drop(link, twin);
        } else if (twin.element.media !== link.media) {
          twin.element.media = link.media;
          // Firefox puts a sheet in force again when its media change
          if (twin.sheet && twin.element.sheet) twin.sheet.disabled = true;
        }
      }
      for (const link of root.querySelectorAll<HTMLLinkElement>(PLAIN_LINK)) {
        if (!twins.has(link) && !isReadable(link.sheet)) add(link);
      }
    },
    undo() {
      for (const [link, twin] of twins) drop(link, twin);
    },
  };
}

interface Twin {
  readonly element: HTMLLinkElement;
  /** The page's own sheet, and where it came from. */
  readonly sheet: CSSStyleSheet | null;
  readonly href: string;
  /** Resolves when the twin has come, was refused or is no longer wanted. */
  readonly settled: Promise<void>;
  readonly dropped: () => void;
}

/** One with CORS, such as a twin, has been asked for as it could be. */
const PLAIN_LINK = 'link[rel~="stylesheet" i]:not([crossorigin])';

const COPIED = ['rel', 'href', 'media', 'integrity', 'referrerpolicy', 'nonce', 'type'];

function isReadable(sheet: CSSStyleSheet | null): boolean {
  try {
    return !sheet || sheet.cssRules.length >= 0;
  } catch {
    return false;
  }
}
