/* global CSSAnimation, CSSTransition, document, getComputedStyle, innerHeight, innerWidth, window */
// Runs inside every measured page: links, headings, what can have the focus, pictures, backgrounds and what moves, open
// shadow roots included. It knows nothing of any tool: the selector of what to leave out is passed in.
(() => {
  window.__finds = {
    ...{ links, headings, focusables, focus, pictures, backgrounds, moving },
    ...{ controls, newControls, newControl },
    ...{ visible, spread, isSeen, boxOf },
  };

  const FOCUSABLE =
    ':is(a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]):not([tabindex^="-"])';
  /** A box thinner than this, or text smaller, is there for screen readers. */
  const LEAST = 4;

  const CONTROLS =
    'button, summary, label, a, input[type=checkbox], [role=button], [aria-expanded], [aria-controls], [onclick]';

  let found = [];
  let marked = new Set();
  let come = [];

  /** What may be pressed, and is marked as seen from now on. */
  function controls(exclude) {
    marked = new Set([...visible(CONTROLS, exclude)]);
    return [...marked];
  }

  /** How many controls are seen that are not marked, the outermost of those in each other. */
  function newControls(exclude) {
    const all = [...visible(CONTROLS, exclude)].filter((control) => !marked.has(control));
    come = all.filter(
      (control) => !all.some((other) => other !== control && other.contains(control)),
    );
    return come.length;
  }

  function newControl(index) {
    return come[index] ?? null;
  }

  /** How many letters of links there are, and how many of them an underline runs below. */
  function links(exclude) {
    let letters = 0;
    let underlined = 0;
    const missed = [];
    const boxes = [];
    for (const link of visible('a[href], area', exclude)) {
      const walker = document.createTreeWalker(link, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.data.replace(/[\s\p{Co}]/gu, '');
        if (!text || !isVisible(node.parentElement)) continue;
        if (/icon|awesome|symbol|glyph/i.test(getComputedStyle(node.parentElement).fontFamily))
          continue;
        letters += text.length;
        if (isUnderlined(node.parentElement, link)) underlined += text.length;
        else missed.push(text.slice(0, 30));
      }
      const { width, height } = link.getBoundingClientRect();
      boxes.push([Math.round(width), Math.round(height)]);
    }
    return { letters, underlined, missed, boxes };
  }

  /** Lines are drawn through what is in flow, not through boxes in a line and what floats. */
  function isUnderlined(element, link) {
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.textDecorationLine.includes('underline')) return true;
      if (at === link || /inline-|absolute|fixed/.test(`${style.display} ${style.position}`))
        return false;
      if (style.float !== 'none') return false;
    }
    return false;
  }

  /** The boxes of at most `most` of them. */
  function headings(exclude, most) {
    const all = visible('h1, h2, h3, h4, h5, h6, [role=heading]', exclude).filter(isSeen);
    return spread(all, most).map((element) => ({
      ...boxOf(element),
      name: element.outerHTML.slice(0, 90),
    }));
  }

  function spread(all, most) {
    const step = Math.max(1, all.length / most);
    return Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)]);
  }

  /** @returns the boxes of at most `most` elements from all over the page */
  function focusables(exclude, most) {
    const all = visible(FOCUSABLE, exclude).filter(
      (element) => !element.disabled && isSeen(element),
    );
    found = spread(all, most);
    return found.map((element) => ({ ...boxOf(element), name: element.outerHTML.slice(0, 90) }));
  }

  /** Ends what moves from one state to the other. */
  function finish() {
    const all = roots(document).flatMap((root) => root.getAnimations());
    for (const animation of all) if (animation instanceof CSSTransition) animation.finish();
  }

  /** @returns the box of the element, if it has the focus and can be seen so */
  function focus(index) {
    document.activeElement?.blur();
    if (index === undefined) {
      finish();
      return true;
    }
    found[index].focus({ preventScroll: true, focusVisible: true });
    finish();
    return (
      found[index].matches(':focus-visible') && isSeen(found[index]) && wholeBoxOf(found[index])
    );
  }

  /** Points that show a picture and nothing above it. */
  function pictures(exclude) {
    return visible('img, video, canvas, svg image', exclude)
      .filter((picture) => picture.complete !== false && picture.naturalWidth !== 0)
      .map((picture) => {
        const { left, top, width, height } = picture.getBoundingClientRect();
        return [0.1, 0.3, 0.5, 0.7, 0.9]
          .flatMap((x) => [0.2, 0.5, 0.8].map((y) => [left + x * width, top + y * height]))
          .filter(([x, y]) => picture.getRootNode().elementFromPoint(x, y) === picture);
      })
      .filter((points) => points.length);
  }

  /** Of the boxes whose background is a picture: how large each is. */
  function backgrounds(exclude) {
    const sizes = [];
    for (const element of visible('*', exclude)) {
      for (const part of [null, '::before', '::after']) {
        const style = getComputedStyle(element, part);
        if (!style.backgroundImage.includes('url(') || (part && style.content === 'none')) continue;
        const { width, height } = part ? sizeOf(style) : element.getBoundingClientRect();
        sizes.push({
          large: width > 100 && height > 100,
          name: `${element.outerHTML.slice(0, 80)}${part ?? ''}`,
        });
      }
    }
    return sizes;
  }

  const sizeOf = ({ width, height }) => ({ width: parseFloat(width), height: parseFloat(height) });

  /** How many animations and transitions of style sheets are running. */
  function moving() {
    return roots(document)
      .flatMap((root) => root.getAnimations())
      .filter(
        (animation) =>
          animation.playState === 'running' &&
          !animation.effect?.target?.closest?.('a11y-toolbar') &&
          (animation instanceof CSSAnimation || animation instanceof CSSTransition),
      ).length;
  }

  function roots(root) {
    const hosts = [...root.querySelectorAll('*')].filter((element) => element.shadowRoot);
    return [root, ...hosts.flatMap(({ shadowRoot }) => roots(shadowRoot))];
  }

  function visible(selector, exclude) {
    return roots(document)
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .filter((element) => !(exclude && isWithin(element, exclude)) && isVisible(element));
  }

  function isWithin(element, exclude) {
    for (let at = element; at; at = at.getRootNode().host) if (at.closest(exclude)) return true;
    return false;
  }

  function isVisible(element) {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > LEAST &&
      height > LEAST &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      parseFloat(getComputedStyle(element).fontSize) > LEAST
    );
  }

  /** Not covered, not scrolled out of its pane. */
  function isSeen(element) {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
    const points = [...element.getClientRects()]
      .slice(0, 1)
      .flatMap((rect) =>
        [0.2, 0.5, 0.8].map((x) => [rect.left + x * rect.width, rect.top + rect.height / 2]),
      );
    return points.every(([x, y]) => {
      const at = element.getRootNode().elementFromPoint(x, y);
      return element.contains(at);
    });
  }

  /** The box of an element with what is in it: one in a line is as high as letters are, whatever picture it holds. */
  function wholeBoxOf(element) {
    const isInline = getComputedStyle(element).display === 'inline';
    const boxes = [element, ...(isInline ? element.querySelectorAll('*') : [])]
      .map((one) => one.getBoundingClientRect())
      .filter((box) => box.width && box.height);
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return { left, top, width: right - left, height: bottom - top };
  }

  function boxOf(element) {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  }
})();
