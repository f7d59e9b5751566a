import { setTimeout as after } from 'node:timers/promises';

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
        if (await isChromium(page)) await closeBeside(page);
        else await tabs.get(session.id)?.close();
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

const isChromium = async (page) => /chrom/i.test(await page.browser().version());

/**
 * Closes all tabs of a page's window but its own: one that stays lies over it, which then is never drawn again.
 * Chromium refuses for a moment where a prerendered page has just come into a tab, and the driver may take that for
 * another one; so they are asked for by name until they have gone.
 */
async function closeBeside(page) {
  const session = await page.createCDPSession();
  const { targetInfo: own } = await session.send('Target.getTargetInfo');
  const isBeside = ({ type, targetId, browserContextId }) =>
    type === 'page' && targetId !== own.targetId && browserContextId === own.browserContextId;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { targetInfos } = await session.send('Target.getTargets');
    const beside = targetInfos.filter(isBeside);
    if (!beside.length) {
      await session.detach();
      return;
    }
    for (const { targetId } of beside) {
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    await after(TRY_AGAIN_MS);
  }
  throw new Error('A tab that a test has opened does not close.');
}

const MOST_TRIES = 200;
const TRY_AGAIN_MS = 50;
