import { createAdopter } from './adopter.js';
import { baseRules } from './base-rules.js';
import { mediumFontSize } from './medium.js';
import { findUnreached } from './covers.js';
import { controlSizes } from './control-sizes.js';
import { sheetsOfElements } from './dom.js';
import { correctScopes } from './joined-scripts.js';
import { createOwnTheme } from './own-theme.js';
import { createPlaceKeeper } from './place.js';
import { publishIn } from './published.js';
import type { Effect } from './roles.js';
import { awaitDefinitions, shadowRootsWithin } from './shadow-roots.js';
import { adoptSheet, type AdoptedSheet } from './sheet.js';
import type { PageStyle } from './style.js';
import { withoutTransitions } from './transitions.js';
import { adoptTree, type SheetRegistry, type Tree } from './tree.js';
import { watch } from './watch.js';

/** One stretch of time in which a page is adopted: from the first preference to the undo. */
export interface Adoption {
  /** The document and its shadow roots. */
  readonly roots: readonly ParentNode[];
  /** What could not be read or written. */
  readonly unreachable: readonly string[];
  /** Resolves when every sheet that had to be asked for has come or was refused. */
  readonly settled: Promise<unknown>;
  /** Puts a style in force. What is adopted already is not visited again. */
  show(style: PageStyle): void;
  /** Reaches element by element what unreadable sheets style, as far as that is there now. */
  cover(): void;
  /** Sets the page back. */
  destroy(): void;
}

/**
 * @param excluded - hosts whose shadow trees are left alone
 * @param asksAgain - whether sheets that cannot be read are asked for again, with CORS
 * @param frameLoaded - called when a frame in one of the roots has loaded a document
 */
export function adoptPage(
  document: Document,
  excluded: WeakSet<Element>,
  asksAgain: boolean,
  frameLoaded: (roots: readonly ParentNode[]) => void,
): Adoption {
  const view = document.defaultView ?? window;
  const medium = mediumFontSize(view);
  const theme = createOwnTheme();
  const controls = controlSizes(document.documentElement, view);
  const adoptedSheets = new Map<CSSStyleSheet, AdoptedSheet>();
  const trees = new Map<Node, Tree>();
  const base = EFFECTS.map((effect) => {
    const sheet = new view.CSSStyleSheet({ disabled: true });
    sheet.replaceSync(baseRules(effect, medium, controls, document.compatMode === 'BackCompat'));
    return [effect, sheet] as const;
  });
  const publishedSheet = new view.CSSStyleSheet();
  const publish = publishIn(publishedSheet);
  const adopter = createAdopter(document.documentElement, medium, (rule) => {
    publishedSheet.insertRule(rule, publishedSheet.cssRules.length);
  });
  const shared = [...base.map(([, sheet]) => sheet), publishedSheet];
  const roots = (): ShadowRoot[] => [...trees.keys()] as ShadowRoot[];
  let effects: ReadonlySet<Effect> = new Set();
  let covered: ReadonlySet<Effect> = new Set();
  let shown: PageStyle = {};

  const sheets: SheetRegistry = {
    get(sheet) {
      let adopted = adoptedSheets.get(sheet);
      if (!adopted) adoptedSheets.set(sheet, (adopted = adoptSheet(sheet, adopter, theme)));
      return adopted;
    },
    forget(sheet) {
      adoptedSheets.get(sheet)?.forget();
      adoptedSheets.delete(sheet);
    },
  };

  const lookForDefinitions = awaitDefinitions(view.customElements, (name) => {
    arrived([...document.querySelectorAll(name)]);
  });
  const watching = watch(document, {
    sheets: (thoroughly) => {
      update(() => {
        updateSheets(thoroughly);
        if (!thoroughly) return;
        // nothing tells of a root that an element gets long after it has come
        for (const root of shadowRootsWithin(document)) enter(root);
        updateScopes();
      });
      if (thoroughly) frameLoaded(roots());
    },
    elements: arrived,
    fonts: () => {
      update(adopter.fontsLoaded);
    },
    frame: () => {
      frameLoaded(roots());
    },
  });

  /** Adopts what has come, which may have brought new sizes for the root. */
  function update(adopt: () => void): void {
    watching.unseen(() => {
      adopt();
      publish(shown, adopter.rootSizes);
    });
  }

  function adoptMore(change: () => void): void {
    update(() => {
      change();
      updateSheets();
    });
  }

  /** Takes a document or shadow root in, and the shadow roots below it. */
  function enter(root: Document | ShadowRoot): void {
    if (trees.has(root) || ('host' in root && excluded.has(root.host))) return;
    const inlineSheet = new view.CSSStyleSheet();
    const tree = adoptTree(
      root,
      adopter,
      sheets,
      shared,
      inlineSheet,
      asksAgain ? adoptMore : undefined,
    );
    trees.set(root, tree);
    watching.observe(root);
    tree.updateSheets(effects);
    enterElements(tree, root);
  }

  function enterElements(tree: Tree, node: Element | Document | ShadowRoot): void {
    tree.inline.update(node, effects);
    for (const shadowRoot of shadowRootsWithin(node)) enter(shadowRoot);
    lookForDefinitions(node);
  }

  function arrived(added: readonly Element[], restyled: Iterable<Element> = []): void {
    update(() => {
      // what has left the page again has no tree
      for (const element of added) {
        const tree = trees.get(element.getRootNode());
        if (tree) enterElements(tree, element);
      }
      for (const element of restyled) {
        trees.get(element.getRootNode())?.inline.updateElement(element, effects);
      }
    });
  }

  /** Where the markup is wrong about what letters join: whenever there is time to look for that. */
  function updateScopes(): void {
    const rules = shown.letterSpacing ? correctScopes(document, new Set(trees.keys())) : undefined;
    for (const [root, tree] of trees) tree.addBaseRules(rules?.get(root) ?? '');
  }

  function updateSheets(thoroughly = false): void {
    for (const [root, tree] of trees) {
      if (root.isConnected) tree.updateSheets(effects, thoroughly);
      else leave(root as ShadowRoot, tree);
    }
  }

  /** A shadow root that has left the page takes its sheets along, and may come back. */
  function leave(root: ShadowRoot, tree: Tree): void {
    tree.undo();
    for (const sheet of sheetsOfElements(root)) {
      sheets.get(sheet).undo();
      sheets.forget(sheet);
    }
    trees.delete(root);
  }

  function extend(further: ReadonlySet<Effect>): void {
    effects = new Set([...effects, ...further]);
    for (const sheet of adoptedSheets.values()) sheet.extend(further);
    for (const tree of trees.values()) tree.inline.extend(further);
    enter(document);
  }

  const keepPlace = createPlaceKeeper(view, (element) => excluded.has(element));

  /** Once, as a whole: nothing moves under the reader, and the page may measure again. */
  function change(act: () => void, back = false): void {
    keepPlace(() => {
      withoutTransitions(roots, act);
      view.dispatchEvent(new view.Event('resize'));
    }, back);
  }

  return {
    get roots() {
      return roots();
    },
    get unreachable() {
      const unreadable = [...adoptedSheets.values()].flatMap((sheet) => sheet.unreadable);
      return [...unreadable, ...adopter.unreachable];
    },
    get settled() {
      return Promise.all([...trees.values()].map((tree) => tree.settled));
    },
    show(style) {
      if (JSON.stringify(style) === JSON.stringify(shown)) return;
      shown = style;
      const inForce = effectsOf(style);
      const further = inForce.filter((effect) => !effects.has(effect));
      change(() => {
        watching.unseen(() => {
          if (further.length) extend(new Set(further));
          for (const [effect, sheet] of base) {
            // writing the same value again would make the browser match every element anew
            const disabled = !inForce.includes(effect);
            if (sheet.disabled !== disabled) sheet.disabled = disabled;
          }
          theme.show(style.palette?.colorScheme);
          publish(style, adopter.rootSizes);
          updateScopes();
        });
      });
    },
    cover() {
      const unread = [...adoptedSheets.values()].some((sheet) => sheet.unreadable.length);
      const uncovered = new Set([...effects].filter((effect) => !covered.has(effect)));
      if (!unread || !uncovered.size) return;
      covered = effects;
      change(() => {
        watching.unseen(() => {
          for (const [root, tree] of trees) {
            const elements = [...(root as ParentNode).querySelectorAll(COVERABLE)].filter(
              (element) => !excluded.has(element),
            );
            const unreached = findUnreached(elements, uncovered, (on) => {
              publish(on ? shown : {}, adopter.rootSizes);
            });
            for (const [element, declarations] of unreached) {
              tree.inline.cover(element, declarations, effects);
            }
          }
        });
      });
    },
    destroy() {
      watching.destroy();
      change(() => {
        theme.show(undefined);
        for (const tree of trees.values()) tree.undo();
        for (const sheet of adoptedSheets.values()) sheet.undo();
      }, true);
      trees.clear(); // definitions may still come in
    },
  };
}

/** What may hold text and is to be changed. */
const COVERABLE =
  ':not(head,head *,script,style,svg,svg *,[data-a11y-ignore],[data-a11y-ignore] *)';

const EFFECTS: readonly Effect[] = ['size', 'spacing', 'palette'];

const effectsOf = ({ fontScale, letterSpacing, palette }: PageStyle): Effect[] =>
  EFFECTS.filter((_, index) => [fontScale, letterSpacing, palette][index]);
