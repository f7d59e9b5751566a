/** A form whose values are the toolbar's attributes: shown in a frame, written as a tag, kept in the address. */
{
  const form = document.getElementById('configurator');
  const frame = document.getElementById('preview');
  const tag = document.getElementById('tag');
  const corners = document.getElementById('corners');

  /** The attributes that the form has, in the order in which the tag names them. */
  const NAMES = [
    ...['controls', 'font-sizes', 'backgrounds', 'placement', 'corner'],
    ...['look', 'control', 'lang', 'hotkey', 'storage'],
  ];

  form.reset();
  // what is disabled has no value
  corners.disabled = false;
  const defaults = values();
  const everything = [...form.querySelectorAll('[name=controls]')];
  let isLoaded = false;

  form.addEventListener('input', show);
  form.addEventListener('reset', () => setTimeout(show));
  document.getElementById('all-controls').addEventListener('click', () => {
    for (const box of everything) box.checked = true;
    show();
  });
  frame.addEventListener('load', () => {
    isLoaded = true;
  });
  addEventListener('hashchange', readAddress);
  readAddress();
  if (isConfiguration(location.hash)) form.scrollIntoView();

  /** What the form says, by name; nothing where it makes no sense. */
  function values() {
    const data = new FormData(form);
    if (!form.elements.hotkey.validity.valid) data.delete('hotkey');
    return Object.fromEntries(NAMES.map((name) => [name, data.getAll(name).join(' ')]));
  }

  /** The attributes that are not as they are by default. */
  function attributes() {
    const now = values();
    if (everything.every(({ checked }) => checked)) now.controls = 'all';
    return Object.fromEntries(
      NAMES.filter((name) => now[name] && now[name] !== defaults[name]).map((name) => [
        name,
        now[name],
      ]),
    );
  }

  function show() {
    corners.disabled = form.elements.placement.value !== 'floating';
    const chosen = attributes();
    tag.textContent = markup(chosen);
    document.getElementById('tag-status').textContent = '';
    showInFrame(new URLSearchParams(chosen).toString());
    writeAddress(chosen);
    document.dispatchEvent(new CustomEvent('configured', { detail: chosen }));
  }

  function markup({ ...chosen }) {
    const isElement = form.elements.as.value === 'element';
    const prefix = isElement ? '' : 'data-';
    const written = Object.entries(chosen)
      .map(([name, value]) => ` ${prefix}${name}="${value}"`)
      .join('');
    return isElement
      ? `<script src="a11y-toolbar.js" defer></script>\n<a11y-toolbar${written}></a11y-toolbar>`
      : `<script src="a11y-toolbar.js"${written} defer></script>`;
  }

  function showInFrame(query) {
    // not a bare #, for which a browser scrolls all pages around the frame, too
    const address = `preview.html#${query || 'as-it-comes'}`;
    document.getElementById('preview-link').href = address;
    // a page that is there is told by its address, which leaves no entry in the history
    if (isLoaded) frame.contentWindow.location.replace(new URL(address, location.href).href);
    else frame.src = address;
  }

  function writeAddress(chosen) {
    const params = new URLSearchParams(chosen);
    if (form.elements.as.value === 'element') params.set('as', 'element');
    const hash = params.toString();
    // the place in the page that an address names stays, until there is something else to say
    if (!hash && !isConfiguration(location.hash)) return;
    const { pathname, search } = location;
    history.replaceState(history.state, '', hash ? `#${hash}` : pathname + search);
  }

  function readAddress() {
    if (isConfiguration(location.hash)) {
      const params = new URLSearchParams(location.hash.slice(1));
      form.reset();
      for (const name of [...NAMES, 'as']) if (params.has(name)) set(name, params.get(name));
    }
    show();
  }

  /** Chooses what the form has of it. */
  function set(name, value) {
    const words = value.split(' ');
    const isAll = name === 'controls' && words.includes('all');
    for (const control of form.querySelectorAll(`[name=${name}]`)) {
      if (/^(?:checkbox|radio)$/.test(control.type))
        control.checked = isAll || words.includes(control.value);
      else if (control.type !== 'hidden') control.value = value;
    }
  }

  function isConfiguration(hash) {
    const params = new URLSearchParams(hash.slice(1));
    return [...NAMES, 'as'].some((name) => params.has(name));
  }
}
