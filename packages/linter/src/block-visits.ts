import type { Block, Part } from '@yaodian/parser';
import type { BlockEntry, BlockMemo, RuleRemark } from './block-memo.ts';
import { keptRemark, liesWithin, movedRemark, type Remark } from './moved-report.ts';
import type { Rule } from './rule.ts';

interface Visit {
  readonly node: Part | Block;
  readonly entry: BlockEntry | null;
  /** Null where what was said of an equal block has been said again. */
  readonly remarks: RuleRemark[] | null;
}

/**
 * One walk through a part for the rules that read nothing but blocks: what they say of a block is
 * taken down, and said again of an equal block without asking them.
 */
export class BlockVisits {
  readonly #memo: BlockMemo;
  readonly #repeat: (rule: Rule, remark: Remark) => void;
  /** From the part down to the block that is being visited. */
  readonly #open: Visit[] = [];
  /** How many were entered. */
  #entered = 0;

  constructor(memo: BlockMemo, repeat: (rule: Rule, remark: Remark) => void) {
    this.#memo = memo;
    this.#repeat = repeat;
  }

  enter(node: Part | Block): void {
    const entry = this.#memo.entryAt(this.#entered++);
    if (entry === null || entry.remarks === null) {
      this.#open.push({ node, entry, remarks: [] });
      return;
    }
    this.#open.push({ node, entry, remarks: null });
    const by = node.range.start - entry.start;
    for (const { rule, remark } of entry.remarks)
      this.#repeat(rule, by === 0 ? remark : movedRemark(remark, by));
  }

  /** Whether the rules have to be asked about the block that was entered last. */
  get isNew(): boolean {
    return this.#open.at(-1)?.remarks !== null;
  }

  /** Takes down what a rule says of the block that was entered last. */
  hear(rule: Rule, remark: Remark): void {
    this.#open.at(-1)?.remarks?.push({ rule, remark });
  }

  leave(): void {
    const visit = this.#open.pop();
    if (visit === undefined || visit.entry === null || visit.remarks === null) return;
    const { node, entry, remarks } = visit;
    const span = this.#memo.linesOf(node.range);
    if (!remarks.every(({ remark }) => liesWithin(remark, span))) return;
    entry.remarks = remarks.map(({ rule, remark }) => ({ rule, remark: keptRemark(remark) }));
    entry.start = node.range.start;
  }
}
