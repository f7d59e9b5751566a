/**
 * Remembers what was asked for lately. A page that writes ever new values into `style` attributes would
 * else fill the memory.
 */
export class Memo<Value> {
  #recent = new Map<string, Value>();
  #older = new Map<string, Value>();

  get(key: string): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: Value): void {
    if (this.#recent.size >= MOST) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
  }
}

/** More than the different declarations of most pages. */
const MOST = 5_000;
