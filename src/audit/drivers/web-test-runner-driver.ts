import { executeServerCommand } from '@web/test-runner-commands';
import type { AuditDriver } from '../driver.js';
import { COMMAND, type Payload } from './web-test-runner-protocol.js';

/** A driver that asks the plugin of the runner. Its pictures show the whole tab, with the frame of the test. */
export const driver: Required<Omit<AuditDriver, 'resize'>> = {
  screenshot: () => executeServerCommand<string, Payload>(COMMAND, { screenshot: true }),
  screenshotOf: (part) =>
    executeServerCommand<string, Payload>(COMMAND, { screenshot: true, part }),
  async press(key) {
    await executeServerCommand<unknown, Payload>(COMMAND, { press: key });
  },
};
