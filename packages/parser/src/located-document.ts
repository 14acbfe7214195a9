// Makes plan nodes of a located plan. One file because the node kinds refer to one another.
import type { NormalPlan } from '@yaodian/schema';
import type {
  Block,
  DirectiveComment,
  FrontMatter,
  Heading,
  Paragraph,
  ParagraphRole,
  ParseFault,
  Part,
  PlanDocument,
  PlanKind,
  SourceFormat,
  Title,
} from './document.ts';
import type { InlineContext } from './inline-context.ts';
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
import { LocatedPlaces } from './located-places.ts';
import { cutText, labelRange, markerOf, startOf } from './located-text.ts';
import { LocatedView } from './located-view.ts';
import { noPage } from './page-reading.ts';
import { FactTable } from './fact-table.ts';
import { GoalNode, ItemNode, ParagraphNode, TaskNode } from './nodes.ts';
import type { Range } from './range.ts';
import type { Residue } from './residue.ts';
import { scanResidue } from './residue-scan.ts';
import { toSimplified } from './script-map.ts';
import type { TextMemo } from './text-memo.ts';
import type { SourceText } from './source-text.ts';
import { issuerOfTitle, periodOf } from './titles.ts';

export interface LocatedInput {
  readonly format: SourceFormat;
  readonly source: SourceText;
  readonly parts: readonly LocatedPart[];
  readonly plan: NormalPlan | null;
  readonly directives: readonly DirectiveComment[];
  readonly frontMatter: FrontMatter | null;
  readonly faults: readonly ParseFault[];
  /** Set by the caller; they win over what the plan says nothing about. */
  readonly kind?: PlanKind | undefined;
  readonly year?: number | undefined;
  readonly memo?: TextMemo | undefined;
}

/** The plan document of a plan whose texts know their places. */
export function documentOfLocated(input: LocatedInput): PlanDocument {
  const view = new LocatedView();
  const facts = new FactTable(input.memo ?? null);
  const parts = input.parts
    .map((part) => new PartMaker(view, input, part, facts).make())
    .sort((a, b) => a.range.start - b.range.start);
  if (input.memo !== undefined) facts.follow(input.memo);
  const main = parts.find((part) => part.role === 'plan') ?? parts[0];
  return {
    type: 'document',
    format: input.format,
    source: input.source,
    view,
    kind: input.kind ?? main?.kind ?? 'unknown',
    title: main?.title ?? null,
    issuer: main?.issuer ?? null,
    year: main?.year ?? null,
    period: main?.period ?? null,
    issueDate: input.plan?.document.issueDate ?? null,
    parts,
    page: noPage,
    residues: residuesIn(input.source, view),
    directives: input.directives,
    frontMatter: input.frontMatter,
    faults: input.faults,
    plan: input.plan,
    ...(input.memo === undefined ? {} : { memo: input.memo }),
  };
}

/** Leftovers of a conversion inside of the texts: reported, and kept where they stand. */
function residuesIn(source: SourceText, view: LocatedView): Residue[] {
  return scanResidue(source.text, false).flatMap((residue) => {
    const at = view.fromSource(residue.range.start);
    const isText = view.toSource(at, at + 1).start === residue.range.start;
    return isText ? [{ ...residue, hidden: false }] : [];
  });
}

/** Something that becomes a block, with the place by which it is sorted. */
interface Waiting {
  readonly start: number;
  readonly make: () => Block;
}

class PartMaker {
  readonly #places: LocatedPlaces;
  readonly #input: LocatedInput;
  readonly #part: LocatedPart;
  readonly #facts: Pick<Part, 'kind' | 'year' | 'period' | 'issuer'>;
  readonly #headings: string[] = [];
  readonly #table: FactTable;

  constructor(view: LocatedView, input: LocatedInput, part: LocatedPart, table: FactTable) {
    this.#table = table;
    this.#places = new LocatedPlaces(view);
    this.#input = input;
    this.#part = part;
    const plan = input.plan;
    const isPlan = part.role === 'plan';
    const title = part.title === null ? '' : toSimplified(part.title.text);
    const year = part.year ?? (isPlan ? (plan?.year ?? input.year ?? null) : null);
    const said = part.period ?? (isPlan ? plan?.period : null);
    const period = said ?? (year === null ? periodOf(title) : { from: year, to: year });
    this.#facts = {
      kind: this.#kind(),
      year: year ?? (period !== null && period.from === period.to ? period.from : null),
      period,
      issuer: plan?.issuer ?? issuerOfTitle(title),
    };
  }

  make(): Part {
    const { title: located, role, leadIn, terms, elements } = this.#part;
    const title = located === null ? null : this.#places.title(located);
    const waiting: Waiting[] = [
      ...elements.map(({ kind, text }) => ({
        start: startOf(text),
        make: (): Block => {
          const reading = this.#places.add(text);
          return { type: 'element', kind, reading, range: this.#places.rangeOf(reading) };
        },
      })),
      ...leadIn.map((text) => this.#text(text, role === 'plan' ? 'lead-in' : 'body')),
      ...terms.flatMap((term) => this.#term(term)),
      ...this.#content(this.#part, 1),
    ];
    const children = this.#inOrder(waiting);
    return {
      type: 'part',
      role,
      ...this.#facts,
      title,
      range: this.#partRange(title, children),
      children,
      duplicateOf: null,
    };
  }

  /** A term of a draft is one paragraph with its explanation; in YAML each is a text of its own. */
  #term({ whole, term, definition }: LocatedTerm): Waiting[] {
    if (whole === null) return [term, ...definition].map((text) => this.#text(text, 'body'));
    const rest = definition.filter((text) => !whole.offsets.includes(startOf(text)));
    return [whole, ...rest].map((text) => this.#text(text, 'body'));
  }

  #kind(): PlanKind {
    const { role, kind } = this.#part;
    if (role === 'notice') return 'notice';
    if (role === 'summary') return kind ?? 'work-summary';
    return kind ?? this.#input.kind ?? this.#input.plan?.kind ?? 'work-points';
  }

  /** In YAML the fields of the plan stand around those of its notice: a part is what it holds. */
  #partRange(title: Title | null, children: readonly Block[]): Range {
    if (this.#input.format !== 'plan-yaml' || this.#part.role !== 'plan') {
      return { start: this.#part.start, end: this.#part.end };
    }
    const holdsOthers = this.#input.parts.length > 1;
    const start = Math.min(
      ...(holdsOthers && children.length > 0 ? [] : [title?.range.start ?? this.#part.start]),
      ...children.slice(0, 1).map((child) => child.range.start),
    );
    const end = Math.max(title?.range.end ?? 0, children.at(-1)?.range.end ?? 0);
    return holdsOthers && children.length > 0
      ? { start, end: children.at(-1)?.range.end ?? start }
      : { start: Math.min(start, this.#part.start), end: Math.max(end, this.#part.end) };
  }

  #inOrder(waiting: readonly Waiting[]): Block[] {
    return [...waiting].sort((a, b) => a.start - b.start).map((entry) => entry.make());
  }

  #context(role: ParagraphRole, label: InlineContext['label'], inCell = false): InlineContext {
    const { kind, year, period } = this.#facts;
    return {
      year,
      period,
      issueDate: this.#input.plan?.document.issueDate ?? null,
      kind,
      partRole: this.#part.role,
      paragraphRole: role,
      label,
      headings: [...this.#headings],
      firstLeads: false,
      inCell,
    };
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
      context: this.#context(role, label),
      facts: this.#table,
      memo: this.#input.memo ?? null,
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
