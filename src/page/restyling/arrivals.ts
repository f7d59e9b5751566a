/**
 * Changes that the page makes while the engine collects it. They wait until all that was collected is
 * put in force, as a sheet that is half rewritten must not show.
 */
export class Arrivals {
  #held: (() => void)[] | undefined;

  /** True from `hold()` to `release()`. */
  get areHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Holds what arrives from now on. */
  hold(): void {
    this.#held ??= [];
  }

  /**
   * Holds a change, if changes are held at the moment.
   * @param takeIn - takes the change in, when it is released
   * @returns false where the caller has to take it in right away
   */
  defer(takeIn: () => void): boolean {
    this.#held?.push(takeIn);
    return this.areHeld;
  }

  /** Takes in all that was held, in the order of arrival, and holds nothing more. */
  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const takeIn of held) takeIn();
  }
}
