/**
 * Tests that an engine has no means for: the command `left-out`, with the payload `{ test, lacking }`, and the
 * reporter that names them, and what is lacking, at the end of the run.
 */
export function leftOut() {
  const tests = [];
  return {
    plugin: {
      name: 'left-out',
      executeCommand({ command, payload, session }) {
        if (command !== 'left-out') return undefined;
        tests.push({ ...payload, browser: session.browser.name });
        return {};
      },
    },
    reporter: {
      stop() {
        const lines = tests.map(
          ({ browser, lacking, test }) => `Left out in ${browser}, which lacks ${lacking}: ${test}`,
        );
        if (lines.length) console.log(`${lines.sort().join('\n')}\n`);
      },
    },
  };
}
