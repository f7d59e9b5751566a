/** The entry point `a11y-toolbar/audit/web-test-runner`: audits in tests of @web/test-runner. */
import type axe from 'axe-core';
import { auditPreferences as audit, type Audit, type AuditOptions } from '../audit.js';
import { driver } from './web-test-runner-driver.js';
import { AXE_PATH } from './web-test-runner-protocol.js';

export type { Audit, AuditOptions, Progress } from '../audit.js';
export type { Baseline } from '../baseline.js';
export type { Finding } from '../findings.js';
export type { StateChoice } from '../states.js';

/**
 * Audits a page in a test of @web/test-runner, in the states of its toolbar. `auditPlugin()` of `a11y-toolbar/audit/web-test-runner-plugin` must be among the runner's plugins.
 * @param page - the document or window that has the toolbar, for example that of an iframe; axe is
 *   loaded into it
 * @throws {TypeError} if the page has no defined `<a11y-toolbar>`, or axe does not load
 * @throws {RangeError} if `states` is not valid
 */
export async function auditPreferences(
  page: Document | Window,
  options: AuditOptions = {},
): Promise<Audit> {
  const document = 'document' in page ? page.document : page;
  const engine = options.axe ?? (await loadAxe(document));
  return audit(document, { driver, ...options, axe: engine });
}

/** Loads axe from an address. The policy of a page allows that more often than an inline script. */
async function loadAxe(document: Document): Promise<Pick<typeof axe, 'run'>> {
  const realm = document.defaultView as (Window & { axe?: typeof axe }) | null;
  if (!realm?.axe) {
    const script = document.createElement('script');
    script.src = new URL(AXE_PATH, location.href).href;
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => {
        reject(
          new TypeError('axe did not load: is auditPlugin() among the plugins of the runner?'),
        );
      });
      document.head.append(script);
    });
    script.remove();
  }
  if (!realm?.axe) throw new TypeError('axe did not load.');
  return realm.axe;
}
