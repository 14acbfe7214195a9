import type { Block, Part } from '@yaodian/parser';
import type { BlockEntry, Remarks, RuleRemark } from './block-entry.ts';
import type { BlockMemo } from './block-memo.ts';
import { keptRemark, liesWithin, movedRemark, type Remark } from './moved-report.ts';
import type { Rule } from './rule.ts';

interface Visit {
  readonly node: Part | Block;
  readonly entry: BlockEntry | null;
  /** Whether all that was said of an equal block and the blocks in it has been said again. */
  readonly isWhole: boolean;
  /** What was said again of the block itself, or of the whole; what the rules say where they are asked. */
  readonly said: readonly RuleRemark[];
  /** The same list where the rules are asked, else null. */
  readonly heard: RuleRemark[] | null;
  /** What was said of the blocks in it; null where not all of that can be said again, or it was said as one. */
  below: RuleRemark[] | null;
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

  /** Of the part that the memo read last. */
  constructor(memo: BlockMemo, repeat: (rule: Rule, remark: Remark) => void) {
    this.#memo = memo;
    this.#repeat = repeat;
  }

  /** Answers whether the blocks in this one have to be entered too. */
  enter(node: Part | Block): boolean {
    const { entry, isWhole } = this.#memo.entryAt(this.#entered++);
    const known = entry === null ? null : isWhole ? entry.whole : entry.own;
    if (known === null) {
      const heard: RuleRemark[] = [];
      this.#open.push({ node, entry, isWhole, said: heard, heard, below: [] });
      return true;
    }
    const said = movedTo(node.range.start, known);
    for (const { rule, remark } of said) this.#repeat(rule, remark);
    this.#open.push({ node, entry, isWhole, said, heard: null, below: isWhole ? null : [] });
    return !isWhole;
  }

  /** Whether the rules have to be asked about the block that was entered last. */
  get isNew(): boolean {
    return this.#open.at(-1)?.heard != null;
  }

  /** Takes down what a rule says of the block that was entered last. */
  hear(rule: Rule, remark: Remark): void {
    this.#open.at(-1)?.heard?.push({ rule, remark });
  }

  leave(): void {
    const visit = this.#open.pop();
    if (visit === undefined) return;
    const whole = this.#keep(visit);
    const above = this.#open.at(-1);
    if (above === undefined) return;
    if (whole === null) above.below = null;
    else above.below?.push(...whole);
  }

  /** Keeps what was said of a block and of the blocks in it; null where not all of that can be said again. */
  #keep({ node, entry, isWhole, said, heard, below }: Visit): readonly RuleRemark[] | null {
    if (entry === null) return null;
    const { start } = node.range;
    if (isWhole) {
      entry.whole = { start, all: said };
      return said;
    }
    if (heard !== null) {
      const span = this.#memo.lines.linesOf(node.range);
      if (!said.every(({ remark }) => liesWithin(remark, span))) return null;
    }
    const own = heard?.map(({ rule, remark }) => ({ rule, remark: keptRemark(remark) })) ?? said;
    entry.own = { start, all: own };
    if (below === null) return null;
    const all = below.length === 0 ? own : own.concat(below);
    entry.whole = { start, all };
    return all;
  }
}

function movedTo(start: number, { start: before, all }: Remarks): readonly RuleRemark[] {
  const by = start - before;
  return by === 0 || all.length === 0
    ? all
    : all.map(({ rule, remark }) => ({ rule, remark: movedRemark(remark, by) }));
}
