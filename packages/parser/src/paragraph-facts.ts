import type { Deadline } from './deadline.ts';
import type { Enumeration } from './enumeration.ts';
import type { InlineContext } from './inline-context.ts';
import { inlineReaders } from './inline-readers.ts';
import { MovedQuantity } from './moved-quantity.ts';
import type { Quantity } from './quantity.ts';
import { movedRange } from './range.ts';
import type { Range } from './range.ts';
import type { Reading, ReadingView } from './reading-view.ts';
import type { Department, ResponsibilityGroup } from './responsibility.ts';
import { detached, Placed, Remembered } from './text-memo.ts';
import type { TextMemo } from './text-memo.ts';

/** What the sentences of a paragraph say; each analysis is made at first use and kept. */
export class ParagraphFacts {
  readonly #reading: Reading;
  readonly #context: InlineContext;
  #quantities: readonly Quantity[] | null = null;
  #deadlines: readonly Deadline[] | null = null;
  #enumerations: readonly Enumeration[] | null = null;
  #responsibilities: readonly ResponsibilityGroup[] | null = null;

  constructor(reading: Reading, context: InlineContext) {
    this.#reading = reading;
    this.#context = context;
  }

  get quantities(): readonly Quantity[] {
    return (this.#quantities ??= inlineReaders.quantities(this.#reading, this.#context));
  }

  get deadlines(): readonly Deadline[] {
    return (this.#deadlines ??= inlineReaders.deadlines(this.#reading, this.#context));
  }

  get enumerations(): readonly Enumeration[] {
    return (this.#enumerations ??= inlineReaders.enumerations(this.#reading, this.#context));
  }

  get responsibilities(): readonly ResponsibilityGroup[] {
    return (this.#responsibilities ??= inlineReaders.responsibilities(
      this.#reading,
      this.#context,
    ));
  }
}

/** The facts of a paragraph, kept from version to version, at the place where it stands in one of them. */
export class MovedFacts {
  /** Equal for paragraphs of which the same is to be said, wherever they stand. */
  readonly signature: number;
  readonly #facts: ParagraphFacts;
  readonly #by: number;
  #quantities: readonly Quantity[] | null = null;
  #deadlines: readonly Deadline[] | null = null;
  #enumerations: readonly Enumeration[] | null = null;
  #responsibilities: readonly ResponsibilityGroup[] | null = null;

  private constructor(signature: number, facts: ParagraphFacts, by: number) {
    this.signature = signature;
    this.#facts = facts;
    this.#by = by;
  }

  static of(reading: Reading, context: InlineContext, memo: TextMemo): MovedFacts {
    const length = reading.text.length;
    const { view } = reading;
    const span = view.toSource(reading.start, reading.start + length);
    const { start } = span;
    const gaps = view.gapsIn(reading.start, reading.start + length);
    const old = placed.before(memo, span);
    const kept =
      old?.text === reading.text &&
      areEqual(old.gaps, gaps) &&
      isSameContext(old.context, context, start)
        ? old
        : remembered.recall(memo, keyOf(reading.text, gaps, context, start), () => {
            const own = detached(reading.text);
            const ownContext = moved(context, -start);
            const offsets = gaps === null ? null : offsetsOf(reading, start);
            return {
              signature: memo.newName(),
              text: own,
              gaps,
              context: ownContext,
              facts: new ParagraphFacts(
                { text: own, start: 0, view: new ApartView(own, offsets) },
                ownContext,
              ),
              last: null,
            };
          });
    placed.keep(memo, start, kept);
    if (kept.last === null || kept.last.#by !== start)
      kept.last = new MovedFacts(kept.signature, kept.facts, start);
    return kept.last;
  }

  get quantities(): readonly Quantity[] {
    return (this.#quantities ??= this.#facts.quantities.map(
      (quantity) => new MovedQuantity(quantity, this.#by),
    ));
  }

  get deadlines(): readonly Deadline[] {
    return (this.#deadlines ??= this.#facts.deadlines.map((deadline) => ({
      ...deadline,
      range: this.#moved(deadline.range),
    })));
  }

  get enumerations(): readonly Enumeration[] {
    return (this.#enumerations ??= this.#facts.enumerations.map((enumeration) => ({
      ...enumeration,
      range: this.#moved(enumeration.range),
      items: enumeration.items.map(({ text, range }) => ({ text, range: this.#moved(range) })),
    })));
  }

  get responsibilities(): readonly ResponsibilityGroup[] {
    return (this.#responsibilities ??= this.#facts.responsibilities.map((group) =>
      this.#movedGroup(group),
    ));
  }

  #movedGroup(group: ResponsibilityGroup): ResponsibilityGroup {
    return {
      form: group.form,
      label: group.label,
      range: this.#moved(group.range),
      listRange: this.#moved(group.listRange),
      separators: group.separators.map(({ text, range }) => ({ text, range: this.#moved(range) })),
      departments: group.departments.map(
        ({ name, range, role, collective, vague }): Department => ({
          name,
          range: this.#moved(range),
          role,
          collective,
          vague,
        }),
      ),
      covers: group.covers === null ? null : this.#moved(group.covers),
    };
  }

  #moved(range: Range): Range {
    return movedRange(range, this.#by);
  }
}

interface Kept {
  readonly signature: number;
  readonly text: string;
  /** From {@link ReadingView.gapsIn}. */
  readonly gaps: readonly number[] | null;
  /** With places counted from the first character of the paragraph. */
  readonly context: InlineContext;
  readonly facts: ParagraphFacts;
  /** At the place where the paragraph was seen last: nothing in front of an edit moves. */
  last: MovedFacts | null;
}

const remembered = new Remembered<Kept>();

/** By place. */
const placed = new Placed<Kept>();

function areEqual(a: readonly number[] | null, b: readonly number[] | null): boolean {
  return a === b || (a?.length === b?.length && a?.every((gap, at) => gap === b?.[at]) === true);
}

/** Where each character of a reading begins, counted from the first one, and the end; then where each ends. */
function offsetsOf({ text, start, view }: Reading, base: number): readonly number[] {
  const starts = Array.from(
    { length: text.length + 1 },
    (_, at) => view.toSource(start + at, start + at).start - base,
  );
  const ends = Array.from(
    { length: text.length },
    (_, at) => view.toSource(start + at, start + at + 1).end - base,
  );
  return [...starts, ...ends];
}

/** Everything that the analyses of a paragraph depend on. */
function keyOf(
  text: string,
  gaps: readonly number[] | null,
  context: InlineContext,
  base: number,
): string {
  const { label, period } = context;
  return [
    text,
    gaps === null ? '' : gaps.join(' '),
    context.year ?? '',
    period === null ? '' : `${period.from} ${period.to}`,
    context.issueDate ?? '',
    context.kind,
    context.partRole,
    context.paragraphRole,
    label === null ? '' : `${label.text} ${label.range.start - base} ${label.range.end - base}`,
    context.firstLeads ? '1' : '',
    context.inCell ? '1' : '',
    ...context.headings,
  ].join('\u0000');
}

/** Whether a context, places counted from the paragraph, is that of a paragraph that begins at `base`. */
function isSameContext(kept: InlineContext, now: InlineContext, base: number): boolean {
  return (
    kept.year === now.year &&
    kept.period?.from === now.period?.from &&
    kept.period?.to === now.period?.to &&
    kept.issueDate === now.issueDate &&
    kept.kind === now.kind &&
    kept.partRole === now.partRole &&
    kept.paragraphRole === now.paragraphRole &&
    kept.firstLeads === now.firstLeads &&
    kept.inCell === now.inCell &&
    kept.label?.text === now.label?.text &&
    (kept.label === null ||
      now.label === null ||
      (kept.label.range.start + base === now.label.range.start &&
        kept.label.range.end + base === now.label.range.end)) &&
    kept.headings.length === now.headings.length &&
    kept.headings.every((heading, level) => heading === now.headings[level])
  );
}

function moved(context: InlineContext, by: number): InlineContext {
  const { label, headings } = context;
  return {
    ...context,
    headings: headings.map(detached),
    label:
      label === null ? null : { text: detached(label.text), range: movedRange(label.range, by) },
  };
}

class ApartView implements ReadingView {
  readonly text: string;
  readonly #offsets: readonly number[] | null;

  constructor(text: string, offsets: readonly number[] | null) {
    this.text = text;
    this.#offsets = offsets;
  }

  toSource(start: number, end: number): Range {
    const from = this.#offsetOf(start);
    return { start: from, end: end <= start ? from : Math.max(from, this.#endOf(end - 1)) };
  }

  fromSource(offset: number): number {
    const at = this.#offsets?.findIndex((start) => start >= offset) ?? offset;
    return at === -1 ? this.text.length : Math.min(at, this.text.length);
  }

  isAsWritten(): boolean {
    return this.#offsets === null;
  }

  gapsIn(start: number, end: number): readonly number[] | null {
    return this.#offsets?.slice(start, end + 1) ?? null;
  }

  #offsetOf(at: number): number {
    return this.#offsets?.[at] ?? at;
  }

  #endOf(at: number): number {
    return this.#offsets?.[this.text.length + 1 + at] ?? at + 1;
  }
}
