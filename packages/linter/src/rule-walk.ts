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

/** A node that is entered or left, and which of all visitors is called for it. */
interface Step {
  readonly visitor: number;
  readonly node: PlanNode;
}

/** The rules that have visitors of the same names: they take the same steps. */
interface Followers {
  /** Sorted. */
  readonly names: readonly string[];
  readonly listeners: Listener[];
  readonly steps: Step[];
}

/** Where the steps of one visitor go. */
interface Heard {
  readonly visitor: number;
  readonly steps: readonly Step[][];
}

/** Of all that there are. */
const visitorPlaces = new Map([...visitorNames].map((name, place) => [name, place]));

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
  /** Null where nothing is carried from version to version. */
  readonly #memo: BlockMemo | null;
  /** Of the part that is being visited; null where nothing is carried. */
  #blocks: BlockVisits | null = null;

  constructor(document: PlanDocument, settings: WalkSettings) {
    this.#document = document;
    this.#settings = settings;
    this.#memo = document.memo === undefined ? null : new BlockMemo(document, document.memo);
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
    const whole = (name: string): void => {
      callAll(listeners, name, this.#document);
    };
    whole('document');
    for (const part of parts) {
      this.#part = part;
      this.#visitPart(
        part,
        listeners.filter(({ rule }) => this.#settings.hears(rule, part)),
      );
      this.#part = null;
    }
    whole('document:exit');
    if (memo !== undefined && listeners.some(({ guard }) => !guard.active)) BlockMemo.forget(memo);
  }

  #visitPart(part: Part, listeners: readonly Listener[]): void {
    const memo = this.#memo;
    const kept = memo === null ? [] : listeners.filter(readsBlocks);
    this.#walk(
      part,
      listeners.filter((listener) => !kept.includes(listener)),
    );
    if (memo !== null && kept.length > 0) this.#walkBlocks(part, kept, memo);
  }

  /** One rule after the other: each goes through the part in document order. */
  #walk(part: Part, listeners: readonly Listener[]): void {
    const groups = followersIn(listeners);
    const entering = new Map<string, Heard>();
    const leaving = new Map<string, Heard>();
    for (const { names, steps } of groups)
      for (const name of names) {
        const type = name.replace(':exit', '');
        const heard = type === name ? entering : leaving;
        const all = [...(heard.get(type)?.steps ?? []), steps];
        heard.set(type, { visitor: visitorPlaces.get(name) ?? -1, steps: all });
      }
    traverse(
      part,
      (node) => {
        addStep(entering.get(node.type), node);
      },
      (node) => {
        addStep(leaving.get(node.type), node);
      },
    );
    for (const { listeners, steps } of groups)
      for (const { guard, visitors } of listeners) {
        const calls = [...visitorNames].map((name) => visitors.get(name));
        guard.runAll(steps, ({ visitor, node }) => calls[visitor]?.(node));
      }
  }

  /** One block after the other: the rules are asked together about each that is new. */
  #walkBlocks(part: Part, listeners: readonly Listener[], memo: BlockMemo): void {
    memo.read(part);
    const blocks = new BlockVisits(memo, (rule, remark) => {
      const guard = listeners.find((listener) => listener.rule === rule)?.guard;
      guard?.run(() => {
        this.#settings.repeat(rule, remark);
      });
    });
    this.#blocks = blocks;
    traverse(
      part,
      (node) => {
        const goesBelow = blocks.enter(node);
        if (blocks.isNew) callAll(listeners, node.type, node);
        return goesBelow;
      },
      (node) => {
        if (blocks.isNew) callAll(listeners, `${node.type}:exit`, node);
        blocks.leave();
      },
    );
    this.#blocks = null;
  }
}

function callAll(listeners: readonly Listener[], name: string, node: PlanNode): void {
  for (const { guard, visitors } of listeners) {
    const visit = visitors.get(name);
    if (visit !== undefined) guard.runAll([node], visit);
  }
}

function addStep(heard: Heard | undefined, node: Part | Block): void {
  if (heard === undefined) return;
  const step = { visitor: heard.visitor, node };
  for (const steps of heard.steps) steps.push(step);
}

/** In the order in which they are asked. */
function followersIn(listeners: readonly Listener[]): readonly Followers[] {
  const groups = new Map<string, Followers>();
  for (const listener of listeners) {
    const names = [...listener.visitors.keys()].sort();
    const key = names.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names, listeners: [listener], steps: [] });
    else group.listeners.push(listener);
  }
  return [...groups.values()];
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
