/* global document, DOMMatrix, getComputedStyle, scrollX, scrollY, window */
// Runs inside every measured page, before its own scripts. It collects each visible run of text and what a
// reader sees of it, so that the same run can be compared before and after a tool changed the page.
// It knows nothing of any tool: the selector of what to leave out is passed in.
(() => {
  const parts = { textNodes, elementOf, boxesOf, visibleOpacity, idOf };
  window.__fidelity = { textRuns, unseenRuns, extent, parts };

  /** A run of text smaller than this is hidden by the font-size: 0 or 1px trick. */
  const LEAST_FONT_SIZE = 2;
  /** A box thinner than this shows no text. */
  const LEAST_EXTENT = 1.5;
  /** The share of a line box that may be cut without a glyph losing anything. */
  const LINE_TOLERANCE = 0.15;

  const UNREADABLE = new Set(
    'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD OPTION TEXTAREA IFRAME OBJECT CANVAS AUDIO VIDEO'.split(
      ' ',
    ),
  );
  // Scripts whose letters join: letter spacing would tear their words apart.
  const JOINED =
    /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Adlam}]/u;

  const ids = new WeakMap();
  let lastId = 0;

  /** Every visible run of text (one per text node), open shadow roots included. */
  function textRuns(exclude) {
    const runs = [];
    for (const node of textNodes(document.body, exclude)) {
      const element = elementOf(node);
      const opacity = element && visibleOpacity(element);
      if (!opacity) continue;
      const boxes = boxesOf(node);
      if (!boxes.length) continue;
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize);
      if (size < LEAST_FONT_SIZE) continue;
      const text = node.data.trim();
      runs.push({
        id: idOf(node),
        chars: text.length,
        text: text.slice(0, 60).replace(/\s+/g, ' '),
        tag: element.localName,
        cls: (element.getAttribute('class') ?? '').slice(0, 60),
        size,
        zoom: element.currentCSSZoom ?? 1,
        spacing: style.letterSpacing === 'normal' ? 0 : parseFloat(style.letterSpacing),
        family: style.fontFamily,
        share: readableShare(element, boxes),
        joined: JOINED.test(node.data),
        svg: element.namespaceURI.endsWith('svg'),
        flat: isFlat(element),
        ...placed(element, boxes),
        width: Math.max(...boxes.map((b) => b.width)),
        ...fitted(node, element, boxes),
      });
    }
    return runs;
  }

  /**
   * The room of text that stands in more than one line: `column`, the characters that one of its lines has room for (null for
   * a single line), `most`, those that the window is wide enough for, `lines`, and `broken`, the words that are divided in
   * their middle without a hyphen.
   */
  function fitted(node, element, boxes) {
    const block = blockOf(element);
    const [first] = boxes;
    const lines = boxes.filter((box) => box.top >= first.bottom - 1 || box === first).length;
    if (lines < 2) return { column: null, lines, broken: 0 };
    const { paddingLeft, paddingRight, hyphens, whiteSpaceCollapse } = getComputedStyle(block);
    // these lines end where the author's do
    if (/preserve/.test(whiteSpaceCollapse)) return { column: null, lines, broken: 0 };
    const room =
      block.getBoundingClientRect().width - parseFloat(paddingLeft) - parseFloat(paddingRight);
    const chars = node.data.replace(/\s+/g, ' ').trim().length;
    const advance = boxes.reduce((sum, box) => sum + box.width, 0) / chars;
    const most = document.documentElement.clientWidth / advance;
    return {
      column: room / advance,
      most,
      lines,
      broken: hyphens === 'auto' ? 0 : brokenWords(node),
    };
  }

  /** Words of scripts that put spaces between them; `-` and the like are where a line may end. */
  function brokenWords(node) {
    const range = document.createRange();
    let broken = 0;
    for (const { 0: word, index } of node.data.matchAll(
      /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]{2,}/gu,
    )) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const [start, ...others] = range.getClientRects();
      if (start && others.some((box) => box.top >= start.bottom - 1)) broken++;
    }
    return broken;
  }

  function blockOf(element) {
    let e = element;
    while (flatParent(e) && /^(?:inline|contents)$/.test(getComputedStyle(e).display)) {
      e = flatParent(e);
    }
    return e;
  }

  /** Ids of the runs that a screenshot of the viewport does not show: under something else, or scrolled away. */
  function unseenRuns(exclude) {
    const unseen = [];
    for (const node of textNodes(document.body, exclude)) {
      const element = elementOf(node);
      const box = element && boxesOf(node)[0];
      if (!box) continue;
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      if (isScrolledAway(element, x, y) || isCovered(element, x, y)) unseen.push(idOf(node));
    }
    return unseen;
  }

  function extent() {
    const root = document.documentElement;
    return {
      scrollWidth: Math.max(root.scrollWidth, document.body.scrollWidth),
      clientWidth: root.clientWidth,
      scrollHeight: Math.max(root.scrollHeight, document.body.scrollHeight),
    };
  }

  function idOf(node) {
    if (!ids.has(node)) ids.set(node, ++lastId);
    return ids.get(node);
  }

  function* textNodes(root, exclude) {
    const stack = [root];
    while (stack.length) {
      const node = stack.pop();
      if (node.nodeType === 3) {
        if (/\S/.test(node.data)) yield node;
        continue;
      }
      if (node.nodeType === 1) {
        if (UNREADABLE.has(node.nodeName) || (exclude && node.matches(exclude))) continue;
        if (node.shadowRoot) stack.push(node.shadowRoot);
      }
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }

  /** The element that a text is drawn in: where it is slotted, the slot. */
  function elementOf(text) {
    if (text.assignedSlot) return text.assignedSlot;
    return text.parentNode.nodeType === 11 ? text.parentNode.host : text.parentElement;
  }

  function flatParent(element) {
    if (element.assignedSlot) return element.assignedSlot;
    const parent = element.parentNode;
    if (parent?.nodeType === 11) return parent.host ?? null;
    return parent?.nodeType === 1 ? parent : null;
  }

  function isWithin(element, ancestor) {
    for (let e = element; e; e = flatParent(e)) if (e === ancestor) return true;
    return false;
  }

  function boxesOf(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter(
      (b) => b.width > LEAST_EXTENT && b.height > LEAST_EXTENT,
    );
  }

  /** The opacity at which the element is drawn; 0 where it, or an ancestor, is hidden. */
  function visibleOpacity(element) {
    // what a closed <details> holds has boxes and is not drawn
    if (!element.checkVisibility({ visibilityProperty: true })) return 0;
    let opacity = 1;
    for (let e = element; e; e = flatParent(e)) {
      const style = getComputedStyle(e);
      opacity *= parseFloat(style.opacity);
      if (style.display === 'none' || opacity < 0.05 || isClippedAway(style)) return 0;
    }
    return opacity;
  }

  /** The "visually hidden" pattern: clipped to nothing, or to one pixel. */
  function isClippedAway(style) {
    if (/inset\((50|100)%/.test(style.clipPath)) return true;
    if (style.clip === 'auto' || style.position !== 'absolute') return false;
    const [top, right, bottom, left] = style.clip.slice(5, -1).split(/[ ,]+/).map(parseFloat);
    return right - left <= 1 || bottom - top <= 1;
  }

  /** The share of the boxes' area that can be seen or scrolled to. */
  function readableShare(element, boxes) {
    let area = 0;
    let shown = 0;
    for (const box of boxes) {
      const own = box.width * box.height;
      area += own;
      shown += own * unclippedShare(element, box);
    }
    return shown / area;
  }

  function unclippedShare(element, box) {
    let { left, top, right, bottom } = box;
    const area = Math.max(1e-6, box.width * box.height);
    const tolerance = LINE_TOLERANCE * box.height;
    for (let e = element; e; e = flatParent(e)) {
      if (e === document.documentElement || e === document.body) break;
      const { display, overflowX, overflowY, position } = getComputedStyle(e);
      if (display === 'inline' || display === 'contents') continue;
      if (overflowX !== 'visible' || overflowY !== 'visible') {
        const clip = e.getBoundingClientRect();
        if (cuts(overflowX)) {
          left = Math.max(left, clip.left - 1);
          right = Math.min(right, clip.right + 1);
        }
        if (cuts(overflowY)) {
          top = Math.max(top, clip.top - tolerance);
          bottom = Math.min(bottom, clip.bottom + tolerance);
        }
        if (left >= right || top >= bottom) return 0;
        if (scrolls(overflowX) || scrolls(overflowY)) break;
      }
      if (position === 'fixed') break;
    }
    const offCanvas = right + scrollX <= 0 || bottom + scrollY <= 0;
    return offCanvas ? 0 : Math.min(1, ((right - left) * (bottom - top)) / area);
  }

  /**
   * Where the boxes are: in the pane that they scroll in (`rects`), and what of them is drawn (`drawn`). Text that is
   * scrolled out of its pane covers what stands in the same pane, and nothing that stands outside.
   */
  function placed(element, boxes) {
    const onPage = ({ left, top, right, bottom }) => [
      left + scrollX,
      top + scrollY,
      right + scrollX,
      bottom + scrollY,
    ];
    const panes = panesOf(element);
    const drawn = boxes.map((box) => {
      let { left, top, right, bottom } = box;
      for (const pane of panes) {
        const edge = pane.getBoundingClientRect();
        left = Math.max(left, edge.left);
        top = Math.max(top, edge.top);
        right = Math.min(right, edge.right);
        bottom = Math.min(bottom, edge.bottom);
      }
      return onPage({ left, top, right: Math.max(left, right), bottom: Math.max(top, bottom) });
    });
    return { rects: boxes.map(onPage), drawn, pane: panes.length ? idOf(panes[0]) : 0 };
  }

  /** What an element scrolls in, innermost first; not the page itself. */
  function panesOf(element) {
    const panes = [];
    for (let e = element; e; e = flatParent(e)) {
      if (e === document.documentElement || e === document.body) break;
      const { overflowX, overflowY, position } = getComputedStyle(e);
      if (scrolls(overflowX) || scrolls(overflowY)) panes.push(e);
      if (position === 'fixed') break;
    }
    return panes;
  }

  /**
   * Whether the boxes tell where the glyphs are. Not so under a turn or a perspective, and not in what
   * `content-visibility: auto` has not laid out yet: its boxes do not fit the place that is kept for them.
   */
  function isFlat(element) {
    if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
    for (let e = element; e; e = flatParent(e)) {
      const { transform, rotate } = getComputedStyle(e);
      if (rotate !== 'none') return false;
      if (transform !== 'none' && !isUpright(new DOMMatrix(transform))) return false;
    }
    return true;
  }

  function isUpright({ is2D, b, c }) {
    return is2D && Math.abs(b) < 1e-3 && Math.abs(c) < 1e-3;
  }

  function cuts(overflow) {
    return overflow === 'hidden' || overflow === 'clip';
  }

  function scrolls(overflow) {
    return overflow === 'auto' || overflow === 'scroll';
  }

  function isCovered(element, x, y) {
    const hit = deepestAt(x, y);
    if (!hit || isWithin(hit, element)) return false;
    const letsPointersThrough = getComputedStyle(hit).pointerEvents === 'none';
    return letsPointersThrough || !isWithin(element, hit);
  }

  function isScrolledAway(element, x, y) {
    for (let e = element; e; e = flatParent(e)) {
      if (e === document.documentElement || e === document.body) return false;
      const { display, overflowX, overflowY, position } = getComputedStyle(e);
      if (display === 'inline' || display === 'contents') continue;
      const box = e.getBoundingClientRect();
      if (overflowX !== 'visible' && (x < box.left || x > box.right)) return true;
      if (overflowY !== 'visible' && (y < box.top || y > box.bottom)) return true;
      if (position === 'fixed') return false;
    }
    return false;
  }

  function deepestAt(x, y) {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  }
})();
