interface Entry {
  readonly value: unknown;
  /** The last version that asked for it. */
  used: number;
}

interface Table {
  readonly entries: Map<string, Entry>;
  /** Entries that may be there before the ones no longer asked for are dropped. */
  most: number;
}

/** A table is not tidied before it holds so many. */
const few = 1000;

/**
 * What was worked out about pieces of a text, carried from one version of a document to the next, so
 * that what did not change is not worked out again. Holds at most about twice what the last two
 * versions asked for. One memo serves one document under one configuration.
 */
export class TextMemo {
  readonly #tables = new Map<object, Table>();
  #version = 0;
  #names = 0;

  /** A new version begins. */
  turn(): void {
    this.#version++;
    for (const table of this.#tables.values()) {
      const { entries } = table;
      if (entries.size <= table.most) continue;
      for (const [key, { used }] of entries) if (used < this.#version - 1) entries.delete(key);
      table.most = Math.max(few, 2 * entries.size);
    }
  }

  /** The value that an owner computed for this key in an earlier version, or a new one. */
  recall(owner: object, key: string, compute: () => unknown): unknown {
    let table = this.#tables.get(owner);
    if (table === undefined) {
      table = { entries: new Map(), most: few };
      this.#tables.set(owner, table);
    }
    const known = table.entries.get(key);
    if (known !== undefined) {
      known.used = this.#version;
      return known.value;
    }
    const value = compute();
    // The key outlives the text from which it was cut.
    table.entries.set(detached(key), { value, used: this.#version });
    return value;
  }

  /** A number that this memo has not given before. */
  newName(): number {
    return ++this.#names;
  }

  /** Drops all values of one owner. */
  forget(owner: object): void {
    this.#tables.delete(owner);
  }
}

/** One kind of values that memos hold. */
export class Remembered<Value extends object> {
  /**
   * The value for a key, computed where no late version asked for it. The key must hold all that the
   * value depends on.
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
