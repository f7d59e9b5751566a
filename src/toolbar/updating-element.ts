/**
 * One concern of an element: it hears of the element's life. These are the methods of Lit's reactive controllers:
 * https://lit.dev/docs/composition/controllers/
 */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  /** Called before each update. */
  hostUpdate?(): void;
  /** Called after each update. */
  hostUpdated?(): void;
}

// a server has no elements: there the class is only defined
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as never);

/**
 * An element that gathers all changes of a task in one update, as Lit's elements do. It has what the toolbar
 * needs of Lit's class, in a fifth of the bytes: each visitor of each page loads it.
 */
export abstract class UpdatingElement extends Base {
  /** The shadow root. */
  declare readonly renderRoot: ShadowRoot;
  readonly #controllers = new Set<Controller>();
  #isPending = false;
  /** False for an element of the markup until it is told: its constructor runs in the document. */
  #isInDocument = false;
  #start!: () => void;
  #update = new Promise<void>((resolve) => {
    this.#start = resolve;
  });

  constructor() {
    super();
    this.renderRoot = this.attachShadow({ mode: 'open' });
    this.requestUpdate();
  }

  /** Resolves when the element shows its state. */
  get updateComplete(): Promise<boolean> {
    return this.getUpdateComplete();
  }

  /** Adds a controller, which hears at once if the element is in a document. */
  addController(controller: Controller): void {
    this.#controllers.add(controller);
    if (this.#isInDocument) controller.hostConnected?.();
  }

  /** Has the element updated at the end of the task, once it has been in a document. */
  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.#update = this.#perform();
  }

  connectedCallback(): void {
    this.#isInDocument = true;
    this.#start();
    for (const one of this.#controllers) one.hostConnected?.();
  }

  disconnectedCallback(): void {
    this.#isInDocument = false;
    for (const one of this.#controllers) one.hostDisconnected?.();
  }

  protected async getUpdateComplete(): Promise<boolean> {
    while (this.#isPending) await this.#update;
    return true;
  }

  /** Shows the state. What is requested meanwhile is part of it. */
  protected abstract update(): void;

  async #perform(): Promise<void> {
    await this.#update.catch(() => undefined);
    try {
      for (const one of this.#controllers) one.hostUpdate?.();
      this.update();
    } finally {
      this.#isPending = false;
    }
    for (const one of this.#controllers) one.hostUpdated?.();
  }
}
