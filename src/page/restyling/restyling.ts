import { createAdopter } from '../declarations/rewriter.js';
import { attempt, undoEach } from '../../dom/attempt.js';
import { createBaseSheets } from './base-sheets.js';
import { mediumFontSize } from '../effects/font-size/default-font-size.js';
import { coverUnreached } from './element-fallback.js';
import { createReader } from '../declarations/reader.js';
import { sheetsOfElements } from '../../dom/nodes.js';
import { createPlaceKeeper } from '../scroll-anchor.js';
import { publishIn } from './custom-properties.js';
import { createRegistry } from '../stylesheets/registry.js';
import { effectsOf, preferredBy, type Effects } from '../effects/effect.js';
import { awaitDefinitions, shadowRootsWithin } from '../watching/definitions.js';
import { atOnce, inSlices, isDoneWithin } from './time-slices.js';
import type { PageStyle } from '../page-style.js';
import { withoutTransitions } from './transitions.js';
import { adoptTree, type Tree } from './tree.js';
import { watch } from '../watching/watch.js';

/** One stretch of time in which a page is adopted: from the first preference to the undo. */
export interface Adoption {
  /** The document and its shadow roots. */
  readonly roots: () => readonly ParentNode[];
  /** What could not be read or written. */
  readonly unreachable: readonly string[];
  /** Resolves when every sheet that had to be asked for has come or was refused. */
  readonly settled: Promise<unknown>;
  /**
   * Puts a style in force. What is adopted already is not visited again.
   * @returns resolves when it is; where there is not much to adopt, it is when this returns
   */
  show(style: PageStyle): Promise<void>;
  /** Reaches element by element what unreadable sheets style, as far as that is there now. */
  cover(): void;
  /** Sets the page back. */
  destroy(): void;
}

/**
 * @param available - the effects that a style may ask for
 * @param excluded - hosts whose shadow trees are left alone
 * @param asksAgain - whether sheets that cannot be read are asked for again, with CORS
 * @param frameLoaded - called when a frame in one of the roots has loaded a document
 * @param failed - told of an exception while something that has come is being adopted
 */
export function adoptPage(
  document: Document,
  available: Effects,
  excluded: WeakSet<Element>,
  asksAgain: boolean,
  frameLoaded: (roots: readonly ParentNode[]) => void,
  failed: (error: unknown) => void,
): Adoption {
  const view = document.defaultView ?? window;
  const medium = mediumFontSize(view);
  const read = createReader(document);
  const trees = new Map<Node, Tree>();
  const publishedSheet = new view.CSSStyleSheet();
  const publish = publishIn(publishedSheet);
  const adopter = createAdopter(document.documentElement, medium, (rule) => {
    publishedSheet.insertRule(rule, publishedSheet.cssRules.length);
  });
  const sheets = createRegistry(view, adopter, read);
  const base = createBaseSheets(document, view, medium, sheets.create);
  const shared = [...base.all, sheets.own(publishedSheet)];
  const roots = (): ShadowRoot[] => [...trees.keys()] as ShadowRoot[];
  let effects: Effects = new Map();
  let covered: Effects = new Map();
  let wanted: PageStyle = {};
  let shown: PageStyle = {};
  let ended = false;
  /** What has come while the page is being adopted, which waits until that is done. */
  let waiting: (() => void)[] | undefined;
  let showing = Promise.resolve();
  let looking: Generator | undefined;

  const lookForDefinitions = awaitDefinitions(view.customElements, (name) => {
    arrived([...document.querySelectorAll(name)]);
  });
  const watching = watch(document, {
    sheets: () => {
      update(() => {
        updateSheets();
      });
    },
    idle: () => {
      if (waiting) return;
      update(lookAgain);
      frameLoaded(roots());
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
    if (waiting) waiting.push(adopt);
    else {
      attempt(failed, () => {
        watching.unseen(() => {
          adopt();
          render();
        });
      });
    }
  }

  function render(): void {
    adopter.judgeFonts();
    for (const tree of trees.values()) tree.render();
    publish(shown, effects, adopter.rootSizes);
  }

  function adoptMore(change: () => void): void {
    update(() => {
      change();
      updateSheets();
    });
  }

  /** Takes a document or shadow root in, and the shadow roots below it, a bit at a time. */
  function* enter(root: Document | ShadowRoot): Generator {
    if (trees.has(root) || ('host' in root && excluded.has(root.host))) return;
    const tree = adoptTree(
      root,
      adopter,
      read,
      sheets,
      shared,
      sheets.create(),
      asksAgain ? adoptMore : undefined,
    );
    trees.set(root, tree);
    watching.observe(root);
    yield* tree.updateSheets(effects);
    yield* enterElements(tree, root);
  }

  function* enterElements(tree: Tree, node: Element | Document | ShadowRoot): Generator {
    tree.inline.update(node, effects);
    yield;
    for (const shadowRoot of shadowRootsWithin(node)) yield* enter(shadowRoot);
    lookForDefinitions(node);
  }

  function arrived(added: readonly Element[], restyled: Iterable<Element> = []): void {
    update(() => {
      // what has left the page again has no tree
      for (const element of added) {
        const tree = trees.get(element.getRootNode());
        if (tree) atOnce(enterElements(tree, element));
      }
      for (const element of restyled) {
        trees.get(element.getRootNode())?.inline.updateElement(element, effects);
      }
    });
  }

  /** Where the markup is wrong about what letters join: whenever there is time to look for that. */
  function updateScopes(): void {
    const inForce = [...effectsOf(shown, effects).values()];
    const found = inForce.map((effect) => effect.treeRules?.(document, new Set(trees.keys())));
    for (const [root, tree] of trees) {
      tree.addBaseRules(found.map((rules) => rules?.get(root) ?? '').join(''));
    }
  }

  /** Finds what has come without a trace in the DOM. */
  function lookAgain(): void {
    updateSheets(true);
    // nothing tells of a root that an element gets long after it has come
    for (const root of shadowRootsWithin(document)) atOnce(enter(root));
    updateScopes();
    looking ??= sheets.look();
    if (isDoneWithin(LOOK, looking)) looking = undefined;
  }

  function updateSheets(thoroughly = false): void {
    for (const [root, tree] of trees) {
      if (root.isConnected) atOnce(tree.updateSheets(effects, thoroughly));
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

  function* extend(further: Effects): Generator {
    effects = new Map([...effects, ...further]);
    for (const sheet of sheets.all) {
      sheet.extend(further);
      yield;
    }
    for (const [root, { inline }] of trees) inline.extend(root as ShadowRoot, effects);
    yield* enter(document);
    adopter.judgeFonts();
    for (const sheet of sheets.all) {
      sheet.render();
      yield;
    }
  }

  async function bring(): Promise<void> {
    for (;;) {
      const further = effectsOf(wanted, available, effects);
      if (!further.size) break;
      waiting ??= [];
      await inSlices(view, extend(further), () => ended);
      if (ended) return;
    }
    put();
  }

  /** Puts what is wanted in force: the page is styled anew, once. */
  function put(): void {
    shown = wanted;
    change(() => {
      watching.unseen(() => {
        sheets.prefer(preferredBy(shown, effects));
        const come = waiting ?? [];
        waiting = undefined;
        for (const adopt of come) adopt();
        base.show(effectsOf(shown, effects));
        render();
        updateScopes();
      });
    });
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
    roots,
    get unreachable() {
      return [...sheets.unreadable, ...adopter.unreachable];
    },
    get settled() {
      return Promise.all([...trees.values()].map((tree) => tree.settled));
    },
    show(style) {
      if (JSON.stringify(style) === JSON.stringify(wanted)) return showing;
      wanted = style;
      // one that is under way takes in what is wanted by then
      if (!waiting) showing = bring();
      return showing;
    },
    cover() {
      const uncovered = new Map([...effects].filter(([name]) => !covered.has(name)));
      if (!sheets.unreadable.length || !uncovered.size) return;
      covered = effects;
      change(() => {
        watching.unseen(() => {
          coverUnreached(
            trees,
            excluded,
            uncovered,
            (on) => {
              publish(on ? shown : {}, effects, adopter.rootSizes);
            },
            (tree, element, declarations) => {
              tree.inline.cover(element, declarations, effects);
            },
            render,
          );
        });
      });
    },
    destroy() {
      ended = true;
      watching.destroy();
      change(() => {
        sheets.prefer({});
        undoEach([...trees.values(), ...sheets.all]);
      }, true);
      trees.clear(); // definitions may still come in
    },
  };
}

/** For how long rules are looked at in one go that may have been written into, in ms. */
const LOOK = 10;
