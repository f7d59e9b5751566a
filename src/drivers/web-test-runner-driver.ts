import { executeServerCommand } from '@web/test-runner-commands';
import type { AuditDriver } from '../audit/index.js';
import { COMMAND, type Payload, type Region } from './web-test-runner-protocol.js';

/** What the runner does for a page, by the commands of the plugin. */
export const driverFor = (document: Document): Required<AuditDriver> => ({
  screenshot: () =>
    executeServerCommand<string, Payload>(COMMAND, { screenshot: regionOf(document) }),
  async press(key) {
    await executeServerCommand<unknown, Payload>(COMMAND, { press: key });
  },
});

/** Where the viewport of a document is in that of the runner's page, in px. */
function regionOf(document: Document): Region {
  const { defaultView: window } = document;
  let [x, y] = [0, 0];
  for (
    let frame = window?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y, width: window?.innerWidth ?? 0, height: window?.innerHeight ?? 0 };
}
