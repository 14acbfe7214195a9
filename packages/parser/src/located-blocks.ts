// Makes blocks of what a located plan holds. One file because the node kinds refer to one another.
import type { Block, Heading, Paragraph, ParagraphRole } from './document.ts';
import type { FactTable } from './fact-table.ts';
import type { InlineContext } from './inline-context.ts';
import type { LocatedPlaces } from './located-places.ts';
import type {
  LocatedContent,
  LocatedGoal,
  LocatedHeading,
  LocatedItem,
  LocatedLine,
  LocatedPart,
  LocatedSection,
  LocatedSpan,
  LocatedTable,
  LocatedTask,
  LocatedTerm,
  LocatedText,
} from './located-plan.ts';
import { cutText, labelRange, markerOf, startOf } from './located-text.ts';
import { GoalNode, ItemNode, ParagraphNode, TaskNode } from './nodes.ts';
import type { TextMemo } from './text-memo.ts';

/** Something that becomes a block, with the place by which it is sorted. */
interface Waiting {
  readonly start: number;
  readonly make: () => Block;
}

/** What every paragraph of a part knows of it. */
type PartContext = Pick<InlineContext, 'kind' | 'year' | 'period' | 'issueDate' | 'partRole'>;

/** Makes the blocks of one part, and puts their texts into the view as they come. */
export class LocatedBlocks {
  readonly #places: LocatedPlaces;
  readonly #facts: FactTable;
  readonly #memo: TextMemo | null;
  readonly #part: PartContext;
  readonly #headings: string[] = [];

  constructor(places: LocatedPlaces, facts: FactTable, memo: TextMemo | null, part: PartContext) {
    this.#places = places;
    this.#facts = facts;
    this.#memo = memo;
    this.#part = part;
  }

  ofPart(part: LocatedPart): Block[] {
    return this.#inOrder([
      ...part.elements.map(({ kind, text }) => ({
        start: startOf(text),
        make: (): Block => {
          const reading = this.#places.add(text);
          return { type: 'element', kind, reading, range: this.#places.rangeOf(reading) };
        },
      })),
      ...part.leadIn.map((text) => this.#text(text, part.role === 'plan' ? 'lead-in' : 'body')),
      ...part.terms.flatMap((term) => this.#term(term)),
      ...this.#content(part, 1),
    ]);
  }

  /** A term of a draft is one paragraph with its explanation; in YAML each is a text of its own. */
  #term({ whole, term, definition }: LocatedTerm): Waiting[] {
    if (whole === null) return [term, ...definition].map((text) => this.#text(text, 'body'));
    const rest = definition.filter((text) => !whole.offsets.includes(startOf(text)));
    return [whole, ...rest].map((text) => this.#text(text, 'body'));
  }

  #inOrder(waiting: readonly Waiting[]): Block[] {
    return [...waiting].sort((a, b) => a.start - b.start).map((entry) => entry.make());
  }

  #paragraph(
    text: LocatedText,
    role: ParagraphRole,
    line: LocatedLine | null = null,
  ): ParagraphNode {
    const label = line === null ? null : { text: line.labelText, range: labelRange(line) };
    if (line?.whole != null) this.#places.enter(line.whole);
    const reading = this.#places.place(text);
    const own = this.#places.rangeOf(reading);
    return new ParagraphNode({
      role,
      label,
      reading,
      range: label === null ? own : { start: Math.min(label.range.start, own.start), end: own.end },
      joinedLines: [],
      context: {
        ...this.#part,
        paragraphRole: role,
        label,
        headings: [...this.#headings],
        firstLeads: false,
        inCell: false,
      },
      facts: this.#facts,
      memo: this.#memo,
    });
  }

  #text(text: LocatedText, role: ParagraphRole): Waiting {
    return { start: startOf(text), make: () => this.#paragraph(text, role) };
  }

  #line(line: LocatedLine, role: ParagraphRole): Waiting {
    return {
      start: startOf(line.label ?? line.text),
      make: () => this.#paragraph(line.text, role, line),
    };
  }

  #content(content: LocatedContent, level: number): Waiting[] {
    const { goals, items, tables, tasks, sections, closing } = content;
    return [
      ...goals.map((goal) => ({ start: goal.start, make: () => this.#goal(goal) })),
      ...items.map((item) => ({ start: item.start, make: () => this.#item(item) })),
      ...tables.flatMap((table) => this.#captioned(table)),
      ...tasks.map((task) => ({ start: task.start, make: () => this.#task(task) })),
      ...sections.map((section) => ({
        start: section.start,
        make: () => this.#section(section, level),
      })),
      ...closing.map((text) => this.#text(text, 'body')),
    ];
  }

  #heading(
    { whole, mark }: LocatedHeading,
    title: LocatedText,
    runIn: boolean,
  ): { heading: Heading; paragraph: Paragraph } {
    if (whole !== null) this.#places.enter(whole);
    const marker = mark === null ? null : markerOf(mark);
    const paragraph = this.#paragraph(title, 'body');
    const titleRange = paragraph.range;
    const start = marker?.range.start ?? titleRange.start;
    const heading: Heading = {
      marker,
      title: paragraph.reading.text,
      titleRange,
      range: { start, end: titleRange.end },
      runIn,
    };
    return { heading, paragraph };
  }

  #section(section: LocatedSection, level: number): Block {
    const { heading, paragraph } = this.#heading(section, section.title, false);
    this.#headings.push(heading.title);
    const children = this.#inOrder([
      ...section.body.map((text) => this.#text(text, 'body')),
      ...this.#content(section, level + 1),
    ]);
    this.#headings.pop();
    return {
      type: 'section',
      level,
      heading,
      headingParagraph: paragraph,
      range: { start: section.start, end: section.end },
      children,
    };
  }

  #headed(
    node: LocatedSpan & LocatedHeading,
    title: LocatedText,
    runIn: boolean,
    below: () => readonly Waiting[],
  ): ConstructorParameters<typeof TaskNode>[0] {
    const { heading, paragraph } = this.#heading(node, title, runIn);
    this.#headings.push(heading.title);
    const children = this.#inOrder(below());
    this.#headings.pop();
    return {
      heading,
      headingParagraph: paragraph,
      range: { start: node.start, end: node.end },
      children,
    };
  }

  #goal(goal: LocatedGoal): Block {
    const below = (): Waiting[] => goal.body.map((text) => this.#text(text, 'body'));
    return new GoalNode(this.#headed(goal, goal.title, goal.runIn, below));
  }

  /** The title of an item ends at its first 。 as in any draft. */
  #item(item: LocatedItem): Block {
    const [first, ...rest] = item.text;
    const opening = first ?? { text: '', offsets: [], end: item.start };
    const stop = opening.text.indexOf('。');
    const title = stop < 0 ? opening : cutText(opening, 0, stop);
    const behind = stop < 0 ? null : cutText(opening, stop + 1, opening.text.length);
    const hasBody = behind !== null && behind.text !== '';
    const below = (): Waiting[] => [
      ...(hasBody ? [behind] : []).map((text) => this.#text(text, 'body')),
      ...rest.map((text) => this.#text(text, 'body')),
      ...item.items.map((child) => ({ start: child.start, make: () => this.#item(child) })),
    ];
    return new ItemNode(this.#headed(item, title, hasBody, below));
  }

  #task(task: LocatedTask): Block {
    // The bracket stands at the end of the last paragraph, which is read as it was written.
    const whole = task.bracketed;
    const last = task.body.at(-1);
    const shares = whole !== null && last !== undefined && startOf(last) === startOf(whole);
    const body =
      whole === null ? task.body : [...(shares ? task.body.slice(0, -1) : task.body), whole];
    const below = (): Waiting[] => [
      ...body.map((text) => this.#text(text, 'body')),
      ...task.targets.map((line) => this.#line(line, 'target')),
      ...task.measures.map((line) => this.#line(line, 'measure')),
      ...task.items.map((item) => ({ start: item.start, make: () => this.#item(item) })),
      ...task.tables.flatMap((table) => this.#captioned(table)),
      ...task.responsible
        .filter(({ form }) => form === 'line')
        .map(({ line }) => this.#line(line, 'responsibility')),
      ...(task.deadline === null ? [] : [this.#line(task.deadline, 'deadline')]),
    ];
    return new TaskNode(this.#headed(task, task.title, task.runIn, below));
  }

  /** A caption is a paragraph in front of its table, which begins with its first row. */
  #captioned(table: LocatedTable): Waiting[] {
    const first = (table.header ?? table.rows[0])?.[0];
    const start = first === undefined ? table.start : Math.max(table.start, startOf(first) - 1);
    const waiting = { start, make: (): Block => this.#places.table({ ...table, start }) };
    return table.title === null ? [waiting] : [this.#text(table.title, 'note'), waiting];
  }
}
