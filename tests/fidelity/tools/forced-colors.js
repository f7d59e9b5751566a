/** The inspector's session of each page: what one has emulated, another does not take back. */
const sessions = new WeakMap();

/** The browser's own forced colors: what a system with a contrast theme makes of a page. */
export const forcedColors = {
  acts: ['colour', 'edges', 'icons', 'states', 'focus', 'restore'],
  schemes: ['black', 'white'],
  async start() {},
  async colour(page, scheme) {
    await force(page, 'active', scheme === 'white' ? 'light' : 'dark');
    return 0;
  },
  async reset(page) {
    await force(page, '', '');
    return 0;
  },
};

async function force(page, forced, scheme) {
  const client = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, client);
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forced },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
}
