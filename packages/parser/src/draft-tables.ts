import type { DraftBlock } from './draft-blocks.ts';
import { cutDraftText } from './draft-text.ts';
import type { DraftText } from './draft-text.ts';
import type { LocatedTable } from './located-plan.ts';

type Row = DraftBlock & { readonly type: 'row' };

/** Puts the rows of a draft together to tables. */
export class DraftTables {
  readonly #source: string;
  #open: LocatedTable | null = null;
  #caption: DraftText | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  /** Something else than a row was read. */
  close(): void {
    this.#open = null;
  }

  /** Takes `*标题*` in front of a row for the caption of its table; false for any other text. */
  takeCaption(text: DraftText, next: DraftBlock | undefined): boolean {
    if (next?.type !== 'row' || !/^\*[^*]+\*$/u.test(text.shape)) return false;
    this.#caption = text;
    return true;
  }

  /** The table that a row begins; null where it goes on with the one before. */
  read(row: Row): LocatedTable | null {
    const open = this.#open;
    if (open !== null && this.#isAdjacent(open.end, row.range.start)) {
      if (!(row.delimiter && open.rows.length === 0)) open.rows.push(row.cells);
      open.end = row.range.end;
      return null;
    }
    const caption = this.#caption;
    this.#caption = null;
    const headless = row.cells.every((cell) => cell.text === '');
    this.#open = {
      title: caption === null ? null : cutDraftText(caption, 1, caption.text.length - 1),
      header: headless ? null : row.cells,
      rows: [],
      start: caption?.offsets[0] ?? row.range.start,
      end: row.range.end,
    };
    return this.#open;
  }

  /** Whether nothing but one line break stands between two rows. */
  #isAdjacent(end: number, start: number): boolean {
    const between = this.#source.slice(end, start);
    return between === '\n' || between === '\r\n' || between === '\r';
  }
}
