// Reads blocks of a draft into a located plan. One file because every kind of block decides about
// the same open part, section, task, goal and item.
import type { Kind, PlanPeriod } from '@yaodian/schema';
import type { PartRole } from './document.ts';
import { readDraftBlocks } from './draft-blocks.ts';
import type { DraftBlock } from './draft-blocks.ts';
import type { DraftHabit } from './draft-habit.ts';
import { goalHead, itemHead, taskHead, termHead } from './draft-heads.ts';
import { takeBracket, takeLabelled } from './draft-labels.ts';
import { foreignMarkOf, markOf } from './draft-marked.ts';
import { DraftTables } from './draft-tables.ts';
import { cutDraftText } from './draft-text.ts';
import type { DraftText } from './draft-text.ts';
import { emptyContent } from './located-plan.ts';
import type {
  LocatedContent,
  LocatedGoal,
  LocatedItem,
  LocatedPart,
  LocatedSection,
  LocatedTask,
  LocatedTerm,
} from './located-plan.ts';
import type { Range } from './range.ts';

export interface DraftPartInfo {
  readonly role: PartRole;
  readonly kind: Kind | 'notice' | null;
  readonly year: number | null;
  readonly period: PlanPeriod | null;
}

export interface DraftInput {
  readonly source: string;
  /** Where the text begins, behind the front matter. */
  readonly start: number;
  /** Comments, ascending. */
  readonly hidden: readonly Range[];
  readonly habit: DraftHabit;
  /** What the front matter says of the parts, in order. */
  readonly parts: readonly DraftPartInfo[];
}

/**
 * Reads a draft in the dialect of docs/draft-dialect.md. Everything in it goes somewhere: what is
 * no mark, label or heading is text of the node before it.
 */
export function readDraft(input: DraftInput): LocatedPart[] {
  const reader = new DraftReader(input);
  const hidden = input.hidden.filter((range) => range.start >= input.start);
  const blocks = readDraftBlocks(input.source, input.start, hidden);
  blocks.forEach((block, i) => {
    reader.read(block, blocks[i + 1]);
  });
  return reader.finish();
}

const fallbackPart: DraftPartInfo = { role: 'attachment', kind: null, year: null, period: null };

class DraftReader {
  readonly #input: DraftInput;
  readonly #habit: DraftHabit;
  readonly #parts: LocatedPart[] = [];
  #sections: { readonly level: number; readonly section: LocatedSection }[] = [];
  #task: LocatedTask | null = null;
  #goal: LocatedGoal | null = null;
  #items: LocatedItem[] = [];
  #term: LocatedTerm | null = null;
  #closing = false;
  /** Number of the task before, 0 for none. */
  #lastTask = 0;
  readonly #tables: DraftTables;

  constructor(input: DraftInput) {
    this.#input = input;
    this.#habit = input.habit;
    this.#tables = new DraftTables(input.source);
  }

  finish(): LocatedPart[] {
    this.#leaveTask();
    if (this.#parts.length === 0) this.#openPart(null, this.#input.start);
    return this.#parts;
  }

  read(block: DraftBlock, next: DraftBlock | undefined): void {
    if (block.type === 'row') this.#row(block);
    else {
      this.#tables.close();
      if (block.type === 'heading') this.#heading(block);
      else if (block.type === 'rule') this.#leave({ closing: true });
      else if (!this.#tables.takeCaption(block.text, next))
        this.#paragraph(block.text, block.range);
    }
    this.#extend(block.range.end);
  }

  get #part(): LocatedPart {
    return this.#parts.at(-1) ?? this.#openPart(null, this.#input.start);
  }

  get #container(): LocatedContent {
    return this.#sections.at(-1)?.section ?? this.#part;
  }

  #openPart(title: DraftText | null, start: number): LocatedPart {
    const info = this.#input.parts[this.#parts.length] ?? fallbackPart;
    const part: LocatedPart = {
      ...info,
      title,
      leadIn: [],
      terms: [],
      elements: [],
      ...emptyContent(),
      start,
      end: start,
    };
    this.#parts.push(part);
    return part;
  }

  /** Every open node reaches as far as what was read last. */
  #extend(end: number): void {
    const open = [this.#part, this.#task, this.#goal, this.#term, ...this.#items];
    for (const node of open) if (node !== null) node.end = end;
    for (const { section } of this.#sections) section.end = end;
  }

  #leave(options: { readonly closing: boolean }): void {
    this.#leaveTask();
    this.#goal = null;
    this.#items = [];
    this.#term = null;
    this.#closing = options.closing;
  }

  #leaveTask(): void {
    if (this.#task !== null && this.#habit.responsiblePlace === 'bracket')
      takeBracket(this.#task, this.#habit);
    this.#task = null;
  }

  #heading(block: DraftBlock & { readonly type: 'heading' }): void {
    this.#leave({ closing: false });
    if (block.depth === 1) {
      this.#lastTask = 0;
      this.#sections = [];
      this.#openPart(block.text, block.range.start);
      return;
    }
    const level = block.depth - 1;
    this.#sections = this.#sections.filter((open) => open.level < level);
    if (block.text.text === '') {
      this.#closing = true;
      return;
    }
    const mark = this.#habit.sectionNumbers[level - 1] ?? '无';
    const found = markOf(block.text, mark) ?? foreignMarkOf(block.text, mark);
    const section: LocatedSection = {
      whole: block.text,
      mark: found,
      unnumberedLevel: mark === '无',
      title: found === null ? block.text : cutDraftText(block.text, found.text.text.length),
      body: [],
      ...emptyContent(),
      start: block.range.start,
      end: block.range.end,
    };
    this.#container.sections.push(section);
    this.#sections.push({ level, section });
  }

  #row(block: DraftBlock & { readonly type: 'row' }): void {
    const table = this.#tables.read(block);
    if (table === null) return;
    (this.#task ?? this.#container).tables.push(table);
    if (this.#task === null) this.#leave({ closing: false });
    this.#items = [];
  }

  #paragraph(text: DraftText, range: Range): void {
    if (this.#part.role === 'glossary') this.#glossaryParagraph(text, range);
    else if (this.#part.role === 'notice') this.#part.leadIn.push(text);
    else if (this.#task !== null && takeLabelled(this.#task, text, this.#habit)) this.#items = [];
    else if (!this.#head(text, range)) this.#text(text);
  }

  /** Opens the task, goal or item that a paragraph begins; false where it begins none. */
  #head(text: DraftText, range: Range): boolean {
    const task = taskHead(text, range, this.#habit, this.#lastTask + 1);
    if (task !== null) {
      this.#leave({ closing: false });
      this.#lastTask = task.mark?.number ?? this.#lastTask;
      this.#task = task;
      this.#container.tasks.push(task);
      return true;
    }
    const goal = goalHead(text, range, this.#habit);
    if (goal !== null) {
      this.#leave({ closing: false });
      this.#goal = goal;
      this.#container.goals.push(goal);
      return true;
    }
    const head = itemHead(text, range, this.#habit);
    if (head === null) return false;
    this.#goal = null;
    this.#items = this.#items.slice(0, head.level);
    (this.#items.at(-1) ?? this.#task ?? this.#container).items.push(head.item);
    this.#items.push(head.item);
    return true;
  }

  #text(text: DraftText): void {
    const item = this.#items.at(-1);
    if (item !== undefined) item.text.push(text);
    else if (this.#task !== null) this.#task.body.push(text);
    else if (this.#goal !== null) this.#goal.body.push(text);
    else this.#textOfContainer(text);
  }

  #textOfContainer(text: DraftText): void {
    const content = this.#container;
    const { goals, items, tables, tasks, sections } = content;
    const holdsSomething = [goals, items, tables, tasks, sections].some((list) => list.length > 0);
    if (this.#closing || holdsSomething) content.closing.push(text);
    else (this.#sections.at(-1)?.section.body ?? this.#part.leadIn).push(text);
  }

  #glossaryParagraph(text: DraftText, range: Range): void {
    const term = termHead(text, range);
    if (term === null) {
      (this.#term?.definition ?? this.#part.leadIn).push(text);
      return;
    }
    this.#term = term;
    this.#part.terms.push(term);
  }
}
