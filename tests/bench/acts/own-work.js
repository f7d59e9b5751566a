/* global document, window */
// Runs inside the page: what pages do while a toolbar is on. Each function resolves when the work is done, with the
// styles and the layout that it makes necessary, and with whatever observes the page and reacts at once.
(() => {
  window.__ownWork = { append, insert, write };

  /** In each batch so many nodes, rules or writes. */
  const NODES_A_BATCH = 100;
  const RULES_A_BATCH = 50;
  const WRITES_A_BATCH = 50;

  /** A list that loads further cards. */
  function append(nodes) {
    const cards = [...document.querySelectorAll('article')].slice(0, 50);
    const place = document.createElement('section');
    document.querySelector('main').append(place);
    return inBatches(nodes / NODES_A_BATCH, (batch) => {
      const fragment = document.createDocumentFragment();
      let left = NODES_A_BATCH;
      for (let i = batch; left > 0; i++) {
        const card = cards[i % cards.length].cloneNode(true);
        left -= card.querySelectorAll('*').length + 1;
        fragment.append(card);
      }
      place.append(fragment);
    });
  }

  /** CSS-in-JS: rules into a sheet of the script's own, as components that want them appear. */
  function insert(rules) {
    const { sheet } = document.querySelector('[data-sheet=script]');
    const place = document.querySelector('main');
    return inBatches(rules / RULES_A_BATCH, (batch) => {
      for (let i = 0; i < RULES_A_BATCH; i++) {
        const name = `x${batch}-${i}`;
        const rule = `.${name} { font-size: ${12 + (i % 8)}px; color: #${100 + i}; padding: ${i % 9}px; }`;
        sheet.insertRule(rule, sheet.cssRules.length);
      }
      const wearer = document.createElement('div');
      wearer.className = `x${batch}-0`;
      wearer.textContent = 'inserted';
      place.append(wearer);
    });
  }

  /** An animation by script: some of the properties are governed by a toolbar, some are not. */
  function write(writes) {
    const elements = [...document.querySelectorAll('article')].slice(0, 100);
    const properties = [
      (style, i) => (style.transform = `translateX(${i % 40}px)`),
      (style, i) => (style.opacity = String(0.5 + (i % 50) / 100)),
      (style, i) => (style.width = `${160 + (i % 90)}px`),
      (style, i) => (style.color = `rgb(${i % 99}, 20, 60)`),
      (style, i) => (style.marginTop = `${i % 30}px`),
    ];
    return inBatches(writes / WRITES_A_BATCH, (batch) => {
      for (let i = 0; i < WRITES_A_BATCH; i++) {
        const count = batch * WRITES_A_BATCH + i;
        const { style } = elements[count % elements.length];
        properties[(count + batch) % properties.length](style, count);
      }
    });
  }

  /** In one task, so that no frame comes between: painting is not what is measured. */
  async function inBatches(count, work) {
    for (let batch = 0; batch < count; batch++) {
      work(batch);
      document.body.getBoundingClientRect();
      await null; // mutation observers
      document.body.getBoundingClientRect();
    }
  }
})();
