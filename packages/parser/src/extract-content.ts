// The part, section and task of a text as data. One file because sections refer to one another.
import { deepestSection } from '@yaodian/schema';
import type { PlanPath, PlanSection } from '@yaodian/schema';
import type { Block, Goal, Section } from './document.ts';
import { NumberSequence } from './draft-numbers.ts';
import type { ExtractContext } from './extract-context.ts';
import { numberingOf, titleOf } from './extract-heading.ts';
import { itemOf } from './extract-item.ts';
import { tableOf } from './extract-table.ts';
import { taskContent } from './extract-task.ts';

type List = 'goals' | 'items' | 'tables' | 'tasks' | 'sections';
type Lists = { [Key in List]-?: NonNullable<PlanSection[Key]> };
type Content = Lists & { readonly closing: string[] };
type PlanGoal = Lists['goals'][number];

/** Reads the structure below parts. */
export class ContentExtraction {
  readonly #context: ExtractContext;
  /** Whether task numbers begin anew in every chapter. */
  readonly #restarts: boolean;
  #tasks = new NumberSequence();

  constructor(context: ExtractContext, restarts: boolean) {
    this.#context = context;
    this.#restarts = restarts;
  }

  /** What a part holds: the text in front of the structure, the structure, and the text behind it. */
  ofPart(blocks: readonly Block[], path: PlanPath): Content & { readonly leadIn: string[] } {
    this.#tasks = new NumberSequence();
    const { before, ...content } = this.#content(blocks, path, 1);
    return { leadIn: before, ...content };
  }

  /** `depth` is that of sections in this content, 1 for chapters. */
  #content(
    blocks: readonly Block[],
    path: PlanPath,
    depth: number,
  ): Content & { readonly before: string[] } {
    if (this.#restarts) this.#tasks = new NumberSequence();
    const lists: Lists = { goals: [], items: [], tables: [], tasks: [], sections: [] };
    const before: string[] = [];
    const closing: string[] = [];
    const numbers = new NumberSequence();
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        const holdsSomething = Object.values(lists).some((list) => list.length > 0);
        (holdsSomething ? closing : before).push(this.#context.text.paragraph(block));
      } else this.#into(lists, block, path, depth, numbers);
    }
    return { before, ...lists, closing };
  }

  #into(lists: Lists, block: Block, path: PlanPath, depth: number, numbers: NumberSequence): void {
    const { text } = this.#context;
    if (block.type === 'goal') lists.goals.push(this.#goal(block));
    else if (block.type === 'table') lists.tables.push(tableOf(text, block));
    else if (block.type === 'item') lists.items.push(itemOf(text, block, lists.tables));
    else if (block.type === 'task') {
      const at = [...path, 'tasks', lists.tasks.length];
      lists.tasks.push({
        title: titleOf(text, block.heading),
        ...numberingOf(this.#context, block.heading, this.#tasks, at),
        ...taskContent(this.#context, block, at),
      });
    } else if (block.type === 'section') {
      if (depth <= deepestSection) {
        const at = [...path, 'sections', lists.sections.length];
        lists.sections.push(this.#section(block, at, depth, numbers));
      } else for (const child of block.children) this.#into(lists, child, path, depth, numbers);
    }
  }

  #section(section: Section, path: PlanPath, depth: number, numbers: NumberSequence): PlanSection {
    const title = titleOf(this.#context.text, section.heading);
    const numbering = numberingOf(this.#context, section.heading, numbers, path);
    const { before, ...content } = this.#content(section.children, path, depth + 1);
    return { title, ...numbering, body: before, ...content };
  }

  #goal({ heading, children }: Goal): PlanGoal {
    const { text } = this.#context;
    const body = children
      .filter((child) => child.type === 'paragraph')
      .map((child) => text.paragraph(child));
    return { title: titleOf(text, heading), body };
  }
}
