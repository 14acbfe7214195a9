import type {
  Block,
  Goal,
  Item,
  Part,
  PlanDocument,
  PlanKind,
  Range,
  Section,
  Task,
} from '@yaodian/parser';
import { lastStartingAt } from './range-set.ts';

type Titled = Section | Task | Goal | Item;

interface Entry {
  readonly node: Titled;
  /** Index of the entry around it, -1 at the top of a part. */
  readonly parent: number;
}

/** Answers what stands above an offset of the source, in O(log n + depth). */
export class HeadingIndex {
  readonly #document: PlanDocument;
  readonly #entries: Entry[] = [];
  /** Ranges of the entries, in step with them. */
  readonly #ranges: Range[] = [];
  readonly #partRanges: readonly Range[];

  constructor(document: PlanDocument) {
    this.#document = document;
    this.#partRanges = document.parts.map((part) => part.range);
    for (const part of document.parts) this.#collect(part.children);
  }

  partAt(offset: number): Part | null {
    const found = this.#document.parts[lastStartingAt(this.#partRanges, offset)];
    return found !== undefined && offset <= found.range.end ? found : null;
  }

  /** Kind of the part, or of the document where the part shows none. */
  kindAt(offset: number): PlanKind {
    const kind = this.partAt(offset)?.kind ?? 'unknown';
    return kind === 'unknown' ? this.#document.kind : kind;
  }

  taskAt(offset: number): Task | null {
    for (const node of this.#upwards(offset)) if (node.type === 'task') return node;
    return null;
  }

  /** Titles from the outermost inwards. */
  pathAt(offset: number): string[] {
    const path: string[] = [];
    for (const node of this.#upwards(offset))
      if (node.heading.title !== '') path.push(node.heading.title);
    return path.reverse();
  }

  *#upwards(offset: number): Generator<Titled> {
    const entries = this.#entries;
    let index = lastStartingAt(this.#ranges, offset);
    for (let entry = entries[index]; entry !== undefined; entry = entries[index]) {
      if (offset < entry.node.range.end || offset === entry.node.range.start) yield entry.node;
      index = entry.parent;
    }
  }

  #collect(top: readonly Block[]): void {
    const stack: { readonly blocks: readonly Block[]; next: number; readonly parent: number }[] = [
      { blocks: top, next: 0, parent: -1 },
    ];
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const block = frame.blocks[frame.next++];
      if (block === undefined) stack.pop();
      else if ('heading' in block) {
        const parent = this.#entries.push({ node: block, parent: frame.parent }) - 1;
        this.#ranges.push(block.range);
        stack.push({ blocks: block.children, next: 0, parent });
      }
    }
  }
}
