/**
 * Shows the sample that the address names, with the settings that it names beside it; and, as its reader may need
 * them, with those of the page around it.
 */
{
  const { show, ...named } = Object.fromEntries(new URLSearchParams(location.search));
  const sample = document.getElementById(show) ?? document.getElementById('text');
  sample.hidden = false;

  const move = document.getElementById('move');
  move.addEventListener('click', () => sample.classList.add('moving'));
  sample.addEventListener('animationend', () => sample.classList.remove('moving'));

  let outer = {};
  let toolbar;
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    outer = data.preferences;
    void setInForce();
  });
  void setInForce();

  async function setInForce() {
    // a page that is shown as it is needs no toolbar
    if (!toolbar && !Object.keys({ ...outer, ...named }).length) return;
    toolbar ??= load();
    const { element, own } = await toolbar;
    const chosen = Object.entries(named).map(([name, value]) => [
      name,
      typeof own[name] === 'number' ? Number(value) : value,
    ]);
    element.set({ ...own, ...outer, ...Object.fromEntries(chosen) });
  }

  /** The toolbar, and what the page is by itself. */
  function load() {
    const script = document.createElement('script');
    script.src = '../dist/a11y-toolbar.js';
    script.dataset.storage = 'none';
    document.head.append(script);
    return new Promise((resolve) => {
      script.addEventListener('load', () => {
        const element = document.querySelector('a11y-toolbar');
        resolve({ element, own: element.preferences });
      });
    });
  }
}
