import { openMarkup, type Frame } from '../../support/frame.js';

/** Numbers from 0 up to a limit that are random, and the same for the same seed. */
export type Pick = (below: number) => number;

export function random(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A page that its own scripts change all the time. */
export interface BusyPage extends Frame {
  change(pick: Pick): void;
  /** All that has come by changes goes. */
  clear(): void;
}

/** More than this of anything is taken away again, so that the page stays of one size. */
const MOST = 12;

const rule = (selector: string, pick: Pick): string =>
  [
    `${selector} { font-size: ${String(10 + pick(20))}px; color: rgb(${String(pick(200))}, 0, 0) }`,
    `${selector} { background: #fff; letter-spacing: ${String(pick(3))}px }`,
    `@media (min-width: 1px) { ${selector} { line-height: ${String(20 + pick(9))}px } }`,
  ][pick(3)]!;

/** @param head - markup that this page has beside what all have */
export async function openBusyPage(head = ''): Promise<BusyPage> {
  const frame =
    await openMarkup(`<!doctype html><html lang="en"><head><title>A busy page</title>${head}
<style>body { font: 15px/1.4 serif } .on { font-size: 20px }</style><style id="managed"></style></head>
<body><nav></nav><h1>A heading</h1><main><p>Text</p></main></body></html>`);
  const { document, window } = frame;
  const main = document.querySelector('main')!;
  // without a trace in the DOM, as libraries for CSS in JavaScript do it
  const { sheet: managed } = document.querySelector<HTMLStyleElement>('#managed')!;
  const adopted = new window.CSSStyleSheet();
  document.adoptedStyleSheets = [adopted];

  const add = (html: string): void => {
    main.insertAdjacentHTML('beforeend', html);
  };
  const some = (pick: Pick): HTMLElement | undefined =>
    main.children[pick(main.childElementCount)] as HTMLElement | undefined;

  const changes: readonly ((pick: Pick) => void)[] = [
    (pick) => {
      add(`<p>Text <span style="font-size: ${String(10 + pick(20))}px">and more</span></p>`);
    },
    (pick) => {
      add(`<style>${rule('p', pick)}</style>`);
    },
    (pick) => {
      add('<div></div>');
      const root = main.lastElementChild!.attachShadow({ mode: 'open' });
      root.innerHTML = `<style>${rule('b', pick)}</style><b>Text</b>`;
      if (pick(2)) root.adoptedStyleSheets = [adopted];
    },
    (pick) => some(pick)?.remove(),
    (pick) => some(pick)?.classList.toggle('on'),
    (pick) => some(pick)?.setAttribute('style', `font-size: ${String(10 + pick(20))}px`),
    (pick) => some(pick)?.style.setProperty('color', `rgb(0, ${String(pick(200))}, 0)`),
    (pick) => some(pick)?.removeAttribute('style'),
    (pick) => managed!.insertRule(rule('span', pick), pick(managed!.cssRules.length + 1)),
    (pick) => {
      if (managed!.cssRules.length) managed!.deleteRule(pick(managed!.cssRules.length));
    },
    (pick) => {
      adopted.replaceSync(rule('b', pick));
    },
    (pick) => some(pick)?.append('words'),
  ];

  return {
    ...frame,
    change(pick) {
      if (main.childElementCount > MOST) main.firstElementChild!.remove();
      else if (managed!.cssRules.length > MOST) managed!.deleteRule(0);
      else changes[pick(changes.length)]!(pick);
    },
    clear() {
      main.replaceChildren();
      while (managed!.cssRules.length) managed!.deleteRule(0);
      adopted.replaceSync('');
    },
  };
}
