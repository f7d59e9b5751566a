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
  }
}
