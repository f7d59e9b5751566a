import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Ends the running test in an engine that has no means for the rest of it. It counts as skipped, and the end of
 * the run tells what was lacking.
 * Chromium has means for all: there it is a failure. Its headless shell, which has no `window.chrome`, lacks a few.
 * @param lacking - what the engine, or the driver it is steered by, cannot do
 */
export async function leaveOut(test: Mocha.Context, lacking: string): Promise<never> {
  if ('chrome' in window) throw new Error(`Chromium lacks ${lacking}.`);
  await executeServerCommand('left-out', { test: test.test?.fullTitle() ?? '', lacking });
  return test.skip();
}
