/* global document, MutationObserver, window */
// Runs inside every measured page: what an exact undo must bring back, and when the page holds still for that.
(() => {
  Object.assign(window.__fidelity, { fingerprint, stillness });

  /** Resolves when the page has changed nothing for `quiet` ms, or after `patience` ms. */
  function stillness(quiet, patience) {
    return new Promise((resolve) => {
      let timer;
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(done, quiet);
      };
      const observer = new MutationObserver(wait);
      const limit = setTimeout(done, patience);
      const all = { attributes: true, characterData: true, childList: true, subtree: true };
      observer.observe(document, all);
      wait();

      function done() {
        clearTimeout(timer);
        clearTimeout(limit);
        observer.disconnect();
        resolve();
      }
    });
  }

  /** The serialised DOM and every style sheet's rules, of the document and each open shadow root. */
  function fingerprint(exclude) {
    const trees = [];
    visit(document);
    return trees;

    function visit(root) {
      const html = [];
      for (const child of root.childNodes) serialise(child, html);
      trees.push({
        html: html.join(''),
        sheets: [...root.styleSheets].filter((s) => !isExcluded(s.ownerNode)).map(describe),
        adopted: root.adoptedStyleSheets.map(rulesOf),
      });
    }

    function serialise(node, html) {
      if (node.nodeType === 3) html.push(node.data);
      if (node.nodeType === 1) {
        if (isExcluded(node)) return;
        const attributes = [...node.attributes].map((a) => ` ${a.name}=${JSON.stringify(a.value)}`);
        html.push(`<${node.localName}${attributes.join('')}>`);
        if (node.shadowRoot) visit(node.shadowRoot);
      }
      for (const child of node.childNodes) serialise(child, html);
    }

    function isExcluded(node) {
      return Boolean(exclude && node?.matches?.(exclude));
    }
  }

  function describe(sheet) {
    return `${rulesOf(sheet)}|${sheet.media.mediaText}|${sheet.disabled}`;
  }

  function rulesOf(sheet) {
    try {
      return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
    } catch {
      return 'unreadable'; // another origin's, without CORS
    }
  }
})();
