// Reads blocks of a draft into a located plan. One file because every kind of block decides about
// the same open part, section, task, goal and item.
import type { Kind, PlanPeriod } from '@yaodian/schema';
import type { PartRole } from './document.ts';
import { readDraftBlocks } from './draft-blocks.ts';
import type { DraftBlock } from './draft-blocks.ts';
import type { DraftHabit } from './draft-habit.ts';
import { matchMark, styleOfMark } from './draft-marks.ts';
import type { PlanMark } from './draft-marks.ts';
import { labelLine, responsibleBracketOf, responsibleIn } from './draft-responsibility.ts';
import { cutDraftText } from './draft-text.ts';
import type { DraftText } from './draft-text.ts';
import { runInTitle, strongTitle, withoutStrong } from './draft-title.ts';
import { emptyContent } from './located-plan.ts';
import type {
  LocatedContent,
  LocatedGoal,
  LocatedItem,
  LocatedMark,
  LocatedPart,
  LocatedSection,
  LocatedTable,
  LocatedTask,
  LocatedTerm,
} from './located-plan.ts';
import { scanMarker } from './marker-scan.ts';
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
  #table: LocatedTable | null = null;
  #caption: DraftText | null = null;

  constructor(input: DraftInput) {
    this.#input = input;
    this.#habit = input.habit;
  }

  finish(): LocatedPart[] {
    this.#leaveTask();
    if (this.#parts.length === 0) this.#openPart(null, this.#input.start);
    return this.#parts;
  }

  read(block: DraftBlock, next: DraftBlock | undefined): void {
    if (block.type === 'row') this.#row(block);
    else {
      this.#table = null;
      if (block.type === 'heading') this.#heading(block);
      else if (block.type === 'rule') this.#leave({ closing: true });
      else if (this.#isCaption(block.text, next)) this.#caption = block.text;
      else this.#paragraph(block.text, block.range);
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
      this.#takeBracket(this.#task);
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
    const found = this.#mark(block.text, mark) ?? this.#foreignMark(block.text, mark);
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

  #mark(text: DraftText, mark: PlanMark): LocatedMark | null {
    const match = matchMark(mark, text.shape);
    if (match === null) return null;
    const style = styleOfMark(mark);
    return {
      text: cutDraftText(text, 0, match.length),
      style,
      meantStyle: style,
      number: match.number,
    };
  }

  /**
   * A marker of another style in a place where one belongs: prose would have been escaped. One
   * that may as well be prose (`3加强`) must have the number that comes next.
   */
  #foreignMark(text: DraftText, meant: PlanMark, next: number | null = null): LocatedMark | null {
    if (meant === '无' || meant === '——') return null;
    const scan = scanMarker(text.shape);
    if (scan === null || scan.number === null || (scan.weak && scan.number !== next)) return null;
    return {
      text: cutDraftText(text, 0, scan.length),
      style: scan.style,
      meantStyle: styleOfMark(meant),
      number: scan.number,
    };
  }

  #isCaption(text: DraftText, next: DraftBlock | undefined): boolean {
    return next?.type === 'row' && /^\*[^*]+\*$/u.test(text.shape);
  }

  #row(block: DraftBlock & { readonly type: 'row' }): void {
    const open = this.#table;
    if (open !== null && this.#adjacent(open.end, block.range.start)) {
      if (!(block.delimiter && open.rows.length === 0)) open.rows.push(block.cells);
      open.end = block.range.end;
      return;
    }
    const caption = this.#caption;
    this.#caption = null;
    const headless = block.cells.every((cell) => cell.text === '');
    const table: LocatedTable = {
      title: caption === null ? null : cutDraftText(caption, 1, caption.text.length - 1),
      header: headless ? null : block.cells,
      rows: [],
      start: caption?.offsets[0] ?? block.range.start,
      end: block.range.end,
    };
    this.#table = table;
    (this.#task ?? this.#container).tables.push(table);
    if (this.#task === null) this.#leave({ closing: false });
    this.#items = [];
  }

  /** Whether nothing but one line break stands between two rows. */
  #adjacent(end: number, start: number): boolean {
    const between = this.#input.source.slice(end, start);
    return between === '\n' || between === '\r\n' || between === '\r';
  }

  #paragraph(text: DraftText, range: Range): void {
    if (this.#part.role === 'glossary') {
      this.#glossaryParagraph(text, range);
      return;
    }
    if (this.#part.role === 'notice') {
      this.#part.leadIn.push(text);
      return;
    }
    if (this.#task !== null && this.#labelled(this.#task, text)) return;
    if (this.#taskHead(text, range)) return;
    if (this.#goalHead(text, range)) return;
    if (this.#itemHead(text, range)) return;
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

  #taskHead(text: DraftText, range: Range): boolean {
    const mark = this.#mark(text, this.#habit.taskNumbers);
    const strong = text.shape.startsWith('**') ? text.shape.indexOf('**', 2) : -1;
    const foreign =
      mark === null && strong < 0 && !this.#otherMark(text)
        ? this.#foreignMark(text, this.#habit.taskNumbers, this.#lastTask + 1)
        : null;
    const found = mark ?? foreign;
    if (found === null && strong < 3) return false;
    this.#leave({ closing: false });
    this.#lastTask = found?.number ?? this.#lastTask;
    const { title, opening } =
      found === null
        ? strongTitle(text, strong)
        : runInTitle(cutDraftText(text, found.text.text.length));
    this.#task = {
      whole: found === null ? withoutStrong(text, strong) : text,
      mark: found,
      title,
      runIn: opening.text !== '',
      body: opening.text === '' ? [] : [opening],
      bracketed: null,
      targets: [],
      measures: [],
      items: [],
      tables: [],
      responsible: [],
      deadline: null,
      start: range.start,
      end: range.end,
    };
    this.#container.tasks.push(this.#task);
    return true;
  }

  #otherMark(text: DraftText): boolean {
    const marks = [this.#habit.goalMark, ...this.#habit.itemNumbers];
    return marks.some((mark) => matchMark(mark, text.shape) !== null);
  }

  #goalHead(text: DraftText, range: Range): boolean {
    const mark = this.#mark(text, this.#habit.goalMark);
    if (mark === null) return false;
    this.#leave({ closing: false });
    const { title, opening } = runInTitle(cutDraftText(text, mark.text.text.length));
    this.#goal = {
      whole: text,
      mark,
      title,
      runIn: opening.text !== '',
      body: opening.text === '' ? [] : [opening],
      start: range.start,
      end: range.end,
    };
    this.#container.goals.push(this.#goal);
    return true;
  }

  #itemHead(text: DraftText, range: Range): boolean {
    const level = this.#habit.itemNumbers.findIndex((mark) => matchMark(mark, text.shape) !== null);
    const style = this.#habit.itemNumbers[level];
    const mark = style === undefined ? null : this.#mark(text, style);
    if (mark === null) return false;
    this.#goal = null;
    this.#items = this.#items.slice(0, level);
    const item: LocatedItem = {
      whole: text,
      mark,
      text: [cutDraftText(text, mark.text.text.length)],
      items: [],
      start: range.start,
      end: range.end,
    };
    const parent = this.#items.at(-1);
    (parent ?? this.#task ?? this.#container).items.push(item);
    this.#items.push(item);
    return true;
  }

  #labelled(task: LocatedTask, text: DraftText): boolean {
    const { targetLabel, measureLabel, deadlineLabel } = this.#habit;
    for (const label of [targetLabel, measureLabel, deadlineLabel]) {
      const line = labelLine(text, label);
      if (line === null) continue;
      this.#items = [];
      if (label === targetLabel) task.targets.push(line);
      else if (label === measureLabel) task.measures.push(line);
      else task.deadline = line;
      return true;
    }
    const responsible = responsibleIn(text, this.#habit, 'line');
    if (responsible === null) return false;
    this.#items = [];
    task.responsible.push(responsible);
    return true;
  }

  #takeBracket(task: LocatedTask): void {
    const text = task.body.at(-1) as DraftText | undefined;
    const bracket = text === undefined ? null : responsibleBracketOf(text, this.#habit);
    if (text === undefined || bracket === null) return;
    task.responsible.push(...bracket.responsible);
    task.bracketed = text;
    task.body.splice(-1, 1, ...(bracket.rest.text === '' ? [] : [bracket.rest]));
  }

  #glossaryParagraph(text: DraftText, range: Range): void {
    const mark = this.#mark(text, '1.');
    if (mark === null) {
      (this.#term?.definition ?? this.#part.leadIn).push(text);
      return;
    }
    const rest = cutDraftText(text, mark.text.text.length);
    const colon = rest.shape.indexOf('：');
    const definition = colon < 0 ? null : cutDraftText(rest, colon + 1);
    this.#term = {
      whole: text,
      term: colon < 0 ? rest : cutDraftText(rest, 0, colon),
      definition: definition === null || definition.text === '' ? [] : [definition],
      start: range.start,
      end: range.end,
    };
    this.#part.terms.push(this.#term);
  }
}
