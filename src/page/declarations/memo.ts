/**
 * Remembers what has been asked for. A page that writes ever new values into `style` attributes would else
 * fill the memory: so it begins anew where there are more than most pages have.
 */
export class Memo<Value> extends Map<string, Value> {
  override set(key: string, value: Value): this {
    if (this.size >= MOST) this.clear();
    return super.set(key, value);
  }
}

const MOST = 5_000;
