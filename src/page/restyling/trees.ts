/** All trees of a page. */
import { attempt } from '../../dom/attempt.js';
import { isShadowRoot } from '../../dom/is-shadow-root.js';
import { shadowRootsWithin } from '../../dom/flat-tree.js';
import { native } from '../../dom/native.js';
import type { Effects } from '../effects/effect.js';
import type { SheetRegistry } from '../stylesheets/registry.js';
import { atOnce } from './time-slices.js';
import type { Tree } from './tree.js';

export interface TreesOptions {
  readonly document: Document;
  readonly sheets: SheetRegistry;
  /** Hosts whose shadow trees are left alone. */
  readonly excluded: WeakSet<Element>;
  /** Makes the tree of a root that is new. */
  readonly create: (root: Document | ShadowRoot) => Tree;
  /** Called for each root that is new, before its sheets are tracked. */
  readonly entered: (root: Document | ShadowRoot) => void;
  /** Called for each part of the page that has been collected. */
  readonly collected: (part: ParentNode) => void;
}

/**
 * The trees of a page: its document and its open shadow roots. A shadow tree that fails is left alone
 * from then on, and the others go on. The generators here do one small piece of work between two
 * `yield`s.
 */
export class Trees {
  readonly #options: TreesOptions;
  readonly #trees = new Map<Node, Tree>();
  readonly #failed = new WeakSet<Node>();
  readonly #unreachable = new Set<string>();
  /** The latest search for base rules of single trees. */
  #ruling: Promise<number> | undefined;

  constructor(options: TreesOptions) {
    this.#options = options;
  }

  /** The document and its shadow roots. */
  get roots(): ShadowRoot[] {
    return [...this.#trees.keys()] as ShadowRoot[];
  }

  get all(): Iterable<Tree> {
    return this.#trees.values();
  }

  get byRoot(): ReadonlyMap<Node, Tree> {
    return this.#trees;
  }

  /** Texts that name the trees that are left alone. */
  get unreachable(): Iterable<string> {
    return this.#unreachable;
  }

  /** Resolves when what was asked for last has come or was refused: sheets, and code for single trees. */
  get settled(): Promise<unknown> {
    return Promise.all([this.#ruling, ...[...this.all].map((tree) => tree.settled)]);
  }

  /** True if it shows at a glance that a sheet has changed, come or gone. */
  get haveChanged(): boolean {
    return this.#changed().size > 0;
  }

  /** Collects a root and the shadow roots below it, if it is new. */
  *collect(root: Document | ShadowRoot, effects: Effects): Generator {
    const { excluded, create, entered } = this.#options;
    if (this.#trees.has(root) || this.#failed.has(root)) return;
    if (isShadowRoot(root) && excluded.has(root.host)) return;
    const tree = create(root);
    this.#trees.set(root, tree);
    entered(root);
    yield* this.#look(root, tree, effects);
    if (this.#trees.has(root)) yield* this.#collectPart(tree, root, effects);
  }

  /** Collects an element that has been added, and what is below it. */
  collectElement(element: Element, effects: Effects): void {
    const tree = this.#treeOf(element);
    if (tree) atOnce(this.#collectPart(tree, element, effects));
  }

  /** Takes in a `style` attribute that a script has written. */
  updateStyleAttribute(element: Element, effects: Effects): void {
    this.#treeOf(element)?.styleAttributes.updateElement(element, effects);
  }

  /**
   * Tracks the sheets that have come and forgets those that have gone.
   * @param roots - those in which sheets have come; a glance at the others tells if any have
   */
  updateSheets(effects: Effects, roots?: ReadonlySet<Node>): void {
    const before = this.#trees.size;
    const changed = this.#changed(roots);
    for (const [root, tree] of changed) atOnce(this.#look(root, tree, effects));
    if (changed.size || this.#trees.size < before) this.keep();
  }

  /** Looks at all sheets, also for rules in places where nothing tells that any have come. */
  *search(effects: Effects): Generator {
    for (const [root, tree] of this.#trees) yield* this.#look(root, tree, effects, true);
    this.keep();
    // nothing tells of shadow roots that elements got long after they were added
    for (const root of shadowRootsWithin(this.#options.document)) {
      atOnce(this.collect(root, effects));
      yield;
    }
  }

  /** Forgets the sheets that no tree has any more. */
  keep(): void {
    this.#options.sheets.keep(new Set([...this.all].flatMap(({ sheets }) => [...sheets])));
  }

  /**
   * Gives each tree the base rules that are for what stands in it now.
   * @param inForce - the effects in force
   * @returns how long the looks at it took, in ms, without any waiting for their code
   */
  updateRules(document: Document, inForce: Effects): Promise<number> {
    const start = performance.now();
    const roots = new Set(this.#trees.keys());
    const coming = [...inForce.values()].map(async (effect) => effect.treeRules?.(document, roots));
    const asked = performance.now();
    const ruling = Promise.all(coming)
      .then((looks) => {
        // texts may have changed meanwhile
        if (ruling !== this.#ruling) return 0;
        const came = performance.now();
        const all = looks.map((look) => look?.());
        for (const [root, tree] of this.#trees) {
          tree.setBaseRules(all.map((rules) => rules?.get(root) ?? '').join(''));
        }
        return performance.now() - came + asked - start;
      })
      // their code does not come: the next look tries again
      .catch(() => 0);
    return (this.#ruling = ruling);
  }

  /** Rewrites `style` attributes for further effects. */
  extendAttributes(effects: Effects): void {
    this.#each(({ styleAttributes }, root) => {
      styleAttributes.extend(root, effects);
    });
  }

  /** Puts in force what has been rewritten. */
  putInForce(): void {
    this.#each((tree) => {
      tree.putInForce();
    });
  }

  /** Lets animations win over what stands for `style` attributes. */
  readonly yieldToAnimations = (): void => {
    this.#each(({ styleAttributes }, root) => {
      styleAttributes.yieldToAnimations(root);
    });
  };

  /** The trees in which a sheet has come, gone or changed, as far as a glance tells. */
  #changed(roots?: ReadonlySet<Node>): Map<Node, Tree> {
    const changed = new Map<Node, Tree>();
    // all before the first is looked at, which knows afterwards what the others share
    this.#each((tree, root) => {
      if (roots?.has(root) || tree.hasChanged) changed.set(root, tree);
    });
    return changed;
  }

  *#look(root: Node, tree: Tree, effects: Effects, thoroughly?: boolean): Generator {
    try {
      yield* tree.updateSheets(effects, thoroughly);
    } catch (error) {
      this.#giveUp(root, tree, error);
    }
  }

  /** Does something with each tree. */
  #each(act: (tree: Tree, root: Document | ShadowRoot) => void): void {
    for (const [root, tree] of this.#trees) {
      if (this.#hasLeft(root)) this.#leave(root as ShadowRoot, tree);
      else
        attempt(
          (error) => {
            this.#giveUp(root, tree, error);
          },
          () => {
            act(tree, root as ShadowRoot);
          },
        );
    }
  }

  *#collectPart(tree: Tree, part: Element | Document | ShadowRoot, effects: Effects): Generator {
    tree.styleAttributes.update(part, effects);
    yield;
    for (const shadowRoot of shadowRootsWithin(part)) yield* this.collect(shadowRoot, effects);
    this.#options.collected(part);
  }

  /** The tree of an element; undefined for one that has left the page again. */
  #treeOf(element: Element): Tree | undefined {
    return this.#trees.get(native(element).getRootNode());
  }

  /** Tells a root that is out of the page or, in a frame or another window, in another one. */
  #hasLeft(root: Node): boolean {
    return (
      !native(root).isConnected || (native(root).ownerDocument ?? root) !== this.#options.document
    );
  }

  /** @throws the error, where it is the document itself that fails */
  #giveUp(root: Node, tree: Tree, error: unknown): void {
    if (!isShadowRoot(root)) throw error;
    this.#failed.add(root);
    this.#unreachable.add(`the shadow tree of ${root.host.localName}`);
    this.#trees.delete(root);
    tree.undo();
  }

  /** A shadow root that leaves the page takes its sheets along, and may come back. */
  #leave(root: ShadowRoot, tree: Tree): void {
    tree.undo();
    this.#trees.delete(root);
  }
}
