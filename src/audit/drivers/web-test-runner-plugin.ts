/** The entry point `a11y-toolbar/audit/web-test-runner-plugin`. */
import { readFile } from 'node:fs/promises';
import { resolvePackage } from './packages.js';
import { press, type Keyboard } from './puppeteer.js';
import { screenshot, type ScreenshotPage } from './screenshot.js';
import { AXE_PATH, COMMAND, type Payload } from './web-test-runner-protocol.js';

/** The members of a @web/test-runner plugin that this one has. */
export interface AuditPlugin {
  readonly name: string;
  serve(context: { readonly path: string }): Promise<{ body: string; type: string } | undefined>;
  executeCommand(given: {
    readonly command: string;
    readonly payload?: unknown;
    readonly session: Session;
  }): Promise<unknown>;
}

interface Session {
  readonly id: string;
  readonly browser: { readonly name: string; getPage?(id: string): unknown };
}

/** The page of a launcher for Puppeteer or Playwright. */
interface LauncherPage extends ScreenshotPage {
  readonly keyboard: Keyboard;
}

/** A plugin that serves axe to the pages of tests, takes pictures of them, and presses keys in them. */
export function auditPlugin(): AuditPlugin {
  return {
    name: 'a11y-toolbar-audit',
    async serve({ path }) {
      if (path !== AXE_PATH) return undefined;
      return { body: await readFile(resolvePackage('axe-core/axe.min.js'), 'utf8'), type: 'js' };
    },
    async executeCommand({ command, payload, session }) {
      if (command !== COMMAND) return undefined;
      const page = session.browser.getPage?.(session.id) as LauncherPage | undefined;
      if (!page)
        throw new Error(`${session.browser.name} is driven by neither Puppeteer nor Playwright.`);
      const asked = payload as Payload;
      if ('press' in asked) {
        await press(page.keyboard, asked.press);
        return true;
      }
      const png = await screenshot(page, asked.part);
      return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    },
  };
}
