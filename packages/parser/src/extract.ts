// Turns plan nodes into the data of a plan. One file because the node kinds refer to one another.
import {
  deepestItem,
  deepestSection,
  normalise,
  validatePlan,
  withoutClosing,
} from '@yaodian/schema';
import type {
  Bilingual,
  Kind,
  NormalPlan,
  Plan,
  PlanGoal,
  PlanItem,
  PlanPart,
  PlanPath,
  PlanSection,
  PlanTable,
  PlanTask,
  Responsible,
} from '@yaodian/schema';
import type {
  Block,
  Goal,
  Heading,
  Item,
  Paragraph,
  Part,
  PlanDocument,
  Section,
  Table,
  Task,
} from './document.ts';
import { writeMark } from './draft-marks.ts';
import { NumberSequence } from './draft-numbers.ts';
import { documentElementsOf } from './extract-elements.ts';
import { planMarks, styleOf } from './extract-style.ts';
import { OriginalText, printable } from './extract-text.ts';
import { periodText } from './extract-titles.ts';

/** Something about an extracted plan that a person should look at. */
export interface ExtractRemark {
  /** Place in the canonical plan; empty for the plan as a whole. */
  readonly path: PlanPath;
  readonly message: Bilingual;
}

export interface ExtractResult {
  readonly plan: NormalPlan;
  readonly remarks: readonly ExtractRemark[];
}

/**
 * The plan that a document says, in canonical form. For plan YAML and drafts in the dialect it is
 * the plan itself. Null where the document has faults that leave no plan.
 */
export function extract(document: PlanDocument): ExtractResult | null {
  if (document.plan !== undefined) {
    return document.plan === null ? null : { plan: document.plan, remarks: [] };
  }
  return new Extraction(document).run();
}

type Content = Pick<PlanSection, 'goals' | 'items' | 'tables' | 'tasks' | 'sections' | 'closing'>;
type Lists = {
  [Key in 'goals' | 'items' | 'tables' | 'tasks' | 'sections']-?: NonNullable<Content[Key]>;
};

class Extraction {
  readonly #document: PlanDocument;
  readonly #text: OriginalText;
  readonly #remarks: ExtractRemark[] = [];
  #tasks = new NumberSequence();
  #restarts = false;

  constructor(document: PlanDocument) {
    this.#document = document;
    this.#text = new OriginalText(document);
  }

  run(): ExtractResult {
    const { parts } = this.#document;
    const main =
      parts.find((part) => part.role === 'plan') ??
      parts.find((part) => part.role === 'summary') ??
      null;
    const spoken = parts.filter((part) => part.role !== 'duplicate' && part.role !== 'contents');
    this.#restarts = restartsNumbers(spoken);
    const style = styleOf(spoken, main?.kind ?? this.#document.kind);
    if (this.#restarts) style.taskSequence = 'restart';
    const issuer = printable(this.#document.issuer ?? '').trim();
    const plan: Plan = {
      title: this.#title(main) ?? this.#firstWords(),
      ...kindOf(main?.kind ?? this.#document.kind),
      ...(issuer === '' ? {} : { issuer }),
      ...periodText(main?.year ?? this.#document.year, main?.period ?? this.#document.period),
      style,
      document: documentElementsOf(this.#document, this.#text),
    };
    if (main !== null) Object.assign(plan, this.#lead('leadIn', main.children, [], 1));
    for (const part of spoken) if (part !== main) this.#otherPart(part, plan);
    this.#losses();
    const problems = validatePlan(plan);
    if (problems.length > 0) {
      // Every value above was made to fit; what a text itself breaks is not kept silently.
      throw new Error(`extract made an invalid plan: ${problems[0]?.message.en ?? ''}`);
    }
    return { plan: normalise(plan), remarks: this.#remarks };
  }

  #remark(path: PlanPath, zh: string, en: string): void {
    this.#remarks.push({ path, message: { 'zh-CN': zh, en } });
  }

  #title(part: Part | null): string | null {
    const title = part?.title ?? null;
    if (title === null) return null;
    const text = this.#text.span(title.range).replace(/\n/gu, '').trim();
    return text === '' ? null : text;
  }

  #firstWords(): string {
    const words =
      this.#text.slice(0, Math.min(40, this.#document.view.text.length)).split('\n')[0]?.trim() ??
      '';
    this.#remark(['title'], '原文没有标题，请补写', 'The text has no title; write one');
    return words === '' ? '未命名的计划' : words;
  }

  #otherPart(part: Part, plan: Plan): void {
    const title = this.#title(part);
    if (part.role === 'notice') {
      const body = this.#plainLines(part.children);
      if (body.length > 0 || title !== null) {
        plan.notice = { ...(title === null ? {} : { title }), body };
      }
      return;
    }
    if (part.role === 'glossary') {
      (plan.glossary ??= []).push(...this.#terms(part.children));
      return;
    }
    const isSummary = part.role === 'summary' && plan.summary === undefined;
    const path: PlanPath = isSummary ? ['summary'] : ['attachments', plan.attachments?.length ?? 0];
    const value: PlanPart = {
      title: title ?? (isSummary ? '工作总结' : `附件${(plan.attachments?.length ?? 0) + 1}`),
      ...(isSummary && part.kind === 'work-summary' ? {} : kindOf(part.kind)),
      ...periodText(part.year, part.period),
      ...this.#lead('leadIn', part.children, path, 1),
    };
    if (isSummary) plan.summary = value;
    else (plan.attachments ??= []).push(value);
  }

  /** A notice with 一、二、 of its own is text all the same: its lines as they stand, with their numbers. */
  #plainLines(blocks: readonly Block[]): string[] {
    return blocks.flatMap((block) => {
      if (block.type === 'paragraph') return [this.#paragraph(block)];
      if ('heading' in block)
        return [
          this.#text.restOfUnit(block.heading.range.start).trim(),
          ...this.#plainLines(block.children.slice(block.heading.runIn ? 1 : 0)),
        ];
      return block.type === 'table' ? this.#text.span(block.range).split('\n') : [];
    });
  }

  /** The text in front of the structure, the structure, and the text behind it. */
  #lead<Key extends 'leadIn' | 'body'>(
    key: Key,
    blocks: readonly Block[],
    path: PlanPath,
    depth: number,
  ): Record<Key, string[]> & Content {
    if (this.#restarts || depth === 1) this.#tasks = new NumberSequence();
    const lists: Lists = { goals: [], items: [], tables: [], tasks: [], sections: [] };
    const before: string[] = [];
    const closing: string[] = [];
    const numbers = new NumberSequence();
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        const holdsSomething = Object.values(lists).some((list) => list.length > 0);
        (holdsSomething ? closing : before).push(this.#paragraph(block));
      } else this.#into(lists, block, path, depth, numbers);
    }
    const named = { [key]: before } as Record<Key, string[]>;
    return { ...named, ...lists, closing };
  }

  #into(lists: Lists, block: Block, path: PlanPath, depth: number, numbers: NumberSequence): void {
    const at = (key: keyof Lists): PlanPath => [...path, key, lists[key].length];
    if (block.type === 'goal') lists.goals.push(this.#goal(block));
    else if (block.type === 'table') lists.tables.push(this.#table(block));
    else if (block.type === 'task') lists.tasks.push(this.#task(block, at('tasks')));
    else if (block.type === 'item') lists.items.push(this.#item(block, 1, lists.tables));
    else if (block.type === 'section') {
      if (depth <= deepestSection)
        lists.sections.push(this.#section(block, at('sections'), depth, numbers));
      else for (const child of block.children) this.#into(lists, child, path, depth, numbers);
    }
  }

  #heading(heading: Heading): string {
    const { marker } = heading;
    const title = this.#text.span(heading.titleRange).trim();
    // A month is no number that could be generated anew.
    const shown =
      marker?.style === 'month' || marker?.style === 'bullet'
        ? printable(`${marker.text}${title}`)
        : title;
    return shown === '' ? printable(marker?.text ?? '（无标题）') : shown;
  }

  #numbering(
    heading: Heading,
    sequence: NumberSequence,
    path: PlanPath,
  ): Pick<PlanSection, 'numbered' | 'number'> {
    const { marker } = heading;
    const number = marker === null ? null : (marker.meant ?? marker.written);
    if (marker === null || number === null || number < 1 || number > 999)
      return { numbered: false };
    if (marker.meant !== marker.written || marker.meantStyle !== marker.style) {
      const mark = planMarks[marker.meantStyle];
      const meant = mark === undefined ? String(number) : writeMark(mark, number);
      this.#remark(
        path,
        `原文编号是“${marker.text}”，按前后顺序应为“${meant}”`,
        `The text numbers this “${marker.text}”; by its neighbours it is “${meant}”`,
      );
    }
    const expected = sequence.next;
    sequence.take(number);
    return number === expected ? {} : { number };
  }

  #section(section: Section, path: PlanPath, depth: number, numbers: NumberSequence): PlanSection {
    return {
      title: this.#heading(section.heading),
      ...this.#numbering(section.heading, numbers, path),
      ...this.#lead('body', section.children, path, depth + 1),
    };
  }

  #goal(goal: Goal): PlanGoal {
    const body = goal.children
      .filter((child) => child.type === 'paragraph')
      .map((child) => this.#paragraph(child));
    return { title: this.#heading(goal.heading), body };
  }

  /** Items hold text and items; a table below one moves to what holds the item. */
  #item(item: Item, depth: number, tables: PlanTable[]): PlanItem {
    const text = [this.#text.restOfUnit(item.heading.titleRange.start)];
    const items: PlanItem[] = [];
    for (const [i, child] of item.children.entries()) {
      const isOpening = item.heading.runIn && i === 0;
      if (child.type === 'paragraph' && !isOpening) text.push(this.#paragraph(child));
      else if (child.type === 'table') tables.push(this.#table(child));
      else if (child.type === 'item') {
        if (depth < deepestItem) items.push(this.#item(child, depth + 1, tables));
        else text.push(this.#text.span(child.range));
      }
    }
    const said = text.map((line) => line.trim()).filter((line) => line !== '');
    return { text: said.length === 0 ? ['（无内容）'] : said, items };
  }

  #table(table: Table): PlanTable {
    const cells = (row: Table['rows'][number]): string[] => {
      const texts = row.cells.map((cell) => this.#text.reading(cell.reading));
      return texts.length <= mostCells
        ? texts
        : [...texts.slice(0, mostCells - 1), texts.slice(mostCells - 1).join(' ')];
    };
    const rows = table.rows.filter((row) => row.cells.length > 0).map(cells);
    const header =
      table.header === null || table.header.cells.length === 0 ? null : cells(table.header);
    return { ...(header === null ? {} : { header }), rows: rows.length === 0 ? [['']] : rows };
  }

  #task(task: Task, path: PlanPath): PlanTask {
    const value: PlanTask & { body: string[]; targets: string[]; measures: string[] } = {
      title: this.#heading(task.heading),
      ...this.#numbering(task.heading, this.#tasks, path),
      body: [],
      targets: [],
      measures: [],
      items: [],
      tables: [],
    };
    const responsible: Required<Responsible> & Record<keyof Responsible, string[]> = {
      lead: [],
      support: [],
      joint: [],
      leader: [],
    };
    for (const child of task.children) {
      if (child.type === 'paragraph') this.#taskParagraph(child, value, responsible, path);
      else if (child.type === 'item') value.items?.push(this.#item(child, 1, value.tables ?? []));
      else if (child.type === 'table') value.tables?.push(this.#table(child));
      else if ('heading' in child) value.body.push(this.#text.span(child.range));
    }
    if (Object.values(responsible).some((names) => names.length > 0))
      value.responsible = responsible;
    return value;
  }

  #taskParagraph(
    paragraph: Paragraph,
    value: PlanTask & { body: string[]; targets: string[]; measures: string[] },
    responsible: Record<keyof Responsible, string[]>,
    path: PlanPath,
  ): void {
    const text = this.#text.reading(paragraph.reading).trim();
    if (paragraph.role === 'target' && text !== '') value.targets.push(text);
    else if (paragraph.role === 'measure' && text !== '') value.measures.push(text);
    else if (paragraph.role === 'deadline' && text !== '' && value.deadline === undefined)
      value.deadline = text;
    else {
      const rest = this.#takeResponsible(paragraph, responsible, path);
      if (rest !== '') value.body.push(rest);
    }
  }

  /** Moves who is responsible from the text into the field; returns what is left of the text. */
  #takeResponsible(
    paragraph: Paragraph,
    responsible: Record<keyof Responsible, string[]>,
    path: PlanPath,
  ): string {
    const groups = paragraph.responsibilities;
    const { reading } = paragraph;
    const { view, start } = reading;
    const places = groups.map(({ range }) => Math.max(0, view.fromSource(range.start) - start));
    const bracket = trailingBracket(reading.text);
    const isBracket =
      bracket >= 0 &&
      groups.length > 0 &&
      groups.every(({ form }, index) => form === 'bracket' && (places[index] ?? 0) >= bracket);
    // 责任处室：… may stand behind the text in the same line.
    const isLine =
      groups.length > 0 &&
      groups.every(({ form }) => form === 'line') &&
      (paragraph.role === 'responsibility' ||
        Math.max(...groups.map(({ range }) => view.fromSource(range.end) - start)) >=
          withoutClosing(reading.text.trimEnd(), '。').length);
    // Several brackets speak of the sentences before each of them: they stay in the text.
    if (!isLine && !isBracket) return this.#paragraph(paragraph);
    const front = isLine ? Math.min(...places) : bracket;
    for (const group of groups) {
      for (const { name, role, range, vague } of group.departments) {
        const written = this.#text.span(range).trim();
        responsible[role].push(written === '' ? printable(name) : written);
        if (!vague) continue;
        this.#remark(
          [...path, 'responsible'],
          `“${name}”没有指明单位，请写具体`,
          `“${name}” names no body; say which`,
        );
      }
    }
    return paragraph.role === 'responsibility' && isLine
      ? ''
      : this.#text.reading(reading, 0, front).trim();
  }

  #paragraph(paragraph: Paragraph): string {
    const text = this.#text.reading(paragraph.reading);
    return paragraph.label === null ? text : `${printable(paragraph.label.text)}：${text}`;
  }

  #terms(blocks: readonly Block[]): NonNullable<Plan['glossary']> {
    return blocks.flatMap((block) => {
      if (block.type === 'element' || block.type === 'contents-entry' || block.type === 'table')
        return [];
      const text =
        block.type === 'paragraph'
          ? this.#paragraph(block)
          : this.#text.restOfUnit(block.heading.titleRange.start);
      const below = 'children' in block ? block.children.slice(block.heading.runIn ? 1 : 0) : [];
      const more = below
        .filter((child) => child.type === 'paragraph')
        .map((child) => this.#paragraph(child));
      const colon = text.search(/[：:]/u);
      const stop = colon >= 0 ? colon : text.indexOf('。');
      const term = (stop < 0 ? text : text.slice(0, stop)).trim();
      if (term === '') return [];
      return [{ term, definition: [...(stop < 0 ? [] : [text.slice(stop + 1)]), ...more] }];
    });
  }

  /** What the plan does not hold, said once at its top. */
  #losses(): void {
    const { parts, residues } = this.#document;
    const hidden = residues.filter((residue) => residue.hidden).length;
    if (parts.some((part) => part.role === 'contents')) {
      this.#remark(
        [],
        '目录由程序生成，没有保留',
        'The table of contents is generated and was left out',
      );
    }
    if (parts.some((part) => part.role === 'duplicate')) {
      this.#remark(
        [],
        '原文有一段全文重复，只保留一次',
        'A repetition of the whole text was left out',
      );
    }
    if (hidden > 0) {
      this.#remark(
        [],
        `去掉了 ${hidden} 处转换残留（书签、拼音、页面文字等）`,
        `${hidden} leftovers of a conversion were left out`,
      );
    }
  }
}

/** Where the bracket opens that ends a text, a closing 。 aside; -1 where the text ends otherwise. */
function trailingBracket(text: string): number {
  let depth = 0;
  for (let i = withoutClosing(text, '。').length - 1; i >= 0; i--) {
    const sign = text.charAt(i);
    if ('）)】'.includes(sign)) depth += 1;
    else if ('（(【'.includes(sign)) depth -= 1;
    if (depth <= 0) return depth === 0 && '（(【'.includes(sign) ? i : -1;
  }
  return -1;
}

/** Columns of a table at most, by the schema. */
const mostCells = 64;

function kindOf(kind: PlanDocument['kind']): { kind?: Kind } {
  return kind === 'unknown' || kind === 'notice' ? {} : { kind };
}

/** Whether task numbers begin anew in every chapter: then most first tasks of containers have number 1. */
function restartsNumbers(parts: readonly Part[]): boolean {
  let first = 0;
  let ones = 0;
  const visit = (blocks: readonly Block[], isFirstOfPart: boolean): void => {
    const task = blocks.find((block) => block.type === 'task');
    const number = task?.heading.marker?.meant ?? null;
    if (number !== null && !isFirstOfPart) {
      first += 1;
      if (number === 1) ones += 1;
    }
    for (const [i, block] of blocks.entries()) {
      if (block.type === 'section') visit(block.children, isFirstOfPart && i === 0);
    }
  };
  for (const part of parts) visit(part.children, true);
  return first > 0 && ones * 2 > first;
}
