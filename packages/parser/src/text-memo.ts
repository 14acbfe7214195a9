import { PlaceList } from './place-list.ts';
import type { Range } from './range.ts';
import { TextChange } from './text-change.ts';

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

/** Values of the last version and of this one. */
interface Places {
  before: PlaceList;
  now: PlaceList;
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
  readonly #places = new Map<object, Places>();
  #version = 0;
  #names = 0;
  #text: string | null = null;
  #change: TextChange | null = null;

  /** A new version of the text begins. */
  turn(text: string): void {
    this.#version++;
    this.#change = this.#text === null ? null : new TextChange(this.#text, text);
    this.#text = text;
    for (const places of this.#places.values()) {
      places.before = places.now;
      places.now = new PlaceList();
    }
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

  /** Where a span began in the last version; null where it changed, or there was none. */
  originOf({ start, end }: Range): number | null {
    return this.#change?.originOf(start, end) ?? null;
  }

  /** What an owner kept in the last version for this place; undefined where the span around it changed. */
  before(owner: object, span: Range, at: number): unknown {
    const origin = this.originOf(span);
    return origin === null
      ? undefined
      : this.#places.get(owner)?.before.get(origin + at - span.start);
  }

  /** Keeps a value for the span that begins here. */
  keep(owner: object, start: number, value: unknown): void {
    let places = this.#places.get(owner);
    if (places === undefined) {
      places = { before: new PlaceList(), now: new PlaceList() };
      this.#places.set(owner, places);
    }
    places.now.set(start, value);
  }

  /** A number that this memo has not given before. */
  newName(): number {
    return ++this.#names;
  }

  /** Drops all values of one owner. */
  forget(owner: object): void {
    this.#tables.delete(owner);
    this.#places.delete(owner);
  }
}

/**
 * One kind of values that memos keep for places of the text. Cheaper than {@link Remembered}, since no
 * key is made of the text, but a value is found again only where its place is told by the one change
 * between two versions, and where the text around it may give it another meaning, that has to be asked.
 */
export class Placed<Value extends object> {
  /** The value kept for this place in the last version; undefined where the text of the span changed. */
  before(memo: TextMemo, span: Range, at = span.start): Value | undefined {
    return memo.before(this, span, at) as Value | undefined;
  }

  keep(memo: TextMemo, start: number, value: Value): void {
    memo.keep(this, start, value);
  }

  forget(memo: TextMemo): void {
    memo.forget(this);
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
