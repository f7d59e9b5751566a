/** A bar with the attributes that the address names behind the `#`. */
{
  const toolbar = document.querySelector('a11y-toolbar');
  const fixed = ['storage', 'active'];
  const { observedAttributes } = toolbar.constructor;
  const names = ['lang', ...observedAttributes].filter((name) => !fixed.includes(name));
  const own = toolbar.preferences;

  configure();
  addEventListener('hashchange', configure);
  addEventListener('message', ({ source, data }) => {
    if (source === parent) toolbar.set({ ...own, ...data.preferences });
  });

  function configure() {
    const params = new URLSearchParams(location.hash.slice(1));
    for (const name of names) {
      if (params.has(name)) toolbar.setAttribute(name, params.get(name));
      else toolbar.removeAttribute(name);
    }
    void learn(params.get('lang') ?? 'en');
  }

  async function learn(lang) {
    const note = document.querySelector('[role=status]');
    note.textContent = '';
    if (['en', 'ru'].includes(lang)) return;
    try {
      const { default: strings } = await import(`../dist/locales/${encodeURIComponent(lang)}.js`);
      toolbar.constructor.locale(strings);
    } catch {
      note.textContent =
        'This language is a file of its own, which a browser does not load from a folder: the bar is in English here.';
    }
  }
}
