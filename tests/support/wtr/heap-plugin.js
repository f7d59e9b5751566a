/** What is counted of the first frame in the test's page, by the names of its constructors. */
const KINDS = ['MutationObserver', 'ResizeObserver', 'CSSStyleSheet'];

/**
 * The command `heap`: what is left in the page when all garbage is collected, as numbers: bytes, DOM nodes and
 * event listeners of the page with its frames, and in its first frame the objects of each kind above. An empty
 * answer in a browser that does not tell: Chromium alone does, over its own protocol.
 */
export function heapPlugin() {
  return {
    name: 'heap',
    async executeCommand({ command, session }) {
      if (command !== 'heap') return undefined;

      const devtools = await session.browser
        .getPage(session.id)
        .createCDPSession?.()
        .catch(() => undefined);
      if (!devtools) return {};
      const left = await leftIn(devtools);
      await devtools.detach();
      return left;
    },
  };
}

async function leftIn(devtools) {
  const objects = {};
  for (const kind of KINDS) objects[kind] = await count(devtools, kind);
  await devtools.send('Performance.enable');
  // what a finalizer lets go is collected the second time
  for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const [bytes, nodes, listeners] = ['JSHeapUsedSize', 'Nodes', 'JSEventListeners'].map(
    (name) => metrics.find((metric) => metric.name === name).value,
  );
  return { bytes, nodes, listeners, ...objects };
}

/** How many objects of a kind are alive; to ask for them collects the others. */
async function count(devtools, kind) {
  const objectGroup = 'heap';
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `frames[0].${kind}.prototype`,
    objectGroup,
  });
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup,
  });
  const { result: length } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup });
  return length.value;
}
