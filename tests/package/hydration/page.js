/** What the address of a page asks for, on the server and in the browser. */
export function optionsOf(search) {
  const { framework, root, tag, text } = Object.fromEntries(new URLSearchParams(search));
  const isDeferred = tag === 'deferred';
  return {
    framework,
    isWhole: root === 'document',
    /** What the browser makes of the text; the server always says `Text`. */
    text,
    head: [
      { src: '/tests/package/hydration/recorder.js' },
      { src: '/dist/a11y-toolbar.js', defer: isDeferred },
    ],
    end: [{ src: `/hydrating/${framework}.js`, defer: isDeferred }],
  };
}
