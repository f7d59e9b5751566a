/**
 * The command `tab`: drives a tab beside the test's own, of the same browser and storage, as a visitor would. The
 * payload is `{ go: address }`, `{ evaluate: expression }`, which answers its value, or
 * `{ close: true }`. It answers `{ lacking: true }` where the driver has no further tabs.
 */
export function tabPlugin() {
  const tabs = new Map();
  return {
    name: 'tab',
    async executeCommand({ command, payload, session }) {
      if (command !== 'tab') return undefined;

      const page = session.browser.getPage(session.id);
      if (!page.browserContext) return { lacking: true };
      if (payload.close) {
        // a page that was loaded before it was shown may be on its way into its tab, which goes with the test's own
        await tabs
          .get(session.id)
          ?.close()
          .catch(() => undefined);
        tabs.delete(session.id);
        return {};
      }
      if (!tabs.has(session.id)) tabs.set(session.id, await page.browserContext().newPage());
      const tab = tabs.get(session.id);
      if (payload.go) await tab.goto(payload.go);
      return { value: payload.evaluate && (await tab.evaluate(payload.evaluate)) };
    },
  };
}
