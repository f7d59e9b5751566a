import { inFirefoxWindow, isFirefox } from '../browsers/firefox-window.js';

/**
 * The command `emulate-features`: sets the media type and media features. The runner's own `emulateMedia` knows
 * fewer of them, and in Chromium only.
 * The payload, `{ media?, 'default-font-size'?, [feature]: value }`, replaces what was set before; `{}` resets.
 * What a browser cannot emulate is left as it is: the page can tell.
 */
export function emulateMediaPlugin() {
  const devtools = new WeakMap();
  const sized = new WeakSet();

  async function emulateInChromium(page, { media = '', 'default-font-size': size, ...features }) {
    if (!devtools.has(page)) devtools.set(page, await page.createCDPSession());
    if (size || sized.has(page)) {
      sized.add(page);
      const fontSizes = { standard: size ?? 16 };
      await devtools.get(page).send('Page.setFontSizes', { fontSizes });
    }
    await devtools.get(page).send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  }

  return {
    name: 'emulate-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;

      const page = session.browser.getPage(session.id);
      if (isFirefox(page)) await emulateInFirefox(page, payload);
      else if (page.createCDPSession) await emulateInChromium(page, payload);
      return {};
    },
  };
}

/** As its developer tools do: https://searchfox.org/firefox-main/source/dom/chrome-webidl/BrowsingContext.webidl */
async function emulateInFirefox(page, payload) {
  await inFirefoxWindow(
    page,
    ({ browsingContext }, { media = '', ...features }) => {
      browsingContext.mediumOverride = media;
      browsingContext.prefersColorSchemeOverride = features['prefers-color-scheme'] ?? 'none';
      browsingContext.prefersReducedMotionOverride = features['prefers-reduced-motion'] ?? 'none';
      browsingContext.forcedColorsOverride = features['forced-colors'] ?? 'none';
    },
    payload,
  );
  // the page's process has heard of it when it has answered something that was asked later
  await page.evaluate('0');
}
