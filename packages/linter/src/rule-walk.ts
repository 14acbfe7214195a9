import type { Block, Part, PlanDocument, PlanNode } from '@yaodian/parser';
import { BlockMemo } from './block-memo.ts';
import { BlockVisits } from './block-visits.ts';
import type { Remark } from './moved-report.ts';
import type { RuleGuard } from './rule-guard.ts';
import type { DocumentRule, Rule } from './rule.ts';
import { traverse, visitorNames } from './traverse.ts';

export type Visitor = (node: PlanNode) => void;

/** A rule with what it wants to be called for. */
export interface Listener {
  readonly rule: DocumentRule;
  readonly guard: RuleGuard;
  readonly visitors: ReadonlyMap<string, Visitor>;
}

interface Call {
  readonly guard: RuleGuard;
  readonly visitor: Visitor;
}

/** What to call for a visitor's name. */
type DispatchTable = ReadonlyMap<string, readonly Call[]>;

/** What a walk has to know of the check that it serves. */
export interface WalkSettings {
  readonly clock: () => number;
  /** Whether a rule has any business in a part. */
  readonly hears: (rule: Rule, part: Part) => boolean;
  /** Lets a rule say again what it said of an equal block. */
  readonly repeat: (rule: Rule, remark: Remark) => void;
}

/** One walk of all document rules through a document. */
export class RuleWalk {
  readonly #document: PlanDocument;
  readonly #settings: WalkSettings;
  #part: Part | null = null;
  /** Of the part that is being visited; null where nothing is carried from version to version. */
  #blocks: BlockVisits | null = null;

  constructor(document: PlanDocument, settings: WalkSettings) {
    this.#document = document;
    this.#settings = settings;
  }

  /** The part that is being visited; null on the document itself. */
  get part(): Part | null {
    return this.#part;
  }

  /** Takes down what a rule says of the block that is being visited. */
  hear(rule: Rule, remark: Remark): void {
    if (rule.meta.reads === 'block') this.#blocks?.hear(rule, remark);
  }

  run(listeners: readonly Listener[]): void {
    const { memo, parts } = this.#document;
    const table = dispatchTable(listeners);
    this.#call(table, 'document', this.#document);
    for (const part of parts) {
      this.#part = part;
      this.#visitPart(
        part,
        listeners.filter(({ rule }) => this.#settings.hears(rule, part)),
      );
      this.#part = null;
    }
    this.#call(table, 'document:exit', this.#document);
    if (memo !== undefined && listeners.some(({ guard }) => !guard.active)) BlockMemo.forget(memo);
  }

  #visitPart(part: Part, listeners: readonly Listener[]): void {
    const { memo } = this.#document;
    const kept = memo === undefined ? [] : listeners.filter(readsBlocks);
    const table = dispatchTable(listeners.filter((listener) => !kept.includes(listener)));
    const tableOfKept = dispatchTable(kept);
    const blocks =
      memo === undefined || kept.length === 0
        ? null
        : new BlockVisits(new BlockMemo(this.#document, memo, part), (rule, remark) => {
            const guard = kept.find((listener) => listener.rule === rule)?.guard;
            guard?.run(() => {
              this.#settings.repeat(rule, remark);
            });
          });
    this.#blocks = blocks;
    const visit = (name: string, node: Part | Block): void => {
      this.#call(table, name, node);
      if (blocks?.isNew === true) this.#call(tableOfKept, name, node);
    };
    traverse(
      part,
      (node) => {
        blocks?.enter(node);
        visit(node.type, node);
      },
      (node) => {
        visit(`${node.type}:exit`, node);
        blocks?.leave();
      },
    );
    this.#blocks = null;
  }

  #call(table: DispatchTable, name: string, node: PlanNode): void {
    const calls = table.get(name);
    if (calls === undefined) return;
    let time = this.#settings.clock();
    for (const { guard, visitor } of calls) time = guard.visit(visitor, node, time);
  }
}

/**
 * The visitors that a rule created.
 * @throws {Error} for anything but an object of functions under known names.
 */
export function readVisitors(created: unknown): ReadonlyMap<string, Visitor> {
  if (typeof created !== 'object' || created === null)
    throw new Error('create must return an object of visitors');
  const visitors = new Map<string, Visitor>();
  for (const [name, visitor] of Object.entries(created) as [string, unknown][]) {
    if (visitor === undefined) continue;
    if (!visitorNames.has(name) || typeof visitor !== 'function')
      throw new Error(`"${name}" is no visitor`);
    visitors.set(name, visitor as Visitor);
  }
  return visitors;
}

/** Whether a rule need not be asked again about a block that did not change. */
function readsBlocks({ rule, visitors }: Listener): boolean {
  return rule.meta.reads === 'block' && !wholeVisitors.some((name) => visitors.has(name));
}

const wholeVisitors = ['document', 'document:exit', 'part', 'part:exit'];

function dispatchTable(listeners: readonly Listener[]): DispatchTable {
  const table = new Map<string, Call[]>();
  for (const { guard, visitors } of listeners)
    for (const [name, visitor] of visitors) {
      const list = table.get(name);
      if (list === undefined) table.set(name, [{ guard, visitor }]);
      else list.push({ guard, visitor });
    }
  return table;
}
