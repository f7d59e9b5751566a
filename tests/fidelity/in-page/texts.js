/* global document, getComputedStyle, window */
// Runs inside every measured page, after probe.js: how its text is set. What is no text (icons, drawings, formulas) or is set
// as its own kind (raised letters, code) is told apart, not left out.
(() => {
  const { textNodes, elementOf, boxesOf, visibleOpacity, idOf } = window.__fidelity.parts;
  Object.assign(window.__fidelity, { texts, paragraphs, lineLengths, generatedIcons });

  /** The style of every visible run of text, by its id in the probe. */
  function texts(exclude) {
    return [...visibleTexts(exclude)].map(({ node, element }) => {
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize);
      return {
        id: idOf(node),
        lineHeight: parseFloat(style.lineHeight) / size || 0,
        wordSpacing: parseFloat(style.wordSpacing) / size || 0,
        family: style.fontFamily,
        weight: Number(style.fontWeight),
        align: style.textAlign,
        transform: `${style.textTransform} ${style.fontVariantCaps}`,
        slant: style.fontStyle,
        hyphens: style.hyphens,
        isCode: Boolean(element.closest('pre,code,kbd,samp,tt,textarea')),
        isRaised: Boolean(element.closest('sub,sup')),
        isFormula: Boolean(element.closest('math,svg')),
      };
    });
  }

  /** Every paragraph with something below it: its characters, and the space between in em. */
  function paragraphs(exclude) {
    return [...document.querySelectorAll('p')].flatMap((paragraph) => {
      if (exclude && paragraph.closest(exclude)) return [];
      const chars = paragraph.textContent.trim().length;
      const box = paragraph.getBoundingClientRect();
      const next = inFlowAfter(paragraph);
      if (!chars || !next || !box.height || !visibleOpacity(paragraph)) return [];
      if (!/^(?:block|list-item|flow-root)$/.test(getComputedStyle(paragraph).display)) return [];
      const gap = next.getBoundingClientRect().top - box.bottom;
      // what stands beside it
      if (gap < -0.5 * box.height) return [];
      const size = parseFloat(getComputedStyle(paragraph).fontSize);
      // letters that are no size at all are a trick against the spaces between boxes in a row
      if (!size) return [];
      return [{ chars, text: paragraph.textContent.trim().slice(0, 60), gap: gap / size }];
    });
  }

  function inFlowAfter(element) {
    for (let e = element.nextElementSibling; e; e = e.nextElementSibling) {
      const { position, float } = getComputedStyle(e);
      const box = e.getBoundingClientRect();
      if (box.height && float === 'none' && !/absolute|fixed/.test(position)) return e;
    }
    return null;
  }

  /** Characters by the length of the line that they stand in; preformatted lines are the author's. */
  function lineLengths(exclude) {
    const lines = [];
    let last;
    for (const { node, element } of visibleTexts(exclude)) {
      const { whiteSpaceCollapse } = getComputedStyle(element);
      if (/preserve/.test(whiteSpaceCollapse) || element.closest('svg,math')) continue;
      const boxes = boxesOf(node);
      const width = boxes.reduce((sum, box) => sum + box.width, 0);
      const text = node.data.replace(/\s+/g, ' ');
      const block = blockOf(element);
      for (const box of boxes) {
        const chars = width && (text.length * box.width) / width;
        const follows =
          last?.block === block && box.left >= last.right - 1 && box.top < last.bottom;
        if (follows) Object.assign(last, { chars: last.chars + chars, right: box.right });
        else {
          const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
          last = { block, chars, right: box.right, bottom: box.bottom, wide: wide.test(text) };
          lines.push({ line: last, text: text.trim().slice(0, 60), tag: block.localName });
        }
      }
    }
    return lines.map(({ line: { chars, wide }, text, tag }) => ({ chars, wide, text, tag }));
  }

  function blockOf(element) {
    let e = element;
    while (e.parentElement && /^(?:inline|contents)$/.test(getComputedStyle(e).display)) {
      e = e.parentElement;
    }
    return e;
  }

  /** What is drawn by `::before` and `::after` with characters that only an icon font has, in order. */
  function generatedIcons() {
    const context = document.createElement('canvas').getContext('2d');
    const icons = [];
    for (const element of document.querySelectorAll('*')) {
      for (const pseudo of ['::before', '::after']) {
        const { content, fontFamily, fontWeight } = getComputedStyle(element, pseudo);
        const [char] = /[\ue000-\uf8ff]/.exec(content) ?? [];
        if (!char) continue;
        context.font = `${fontWeight} 100px ${fontFamily}`;
        const { width, actualBoundingBoxAscent } = context.measureText(char);
        icons.push({ element: idOf(element), pseudo, width, height: actualBoundingBoxAscent });
      }
    }
    return icons;
  }

  function* visibleTexts(exclude) {
    for (const node of textNodes(document.body, exclude)) {
      const element = elementOf(node);
      if (element && visibleOpacity(element) && boxesOf(node).length) yield { node, element };
    }
  }
})();
