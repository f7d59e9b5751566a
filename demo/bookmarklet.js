/** Makes the bookmarklet, and the code for the console, of the toolbar's own script and what is configured. */
{
  const trial = document.getElementById('trial');
  const link = document.getElementById('bookmarklet');
  const address = document.getElementById('bookmarklet-address');
  const code = document.getElementById('console-code');
  let attributes = {};

  document.addEventListener('configured', (event) => {
    attributes = event.detail;
    make();
  });
  trial.addEventListener('toggle', load);
  link.addEventListener('click', (event) => {
    // it is for other pages: this one has a bar
    event.preventDefault();
    document.getElementById('trial-status').textContent =
      'Drag it to your bookmarks, and choose it there on another page.';
  });

  /** Only for who asks: it is the whole toolbar once more. */
  function load() {
    trial.removeEventListener('toggle', load);
    const script = document.createElement('script');
    script.src = '../dist/demo/toolbar-source.js';
    script.addEventListener('load', make);
    document.head.append(script);
  }

  function make() {
    const { toolbarSource } = globalThis;
    if (!toolbarSource) return;
    code.value = onTrial(toolbarSource, attributes);
    link.href = address.value = `javascript:${encodeURIComponent(code.value)}`;
    const size = address.value.length.toLocaleString('en');
    document.getElementById('trial-size').textContent = `The bookmark takes ${size} characters.`;
  }

  /** A script that brings the bar and remembers nothing; run again, it takes the bar away. */
  function onTrial(source, configured) {
    const id = 'a11y-toolbar-on-trial';
    const all = { ...configured, id, storage: 'none', active: '' };
    return `(() => {
  const present = document.querySelector('a11y-toolbar');
  if (present) {
    if (present.id === '${id}') {
      present.disable();
      present.applied.then(() => present.remove());
    }
    return;
  }
  const bar = document.createElement('a11y-toolbar');
  const attributes = ${JSON.stringify(all)};
  for (const [name, value] of Object.entries(attributes)) bar.setAttribute(name, value);
  document.body.prepend(bar);
  ${source.trim()}
})();`;
  }
}
