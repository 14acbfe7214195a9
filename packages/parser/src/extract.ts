// Turns plan nodes into the data of a plan. One file because the node kinds refer to one another.
import { deepestItem, deepestSection, normalise, validatePlan } from '@yaodian/schema';
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
  Task,
} from './document.ts';
import { writeMark } from './draft-marks.ts';
import { NumberSequence } from './draft-numbers.ts';
import { documentElementsOf } from './extract-elements.ts';
import { restartsNumbers } from './extract-numbers.ts';
import { responsibleIn } from './extract-responsible.ts';
import { planMarks, styleOf } from './extract-style.ts';
import { tableOf } from './extract-table.ts';
import { termsOf } from './extract-terms.ts';
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
      (plan.glossary ??= []).push(...termsOf(this.#text, part.children));
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
      if (block.type === 'paragraph') return [this.#text.paragraph(block)];
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
        (holdsSomething ? closing : before).push(this.#text.paragraph(block));
      } else this.#into(lists, block, path, depth, numbers);
    }
    const named = { [key]: before } as Record<Key, string[]>;
    return { ...named, ...lists, closing };
  }

  #into(lists: Lists, block: Block, path: PlanPath, depth: number, numbers: NumberSequence): void {
    const at = (key: keyof Lists): PlanPath => [...path, key, lists[key].length];
    if (block.type === 'goal') lists.goals.push(this.#goal(block));
    else if (block.type === 'table') lists.tables.push(tableOf(this.#text, block));
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
      .map((child) => this.#text.paragraph(child));
    return { title: this.#heading(goal.heading), body };
  }

  /** Items hold text and items; a table below one moves to what holds the item. */
  #item(item: Item, depth: number, tables: PlanTable[]): PlanItem {
    const text = [this.#text.restOfUnit(item.heading.titleRange.start)];
    const items: PlanItem[] = [];
    for (const [i, child] of item.children.entries()) {
      const isOpening = item.heading.runIn && i === 0;
      if (child.type === 'paragraph' && !isOpening) text.push(this.#text.paragraph(child));
      else if (child.type === 'table') tables.push(tableOf(this.#text, child));
      else if (child.type === 'item') {
        if (depth < deepestItem) items.push(this.#item(child, depth + 1, tables));
        else text.push(this.#text.span(child.range));
      }
    }
    const said = text.map((line) => line.trim()).filter((line) => line !== '');
    return { text: said.length === 0 ? ['（无内容）'] : said, items };
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
      else if (child.type === 'table') value.tables?.push(tableOf(this.#text, child));
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
      const { rest, departments } = responsibleIn(this.#text, paragraph);
      for (const { name, role, vague } of departments) {
        responsible[role].push(name);
        if (vague)
          this.#remark(
            [...path, 'responsible'],
            `“${name}”没有指明单位，请写具体`,
            `“${name}” names no body; say which`,
          );
      }
      if (rest !== '') value.body.push(rest);
    }
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

function kindOf(kind: PlanDocument['kind']): { kind?: Kind } {
  return kind === 'unknown' || kind === 'notice' ? {} : { kind };
}
