import { executeServerCommand } from '@web/test-runner-commands';
import type { AuditDriver } from '../driver.js';
import { COMMAND, type Payload } from './web-test-runner-protocol.js';

/** What the runner does for a page, by the commands of the plugin: its pictures are of the whole tab. */
export const driver: Required<AuditDriver> = {
  screenshot: () => executeServerCommand<string, Payload>(COMMAND, { screenshot: true }),
  async press(key) {
    await executeServerCommand<unknown, Payload>(COMMAND, { press: key });
  },
};
