/** The time for which nothing must come to a page, in ms. */
const QUIET_MS = 100;
/** The longest wait, in ms: some pages never rest. */
const PATIENCE_MS = 3000;

/** Resolves when a page has loaded, and no script has added anything for a while. */
export function settled(document: Document): Promise<void> {
  const view = document.defaultView;
  if (!view) return Promise.resolve();
  return new Promise((resolve) => {
    let timer = view.setTimeout(end, QUIET_MS);
    const limit = view.setTimeout(end, PATIENCE_MS);
    const observer = new view.MutationObserver(() => {
      view.clearTimeout(timer);
      timer = view.setTimeout(end, QUIET_MS);
    });
    observer.observe(document, { childList: true, subtree: true });

    function end(): void {
      view?.clearTimeout(timer);
      view?.clearTimeout(limit);
      observer.disconnect();
      resolve();
    }
  });
}
