type Table = Map<string, unknown>;

/**
 * What was worked out about pieces of a text, carried from one version of a document to the next, so
 * that what did not change is not worked out again. Holds what the last two versions asked for, and no
 * more. One memo serves one document under one configuration.
 */
export class TextMemo {
  #now = new Map<object, Table>();
  #before = new Map<object, Table>();
  #names = 0;

  /** A new version begins: what the last one did not ask for is forgotten. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** The value that an owner computed for this key, in this version or the last one, or a new one. */
  recall(owner: object, key: string, compute: () => unknown): unknown {
    let table = this.#now.get(owner);
    if (table === undefined) {
      table = new Map<string, unknown>();
      this.#now.set(owner, table);
    }
    const known = table.get(key);
    if (known !== undefined) return known;
    const value = this.#before.get(owner)?.get(key) ?? compute();
    table.set(key, value);
    return value;
  }

  /** A number that this memo has not given before. */
  newName(): number {
    return ++this.#names;
  }

  /** Drops all values of one owner. */
  forget(owner: object): void {
    this.#now.delete(owner);
    this.#before.delete(owner);
  }
}

/** One kind of values that memos hold. */
export class Remembered<Value extends object> {
  /**
   * The value for a key, computed where neither this version nor the last one asked for it. The key
   * must hold all that the value depends on.
   */
  recall(memo: TextMemo, key: string, compute: () => Value): Value {
    return memo.recall(this, key, compute) as Value;
  }

  forget(memo: TextMemo): void {
    memo.forget(this);
  }
}

/**
 * A copy that does not keep the text alive from which it was cut: engines let a substring share the
 * storage of the whole.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
