/**
 * Runs a function in the window of Firefox itself, where more can be done to a page than WebDriver BiDi has
 * commands for. Firefox allows it with `--remote-allow-system-access`.
 * @param act - self-contained; it is given the page's `<browser>` and the argument, and answers what JSON can hold
 */
export async function inFirefoxWindow(page, act, argument) {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result: answer } = await connection.send('script.evaluate', {
    target: { context: result.contexts[0].context },
    awaitPromise: true,
    expression: `(async (url, argument) => {
      const browser = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === url);
      return JSON.stringify(await (${act})(browser, argument) ?? null);
    })(${JSON.stringify(page.url())}, ${JSON.stringify(argument ?? null)})`,
  });
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value);
}

export const isFirefox = (page) => page.browser?.().protocol === 'webDriverBiDi';
