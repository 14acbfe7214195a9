import type { Deadline } from './deadline.ts';
import type {
  Block,
  Goal,
  Heading,
  Item,
  Label,
  Paragraph,
  ParagraphRole,
  TableRow,
  Task,
} from './document.ts';
import type { Enumeration } from './enumeration.ts';
import type { FactTable } from './fact-table.ts';
import type { InlineContext } from './inline-context.ts';
import { MovedFacts, ParagraphFacts } from './paragraph-facts.ts';
import { isTarget } from './quantity.ts';
import type { Quantity, Target } from './quantity.ts';
import type { Range } from './range.ts';
import type { Reading } from './reading-view.ts';
import type { ResponsibilityGroup } from './responsibility.ts';
import type { TextMemo } from './text-memo.ts';

export interface ParagraphInit {
  readonly role: ParagraphRole;
  readonly label: Label | null;
  readonly reading: Reading;
  readonly range: Range;
  readonly joinedLines: readonly number[];
  readonly context: InlineContext;
  readonly facts: FactTable;
  /** Where earlier versions of the document left what was read in them. */
  readonly memo?: TextMemo | null;
}

/** A paragraph whose sentences are read when somebody asks, and once only. */
export class ParagraphNode implements Paragraph {
  readonly type = 'paragraph' as const;
  readonly role: ParagraphRole;
  readonly label: Label | null;
  readonly reading: Reading;
  readonly range: Range;
  readonly joinedLines: readonly number[];
  readonly facts: FactTable;
  readonly row: number;
  readonly #context: InlineContext;
  readonly #memo: TextMemo | null;
  #facts: ParagraphFacts | MovedFacts | null = null;
  #targets: readonly Target[] | null = null;

  constructor(init: ParagraphInit) {
    this.role = init.role;
    this.label = init.label;
    this.reading = init.reading;
    this.range = init.range;
    this.joinedLines = init.joinedLines;
    this.#context = init.context;
    this.#memo = init.memo ?? null;
    this.facts = init.facts;
    this.row = init.facts.add(this);
  }

  get quantities(): readonly Quantity[] {
    return this.#read.quantities;
  }

  get targets(): readonly Target[] {
    return (this.#targets ??= this.quantities.filter(isTarget));
  }

  get deadlines(): readonly Deadline[] {
    return this.#read.deadlines;
  }

  get enumerations(): readonly Enumeration[] {
    return this.#read.enumerations;
  }

  get responsibilities(): readonly ResponsibilityGroup[] {
    return this.#read.responsibilities;
  }

  get signature(): number | null {
    return this.#read instanceof MovedFacts ? this.#read.signature : null;
  }

  get #read(): ParagraphFacts | MovedFacts {
    return (this.#facts ??=
      this.#memo === null
        ? new ParagraphFacts(this.reading, this.#context)
        : MovedFacts.of(this.reading, this.#context, this.#memo));
  }
}

export interface HeadedInit {
  readonly heading: Heading;
  /** The heading's own text, read for targets and for what brackets in it say. */
  readonly headingParagraph: Paragraph;
  readonly range: Range;
  readonly children: readonly Block[];
}

/** The heading paragraph is no child: an item's own words count for the task above it. */
export class ItemNode implements Item {
  readonly type = 'item' as const;
  readonly heading: Heading;
  readonly range: Range;
  readonly children: readonly Block[];
  readonly #headingParagraph: Paragraph;

  constructor(init: HeadedInit) {
    this.heading = init.heading;
    this.range = init.range;
    this.children = init.children;
    this.#headingParagraph = init.headingParagraph;
  }

  get headingParagraph(): Paragraph {
    return this.#headingParagraph;
  }
}

/** The paragraphs below a node, those of its items included, in order; added to `found`. */
export function paragraphsBelow(
  children: readonly Block[],
  found: Paragraph[] = [],
): readonly Paragraph[] {
  for (const child of children) {
    if (child.type === 'paragraph') found.push(child);
    else if (child instanceof ItemNode) {
      found.push(child.headingParagraph);
      paragraphsBelow(child.children, found);
    }
  }
  return found;
}

export class TaskNode implements Task {
  readonly type = 'task' as const;
  readonly heading: Heading;
  readonly range: Range;
  readonly children: readonly Block[];
  readonly row: TableRow | null;
  readonly #headingParagraph: Paragraph;
  #paragraphs: readonly Paragraph[] | null = null;
  #responsibilities: readonly ResponsibilityGroup[] | null = null;
  #targets: readonly Target[] | null = null;
  #deadline: Deadline | null | undefined = undefined;

  constructor(init: HeadedInit & { readonly row?: TableRow }) {
    this.heading = init.heading;
    this.range = init.range;
    this.children = init.children;
    this.row = init.row ?? null;
    this.#headingParagraph = init.headingParagraph;
  }

  #all(): readonly Paragraph[] {
    return (this.#paragraphs ??= paragraphsBelow(this.children, [this.#headingParagraph]));
  }

  get responsibilities(): readonly ResponsibilityGroup[] {
    return (this.#responsibilities ??= this.#all().flatMap(
      (paragraph) => paragraph.responsibilities,
    ));
  }

  get headingParagraph(): Paragraph {
    return this.#headingParagraph;
  }

  get targets(): readonly Target[] {
    return (this.#targets ??= this.#all().flatMap((paragraph) => paragraph.targets));
  }

  get deadline(): Deadline | null {
    if (this.#deadline === undefined) this.#deadline = taskDeadline(this.#all());
    return this.#deadline;
  }
}

/** What a deadline line says; without one, the latest date that the text itself sets. */
function taskDeadline(paragraphs: readonly Paragraph[]): Deadline | null {
  const stated = paragraphs.filter((paragraph) => paragraph.role === 'deadline');
  const first = stated.flatMap((paragraph) => paragraph.deadlines)[0];
  if (first !== undefined) return first;
  let latest: Deadline | null = null;
  for (const paragraph of paragraphs) {
    for (const deadline of paragraph.deadlines) {
      if (deadline.kind !== 'fixed' || deadline.date === null) continue;
      if (latest?.date === undefined || latest.date === null || deadline.date > latest.date)
        latest = deadline;
    }
  }
  return latest;
}

export class GoalNode implements Goal {
  readonly type = 'goal' as const;
  readonly heading: Heading;
  readonly range: Range;
  readonly children: readonly Block[];
  readonly #headingParagraph: Paragraph;
  #targets: readonly Target[] | null = null;

  constructor(init: HeadedInit) {
    this.heading = init.heading;
    this.range = init.range;
    this.children = init.children;
    this.#headingParagraph = init.headingParagraph;
  }

  get headingParagraph(): Paragraph {
    return this.#headingParagraph;
  }

  get targets(): readonly Target[] {
    return (this.#targets ??= paragraphsBelow(this.children, [this.#headingParagraph]).flatMap(
      (paragraph) => paragraph.targets,
    ));
  }
}
