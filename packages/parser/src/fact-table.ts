import { Remembered } from './text-memo.ts';
import type { TextMemo } from './text-memo.ts';

/** A paragraph as the table knows it. */
interface Row {
  /** Equal for paragraphs of which the same is to be said; null where that cannot be told. */
  readonly signature: number | null;
}

/** The table of the last version of a document, and the signatures of its paragraphs in order. */
interface Last {
  table: FactTable | null;
  signatures: readonly number[];
}

const lasts = new Remembered<Last>();

/**
 * What was worked out about the paragraphs of a document: a column for each fact, in it a row for each
 * paragraph. A rule that asks one fact of all paragraphs runs down one column.
 */
export class FactTable {
  #columns: (unknown[] | undefined)[] = [];
  /** Of this version alone. */
  readonly #own: (unknown[] | undefined)[] = [];
  #rows = 0;
  /** Only where the table is to follow another, and until it does: no document is kept by its next version. */
  #paragraphs: Row[] | null;

  /** With a memo the table may {@link follow} that of the last version. */
  constructor(memo: TextMemo | null) {
    this.#paragraphs = memo === null ? null : [];
  }

  /** The row of another paragraph. */
  add(paragraph: Row): number {
    this.#paragraphs?.push(paragraph);
    return this.#rows++;
  }

  /** The values of a fact, by row; undefined where it was not asked for. */
  column(fact: number): unknown[] {
    return (this.#columns[fact] ??= new Array<undefined>(this.#rows).fill(undefined));
  }

  /** Like a column, which no other version takes over. */
  ownColumn(place: number): unknown[] {
    return (this.#own[place] ??= new Array<undefined>(this.#rows).fill(undefined));
  }

  /**
   * Takes over from the last version of the document what holds of this one: of the paragraphs in front
   * of the first and behind the last one that changed. The table of the last version is empty then.
   */
  follow(memo: TextMemo): void {
    const last = lasts.recall(memo, '', () => ({ table: null, signatures: [] }));
    const before = last.signatures;
    // What cannot be told is equal to nothing, itself included.
    const signatures = (this.#paragraphs ?? []).map(({ signature }) => signature ?? Number.NaN);
    this.#paragraphs = null;
    const most = Math.min(before.length, signatures.length);
    let front = 0;
    while (front < most && before[front] === signatures[front]) front++;
    let behind = 0;
    while (
      behind < most - front &&
      before[before.length - 1 - behind] === signatures[signatures.length - 1 - behind]
    )
      behind++;
    if (last.table !== null) {
      const gone = before.length - front - behind;
      const come = signatures.length - front - behind;
      this.#columns = last.table.#columns.map((column) =>
        // Mostly a line changed and none was added: nothing has to move.
        gone === come
          ? column?.fill(undefined, front, front + come)
          : column
              ?.slice(0, front)
              .concat(new Array<undefined>(come).fill(undefined), column.slice(front + gone)),
      );
      last.table.#columns = [];
    }
    last.table = this;
    last.signatures = signatures;
  }
}
