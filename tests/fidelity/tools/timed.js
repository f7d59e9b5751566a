/** Runs a function inside the page: the milliseconds that it, and the layout after it, took there. */
export function timed(page, inPage, ...args) {
  return page.evaluate(`(async () => {
    const start = performance.now();
    await (${inPage})(...${JSON.stringify(args)});
    document.body.offsetHeight;
    return performance.now() - start;
  })()`);
}
