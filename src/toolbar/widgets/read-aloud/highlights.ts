import { adoptRules, css } from '../../../dom/constructed-sheet.js';

/** The marks on the text that is being read. The page's own markup stays as it is. */
export interface Highlights {
  sentence(ranges: readonly Range[]): void;
  word(ranges: readonly Range[]): void;
  undo(): void;
}

/** Makes marks by the CSS Custom Highlight API. A browser without it shows none. */
export function createHighlights(view: Window & typeof globalThis): Highlights {
  const registry = (view.CSS as Partial<typeof CSS>).highlights;
  const adopted = new Map<Document | ShadowRoot, () => void>();
  const names = { sentence: 'a11y-toolbar-sentence', word: 'a11y-toolbar-word' } as const;

  /** Adds the rules to a tree: a rule holds for its own tree only. */
  function style(root: Document | ShadowRoot): void {
    if (!adopted.has(root)) adopted.set(root, adoptRules(styles, root));
  }

  function mark(name: string, ranges: readonly Range[], priority: number): void {
    if (!registry) return;
    for (const { startContainer } of ranges) style(startContainer.getRootNode() as Document);
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  }

  return {
    sentence(ranges) {
      registry?.delete(names.word);
      mark(names.sentence, ranges, 0);
    },
    word(ranges) {
      mark(names.word, ranges, 1);
    },
    undo() {
      for (const name of Object.values(names)) registry?.delete(name);
      for (const undo of adopted.values()) undo();
      adopted.clear();
    },
  };
}

/** The `--a11y-` properties in the values keep the engine from taking these colors for the page's. */
const styles = css`
  ::highlight(a11y-toolbar-sentence) {
    color: var(--a11y-reading-sentence-text, #000);
    background-color: var(--a11y-reading-sentence, #ffe97a);
  }
  ::highlight(a11y-toolbar-word) {
    color: var(--a11y-reading-word-text, #ffe97a);
    background-color: var(--a11y-reading-word, #000);
  }
`;
