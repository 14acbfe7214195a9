import type {
  Block,
  ElementKind,
  ElementLine,
  Heading,
  Label,
  Marker,
  Paragraph,
  ParagraphRole,
  PartRole,
} from './document.ts';
import type { PlanKind } from './plan-kind.ts';
import { splitHeading } from './heading-text.ts';
import type { InlineContext } from './inline-context.ts';
import { scanLabel } from './labels.ts';
import { ParagraphNode } from './nodes.ts';
import type { Numbering } from './numbering.ts';
import type { PartFacts, TextFacts } from './part-facts.ts';
import type { PartSpan } from './part-span.ts';
import type { Range } from './range.ts';
import { isOutlookHeading, isReportHeading } from './report-heading.ts';
import { readingOf } from './reading-view-builder.ts';
import { tableBlocks } from './table-nodes.ts';
import type { Unit } from './units.ts';

/** What the headings above say of a block. */
interface HeadingsAbove {
  /** Outermost first. */
  readonly titles: readonly string[];
  readonly partRole: PartRole;
  readonly kind: PlanKind;
}

/** Makes the blocks of a part that hold no others, and the headings of those that do. */
export class BlockMaker {
  /** Headings end at a blank, by the habit of the part. */
  spaced = false;
  readonly #text: TextFacts;
  readonly #span: PartSpan;
  readonly #facts: PartFacts;
  #above: HeadingsAbove;

  constructor(text: TextFacts, span: PartSpan, facts: PartFacts) {
    this.#text = text;
    this.#span = span;
    this.#facts = facts;
    this.#above = { titles: [], partRole: span.role, kind: facts.kind };
  }

  /** How many headings stand above. */
  get depth(): number {
    return this.#above.titles.length;
  }

  /** Makes what stands below a heading. */
  below<Made>(title: string, make: () => Made): Made {
    const above = this.#above;
    const titles = above.titles.concat(title);
    this.#above = isReportHeading(title)
      ? { ...above, titles, partRole: 'summary' }
      : above.kind === 'work-summary' && isOutlookHeading(title)
        ? { titles, partRole: 'plan', kind: 'work-plan' }
        : { ...above, titles };
    const made = make();
    this.#above = above;
    return made;
  }

  source(start: number, end: number): Range {
    return this.#text.view.toSource(start, end);
  }

  /** A heading and its own text; `bodyStart` is where the text behind a run-in one begins, null for others. */
  heading(
    unit: Unit,
    contentStart: number,
    numbering: Numbering | null,
  ): { heading: Heading; headingParagraph: Paragraph; bodyStart: number | null } {
    const split = splitHeading(unit.own, contentStart, this.spaced);
    const at = (offset: number): number => unit.start + offset;
    const titleRange = this.source(at(split.titleStart), at(split.titleEnd));
    const marker =
      numbering === null || unit.marker === null || numbering.style === 'none'
        ? null
        : this.marker(unit, numbering);
    const heading: Heading = {
      marker,
      title: split.title,
      titleRange,
      range: { start: marker?.range.start ?? titleRange.start, end: titleRange.end },
      runIn: split.bodyStart < unit.text.length,
    };
    const titleEnd = contentStart + heading.title.length;
    const headingParagraph = this.#paragraph(
      unit,
      contentStart,
      titleEnd,
      'body',
      unit.joinedLines,
    );
    return { heading, headingParagraph, bodyStart: heading.runIn ? split.bodyStart : null };
  }

  /** The text behind a run-in heading, which may itself be a labelled statement. */
  body(unit: Unit, from: number): ParagraphNode {
    const scan = scanLabel(unit.text.slice(from, from + 40));
    const end = unit.text.length;
    if (scan === null) return this.#paragraph(unit, from, end, 'body', unit.joinedLines);
    const start = unit.start + from;
    const label = { text: scan.text, range: this.source(start, start + scan.length) };
    return new ParagraphNode({
      role: scan.role,
      label,
      reading: readingOf(this.#text.view, start + scan.contentStart, unit.start + end),
      range: this.source(start, unit.start + end),
      joinedLines: unit.joinedLines,
      context: this.#context(start, scan.role, label),
      memo: this.#text.memo,
      facts: this.#text.facts,
    });
  }

  marker(unit: Unit, numbering: Numbering): Marker {
    const length = unit.marker?.length ?? 0;
    return {
      style: numbering.style,
      text: unit.text.slice(0, length).trim(),
      written: numbering.written,
      meant: numbering.meant,
      meantStyle: numbering.meantStyle,
      range: this.source(unit.start, unit.start + length),
    };
  }

  #paragraph(
    unit: Unit,
    from: number,
    to: number,
    role: ParagraphRole,
    joinedLines: readonly number[],
  ): ParagraphNode {
    const start = unit.start + from;
    const end = unit.start + to;
    const label =
      from === 0 || unit.label === null
        ? null
        : {
            text: unit.label.text,
            range: this.source(unit.start, unit.start + unit.label.length),
          };
    return new ParagraphNode({
      role,
      label,
      reading: readingOf(this.#text.view, start, end),
      range: this.source(label === null ? start : unit.start, end),
      joinedLines,
      context: this.#context(start, role, label),
      memo: this.#text.memo,
      facts: this.#text.facts,
    });
  }

  #context(start: number, paragraphRole: ParagraphRole, label: Label | null): InlineContext {
    return {
      year: this.#facts.year,
      period: this.#facts.period,
      issueDate: this.#facts.issueDate,
      kind: this.#above.kind,
      partRole: this.#above.partRole,
      paragraphRole,
      label,
      headings: this.#above.titles,
      firstLeads: start >= this.#text.firstLeadsFrom,
      inCell: false,
    };
  }

  /** A column 完成情况 holds results. */
  #cellContext(start: number, role: ParagraphRole, head: Label | null): InlineContext {
    const context = this.#context(start, role, head);
    const done = head !== null && /(?:完成|进展|落实)(?:情况|成效)|实绩$/u.test(head.text);
    return done ? { ...context, partRole: 'summary' } : context;
  }

  leaf(index: number, leadIn: boolean): Block {
    const unit = this.#text.units[index];
    if (unit === undefined) throw new RangeError(`No unit ${index}`);
    const element = this.#text.elements[index] ?? null;
    if (element !== null) return this.element(unit, element);
    if (unit.label !== null) {
      return this.#paragraph(
        unit,
        unit.label.contentStart,
        unit.text.length,
        unit.label.role,
        unit.joinedLines,
      );
    }
    const role = paragraphRole(unit.text, leadIn);
    return this.#paragraph(unit, 0, unit.text.length, role, unit.joinedLines);
  }

  element(unit: Unit, kind: ElementKind): ElementLine {
    const end = unit.start + unit.text.length;
    return {
      type: 'element',
      kind,
      reading: readingOf(this.#text.view, unit.start, end),
      range: this.source(unit.start, end),
    };
  }

  tables(indices: readonly number[]): Block[] {
    const rows = indices.flatMap((index) => this.#text.units[index] ?? []);
    return tableBlocks(rows, this.#span.role === 'plan', {
      source: (start, end) => this.source(start, end),
      reading: (start, end) => readingOf(this.#text.view, start, end),
      cellParagraph: (start, end, role, head) =>
        new ParagraphNode({
          role,
          label: null,
          reading: readingOf(this.#text.view, start, end),
          range: this.source(start, end),
          joinedLines: [],
          context: { ...this.#cellContext(start, role, head), inCell: true },
          memo: this.#text.memo,
          facts: this.#text.facts,
        }),
    });
  }
}

function paragraphRole(text: string, leadIn: boolean): ParagraphRole {
  if (/^[（(]?(?:注|备注|说明)\s?[:：]/u.test(text)) return 'note';
  if (text.length < 60 && /下同[）)。]?$/u.test(text)) return 'note';
  return leadIn ? 'lead-in' : 'body';
}
