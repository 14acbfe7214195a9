// Turns the heading tree of one part into plan nodes. One file because the node kinds refer to one
// another: a task holds items, a section holds tasks.
import { splitPage } from './contents-part.ts';
import type {
  Block,
  ContentsEntry,
  ElementKind,
  ElementLine,
  Heading,
  Label,
  Marker,
  Paragraph,
  ParagraphRole,
  Part,
  Period,
  PlanKind,
  Title,
} from './document.ts';
import { isMainRecipient } from './element-lines.ts';
import { headsBySpace, splitHeading } from './heading-text.ts';
import { buildHeadingTree, itemRank } from './heading-tree.ts';
import type { HeadingNode } from './heading-tree.ts';
import type { InlineContext } from './inline-context.ts';
import { scanLabel } from './labels.ts';
import { decideRoles } from './node-roles.ts';
import type { NodeRoles } from './node-roles.ts';
import { GoalNode, ItemNode, ParagraphNode, TaskNode } from './nodes.ts';
import { resolveNumbering } from './numbering.ts';
import type { Numbering } from './numbering.ts';
import type { Range } from './range.ts';
import { readingOf } from './reading-view-builder.ts';
import type { ReadingView } from './reading-view.ts';
import { meantNumbers } from './sequence-meaning.ts';
import type { PartSpan } from './split-parts.ts';
import { tableBlocks } from './table-nodes.ts';
import type { TextMemo } from './text-memo.ts';
import { isOrganisation, kindOfTitle } from './titles.ts';
import type { Unit } from './units.ts';

/** What the whole text says about one of its parts. */
export interface PartFacts {
  readonly kind: PlanKind;
  readonly year: number | null;
  readonly period: Period | null;
  readonly issuer: string | null;
  readonly issueDate: string | null;
  readonly title: Title | null;
  readonly duplicateOf: number | null;
}

export interface TextFacts {
  readonly units: readonly Unit[];
  readonly elements: readonly (ElementKind | null)[];
  readonly view: ReadingView;
  /** View offset from which the first body named leads; infinite where no note says so. */
  readonly firstLeadsFrom: number;
  readonly memo: TextMemo | null;
}

export function buildPart(text: TextFacts, span: PartSpan, facts: PartFacts): Part {
  return new PartBuilder(text, span, facts).build();
}

class PartBuilder {
  readonly #text: TextFacts;
  readonly #span: PartSpan;
  readonly #facts: PartFacts;
  #roles: NodeRoles | null = null;
  #spaced = false;
  readonly #headings: string[] = [];

  constructor(text: TextFacts, span: PartSpan, facts: PartFacts) {
    this.#text = text;
    this.#span = span;
    this.#facts = facts;
  }

  build(): Part {
    const { units } = this.#text;
    const span = this.#span;
    const first = units[span.from];
    const last = units[span.to - 1];
    const range =
      first === undefined || last === undefined
        ? { start: 0, end: 0 }
        : this.#source(first.start, last.start + last.text.length);
    return {
      type: 'part',
      role: span.role,
      kind: this.#facts.kind,
      year: this.#facts.year,
      period: this.#facts.period,
      issuer: this.#facts.issuer,
      title: this.#facts.title,
      range,
      children: this.#children(),
      duplicateOf: this.#facts.duplicateOf,
    };
  }

  #children(): Block[] {
    const { units } = this.#text;
    const span = this.#span;
    if (span.role === 'contents') return this.#contents();
    if (span.role === 'duplicate') {
      const all: Block[] = [];
      for (let i = span.from; i < span.to; i++) all.push(this.#leaf(i, true));
      return all;
    }
    let bodyFrom = span.from;
    if (span.titleFrom >= span.from) bodyFrom = span.titleTo + 1;
    let bodyTo = span.to;
    while (bodyTo > bodyFrom && (this.#text.elements[bodyTo - 1] ?? null) !== null) bodyTo--;
    const blocks: Block[] = [];
    for (let i = span.from; i < Math.min(span.titleFrom, bodyFrom); i++)
      blocks.push(this.#preface(i));
    const recipient = this.#recipient(bodyFrom, bodyTo);
    const markers = resolveNumbering(units, bodyFrom, bodyTo);
    const skip = (i: number): boolean =>
      i === recipient || (this.#text.elements[i] ?? null) !== null;
    const root = buildHeadingTree({ units, from: bodyFrom, to: bodyTo, markers, skip });
    meantNumbers(root);
    this.#spaced = headsBySpace(numberedTexts(units, bodyFrom, bodyTo));
    this.#roles = decideRoles(root, units, span.role, this.#spaced);
    blocks.push(...this.#blocks(root, recipient));
    for (let i = bodyTo; i < span.to; i++) blocks.push(this.#leaf(i, false));
    return blocks;
  }

  /** Lines in front of the title: elements, what a page left, or the title of the whole text. */
  #preface(index: number): Block {
    const unit = this.#text.units[index];
    if (unit === undefined || this.#text.elements[index] !== null) return this.#leaf(index, true);
    if (isOrganisation(unit.text)) return this.#element(unit, 'issuing-authority-mark');
    // 份号: six digits above everything else (GB/T 9704—2012, 7.2.1).
    if (/^\d{6}$/u.test(unit.text)) return this.#element(unit, 'copy-number');
    if (kindOfTitle(unit.text) !== null || unit.text.length > 40) return this.#leaf(index, true);
    return this.#element(unit, 'page-chrome');
  }

  #recipient(from: number, to: number): number {
    for (let i = from; i < Math.min(from + 4, to); i++) {
      const unit = this.#text.units[i];
      if (unit?.marker === null && unit.label === null && isMainRecipient(unit.text)) return i;
    }
    return -1;
  }

  #source(start: number, end: number): Range {
    return this.#text.view.toSource(start, end);
  }

  #blocks(node: HeadingNode, recipient = -1): Block[] {
    const blocks: Block[] = [];
    const children = node.children;
    const beforeHeading = node.unit < 0 && this.#span.role !== 'notice';
    let headed = false;
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child === undefined) continue;
      if (typeof child !== 'number') {
        headed = true;
        blocks.push(this.#headed(child));
      } else if (child === recipient) {
        const unit = this.#text.units[child];
        if (unit !== undefined) blocks.push(this.#element(unit, 'main-recipient'));
      } else if (this.#roles?.leadTasks.has(child) === true) {
        const body: number[] = [];
        while (
          typeof children[i + 1] === 'number' &&
          !this.#roles.leadTasks.has(Number(children[i + 1]))
        ) {
          i++;
          body.push(Number(children[i]));
        }
        blocks.push(this.#leadTask(child, body));
      } else if ((this.#text.units[child]?.cells ?? null) !== null) {
        const rows = [child];
        while (
          typeof children[i + 1] === 'number' &&
          (this.#text.units[Number(children[i + 1])]?.cells ?? null) !== null
        ) {
          i++;
          rows.push(Number(children[i]));
        }
        blocks.push(...this.#tables(rows));
      } else blocks.push(this.#leaf(child, beforeHeading && !headed));
    }
    return blocks;
  }

  #headed(node: HeadingNode): Block {
    const unit = this.#text.units[node.unit];
    const role = this.#roles?.roleOf(node) ?? 'section';
    if (unit === undefined) return this.#leaf(node.unit, false);
    if (role === 'task') hoistStatements(node, this.#text.units);
    const contentStart =
      node.numbering === null || node.numbering.style === 'none'
        ? 0
        : (unit.marker?.contentStart ?? 0);
    const { heading, body } = this.#heading(unit, contentStart, node.numbering);
    this.#headings.push(heading.title);
    const children: Block[] = [...body, ...this.#blocks(node)];
    this.#headings.pop();
    const end = Math.max(
      this.#source(unit.start, unit.start + unit.text.length).end,
      children.at(-1)?.range.end ?? 0,
    );
    const range = { start: heading.range.start, end };
    if (role === 'section')
      return { type: 'section', level: this.#level(node), heading, range, children };
    const headingParagraph = this.#headingParagraph(unit, heading, contentStart);
    const init = { heading, headingParagraph, range, children };
    if (role === 'task') return new TaskNode(init);
    return role === 'goal' ? new GoalNode(init) : new ItemNode(init);
  }

  #level(node: HeadingNode): number {
    return node.rank >= itemRank ? this.#headings.length + 1 : this.#headings.length + 1;
  }

  #leadTask(index: number, rest: readonly number[]): Block {
    const unit = this.#text.units[index];
    if (unit === undefined) return this.#leaf(index, false);
    const { heading, body } = this.#heading(unit, 0, null);
    this.#headings.push(heading.title);
    const children: Block[] = [...body, ...rest.map((child) => this.#leaf(child, false))];
    this.#headings.pop();
    const end = children.at(-1)?.range.end ?? heading.range.end;
    const headingParagraph = this.#headingParagraph(unit, heading, 0);
    return new TaskNode({
      heading,
      headingParagraph,
      range: { start: heading.range.start, end },
      children,
    });
  }

  #heading(
    unit: Unit,
    contentStart: number,
    numbering: Numbering | null,
  ): { heading: Heading; body: Paragraph[] } {
    const split = splitHeading(unit.text, contentStart, this.#spaced);
    const at = (offset: number): number => unit.start + offset;
    const titleRange = this.#source(at(split.titleStart), at(split.titleEnd));
    const marker =
      numbering === null || unit.marker === null || numbering.style === 'none'
        ? null
        : this.#marker(unit, numbering);
    const heading: Heading = {
      marker,
      title: unit.text.slice(split.titleStart, split.titleEnd),
      titleRange,
      range: { start: marker?.range.start ?? titleRange.start, end: titleRange.end },
      runIn: split.bodyStart < unit.text.length,
    };
    if (!heading.runIn) return { heading, body: [] };
    this.#headings.push(heading.title);
    const body = this.#body(unit, split.bodyStart);
    this.#headings.pop();
    return { heading, body: [body] };
  }

  /** The text behind a run-in heading, which may itself be a labelled statement. */
  #body(unit: Unit, from: number): ParagraphNode {
    const scan = scanLabel(unit.text.slice(from, from + 40));
    const end = unit.text.length;
    if (scan === null) return this.#paragraph(unit, from, end, 'body', unit.joinedLines);
    const start = unit.start + from;
    const label = { text: scan.text, range: this.#source(start, start + scan.length) };
    return new ParagraphNode({
      role: scan.role,
      label,
      reading: readingOf(this.#text.view, start + scan.contentStart, unit.start + end),
      range: this.#source(start, unit.start + end),
      joinedLines: unit.joinedLines,
      context: this.#context(start, scan.role, label),
      memo: this.#text.memo,
    });
  }

  #marker(unit: Unit, numbering: Numbering): Marker {
    const length = unit.marker?.length ?? 0;
    return {
      style: numbering.style,
      text: unit.text.slice(0, length).trim(),
      written: numbering.written,
      meant: numbering.meant,
      meantStyle: numbering.meantStyle,
      range: this.#source(unit.start, unit.start + length),
    };
  }

  #headingParagraph(unit: Unit, heading: Heading, contentStart: number): Paragraph {
    return this.#paragraph(unit, contentStart, contentStart + heading.title.length, 'body', []);
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
            range: this.#source(unit.start, unit.start + unit.label.length),
          };
    return new ParagraphNode({
      role,
      label,
      reading: readingOf(this.#text.view, start, end),
      range: this.#source(label === null ? start : unit.start, end),
      joinedLines,
      context: this.#context(start, role, label),
      memo: this.#text.memo,
    });
  }

  #context(start: number, paragraphRole: ParagraphRole, label: Label | null): InlineContext {
    return {
      year: this.#facts.year,
      period: this.#facts.period,
      issueDate: this.#facts.issueDate,
      kind: this.#facts.kind,
      partRole: this.#headings.some((title) => isSummaryHeading(title))
        ? 'summary'
        : this.#span.role,
      paragraphRole,
      label,
      headings: [...this.#headings],
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

  #leaf(index: number, leadIn: boolean): Block {
    const unit = this.#text.units[index];
    if (unit === undefined) throw new RangeError(`No unit ${index}`);
    const element = this.#text.elements[index] ?? null;
    if (element !== null) return this.#element(unit, element);
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

  #element(unit: Unit, kind: ElementKind): ElementLine {
    const end = unit.start + unit.text.length;
    return {
      type: 'element',
      kind,
      reading: readingOf(this.#text.view, unit.start, end),
      range: this.#source(unit.start, end),
    };
  }

  #tables(indices: readonly number[]): Block[] {
    const rows = indices.flatMap((index) => this.#text.units[index] ?? []);
    return tableBlocks(rows, this.#span.role === 'plan', {
      source: (start, end) => this.#source(start, end),
      reading: (start, end) => readingOf(this.#text.view, start, end),
      cellParagraph: (start, end, role, head) =>
        new ParagraphNode({
          role,
          label: null,
          reading: readingOf(this.#text.view, start, end),
          range: this.#source(start, end),
          joinedLines: [],
          context: { ...this.#cellContext(start, role, head), inCell: true },
          memo: this.#text.memo,
        }),
    });
  }

  #contents(): Block[] {
    const entries: Block[] = [];
    const span = this.#span;
    for (let i = span.from; i < span.to; i++) {
      const unit = this.#text.units[i];
      if (unit === undefined) continue;
      if (i === span.titleFrom || this.#text.elements[i] !== null) {
        if (this.#text.elements[i] !== null) entries.push(this.#leaf(i, false));
        continue;
      }
      entries.push(this.#entry(unit));
    }
    return entries;
  }

  #entry(unit: Unit): ContentsEntry {
    const contentStart = unit.marker?.contentStart ?? 0;
    const { title, page } = splitPage(unit.text.slice(contentStart));
    const scan = unit.marker;
    return {
      type: 'contents-entry',
      marker:
        scan === null
          ? null
          : this.#marker(unit, {
              style: scan.style,
              written: scan.number,
              meant: scan.number,
              meantStyle: scan.style,
            }),
      title,
      page,
      range: this.#source(unit.start, unit.start + unit.text.length),
    };
  }
}

/** A chapter that tells what last year brought, in a text without a part for it. */
/** The texts behind the numbers of a stretch. */
function numberedTexts(units: readonly Unit[], from: number, to: number): string[] {
  const texts: string[] = [];
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit?.marker?.weak === false && unit.marker.number !== null && unit.text.length > 40)
      texts.push(unit.text.slice(unit.marker.contentStart, unit.marker.contentStart + 60));
  }
  return texts;
}

function isSummaryHeading(title: string): boolean {
  return (
    title.length <= 24 &&
    /(?:工作总结|工作回顾|(?:完成|开展|进展|落实)情况|上年度工作情况|总体情况|主要做法|(?:主要|工作)成[效绩])$/u.test(
      title,
    )
  );
}

/** A bracket that is the whole text: `（责任单位：教育局）`. */
function isStatementBracket(text: string): boolean {
  return (
    text.length <= 300 &&
    /^[（(【][^（(]{0,40}(?:责任|牵头|负责|配合|主办|承办|协办)/u.test(text) &&
    /[)）】]。?$/u.test(text)
  );
}

function paragraphRole(text: string, leadIn: boolean): ParagraphRole {
  if (/^[（(]?(?:注|备注|说明)\s?[:：]/u.test(text)) return 'note';
  if (text.length < 60 && /下同[）)。]?$/u.test(text)) return 'note';
  return leadIn ? 'lead-in' : 'body';
}

/** A responsibility or deadline line behind the last item speaks of the whole task. */
function hoistStatements(node: HeadingNode, units: readonly Unit[]): void {
  const items = node.children.filter((child): child is HeadingNode => typeof child !== 'number');
  const last = node.children.at(-1);
  if (last === undefined || typeof last === 'number' || items.length < 2) return;
  const isStatement = (child: HeadingNode | number): child is number => {
    if (typeof child !== 'number') return false;
    const unit = units[child];
    if (unit === undefined) return false;
    const role = unit.label?.role;
    return role === 'responsibility' || role === 'deadline' || isStatementBracket(unit.text);
  };
  if (items.slice(0, -1).some((item) => item.children.some(isStatement))) return;
  const moved: number[] = [];
  for (
    let child = last.children.at(-1);
    child !== undefined && isStatement(child);
    child = last.children.at(-1)
  ) {
    moved.unshift(child);
    last.children.pop();
  }
  node.children.push(...moved);
}
