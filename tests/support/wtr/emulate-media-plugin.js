/**
 * The command `emulate-features`: sets every media feature that Chromium can emulate. The runner's own
 * `emulateMedia` ignores forced-colors and prefers-contrast with the launcher used here.
 * The payload, `{ media?, [feature]: value }`, replaces what was set before; `{}` resets.
 * Answers whether the browser can do it.
 */
export function emulateMediaPlugin() {
  const devtools = new WeakMap();
  return {
    name: 'emulate-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;

      const page = session.browser.getPage(session.id);
      try {
        if (!devtools.has(page)) devtools.set(page, await page.createCDPSession());
      } catch {
        return { supported: false };
      }

      const { media = '', ...features } = payload;
      await devtools.get(page).send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return { supported: true };
    },
  };
}
