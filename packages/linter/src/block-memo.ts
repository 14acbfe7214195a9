import {
  Remembered,
  type Block,
  type Heading,
  type Marker,
  type Part,
  type PlanDocument,
  type Range,
  type TableRow,
  type TextMemo,
} from '@yaodian/parser';
import type { Remark } from './moved-report.ts';
import type { Rule } from './rule.ts';
import { traverse } from './traverse.ts';

/** What the rules that read nothing but a block said of one, kept for the next version of the text. */
export interface BlockEntry {
  /** Equal for blocks of which the same is to be said. */
  readonly id: number;
  /** Null until it was visited to the end. */
  remarks: readonly RuleRemark[] | null;
  /** Where the block began when the remarks were taken down. */
  start: number;
}

export interface RuleRemark {
  readonly rule: Rule;
  readonly remark: Remark;
}

/** Longer lines are no text: to look at one for each block in it would cost the square of its length. */
const longestLine = 20_000;

const entries = new Remembered<BlockEntry>();

/** Finds for each block of a part the entry of an equal block, of this version of the text or the last one. */
export class BlockMemo {
  readonly #document: PlanDocument;
  readonly #memo: TextMemo;
  readonly #found = new Map<Part | Block, BlockEntry>();
  /** Names of what stands around the block that is being looked at: document and part, then each heading above. */
  readonly #around: number[] = [];

  constructor(document: PlanDocument, memo: TextMemo, part: Part) {
    this.#document = document;
    this.#memo = memo;
    this.#around.push(this.#entry(surroundingsOf(document, part)).id);
    traverse(
      part,
      (node) => {
        if (!('heading' in node)) return;
        const above = `${this.#surroundings}\u0002${node.type}\u0002${node.heading.title}`;
        this.#around.push(this.#entry(above).id);
      },
      (node) => {
        if (node.type === 'part') return;
        if ('heading' in node) this.#around.pop();
        const key = this.#keyOf(node);
        if (key !== null) this.#found.set(node, this.#entry(key));
      },
    );
  }

  /** Null where nothing can be kept of the block. */
  entryOf(node: Part | Block): BlockEntry | null {
    return this.#found.get(node) ?? null;
  }

  /** The lines in which a block stands, as far as rules may look around it. */
  linesOf({ start, end }: Range): Range {
    const { source } = this.#document;
    const { lineStarts, text } = source;
    return {
      start: lineStarts[source.lineAt(start) - 1] ?? 0,
      end: lineStarts[source.lineAt(Math.max(start, end - 1))] ?? text.length,
    };
  }

  /** Forgets all of this version: what a rule that failed has left is not the whole of it. */
  static forget(memo: TextMemo): void {
    entries.forget(memo);
  }

  get #surroundings(): number {
    return this.#around.at(-1) ?? 0;
  }

  #entry(key: string): BlockEntry {
    return entries.recall(this.#memo, key, () => ({
      id: this.#memo.newName(),
      remarks: null,
      start: 0,
    }));
  }

  #keyOf(node: Block): string | null {
    const { start } = node.range;
    if (!('heading' in node)) return this.#leafKey(node);
    const own = 'headingParagraph' in node ? this.#leafKey(node.headingParagraph, start) : '';
    if (own === null) return null;
    const lines = this.#linesKey(node.heading.range, start);
    if (lines === null) return null;
    const parts: (string | number)[] = [
      node.type,
      'level' in node ? node.level : '',
      node.range.end - start,
      headingKey(node.heading, start),
      lines,
      own,
    ];
    for (const child of node.children) {
      const entry = this.#found.get(child);
      if (entry === undefined) return null;
      parts.push(child.range.start - start, entry.id);
    }
    return parts.join('\u0001');
  }

  /** `from`: where the block begins that the paragraph belongs to. */
  #leafKey(node: Exclude<Block, { heading: Heading }>, from = node.range.start): string | null {
    const { start, end } = node.range;
    const lines = this.#linesKey(node.range, from);
    if (lines === null) return null;
    const parts: (string | number)[] = [node.type, start - from, end - from, lines];
    switch (node.type) {
      case 'paragraph': {
        if (node.signature == null) return null;
        const { label, reading, joinedLines, role, signature } = node;
        const first = this.#document.source.lineAt(from);
        parts.push(
          role,
          reading.view.toSource(reading.start, reading.start).start - from,
          label === null
            ? ''
            : `${label.text} ${label.range.start - from} ${label.range.end - from}`,
          joinedLines.map((line) => line - first).join(' '),
          signature,
        );
        break;
      }
      case 'element':
        parts.push(node.kind, node.reading.text);
        break;
      case 'contents-entry':
        parts.push(markerKey(node.marker, from), node.title, node.page ?? '');
        break;
      case 'table':
        parts.push(...[node.header, ...node.rows].map((row) => rowKey(row, from)));
        break;
    }
    return parts.join('\u0001');
  }

  /** The lines of a span as written and as read, and where in them a block begins. */
  #linesKey(range: Range, from: number): string | null {
    const { source, view } = this.#document;
    const lines = this.linesOf(range);
    const unitStart = view.text.lastIndexOf('\n', view.fromSource(range.start) - 1) + 1;
    const at = view.text.indexOf('\n', view.fromSource(range.end));
    const unitEnd = at === -1 ? view.text.length : at;
    if (Math.max(lines.end - lines.start, unitEnd - unitStart) > longestLine) return null;
    const written = source.slice(lines);
    const read = view.text.slice(unitStart, unitEnd);
    // Nearly every line is read as it is written, and need not be held twice.
    const asWritten = written.length - read.length <= 2 && written.startsWith(read);
    return `${this.#surroundings} ${lines.start - from} ${asWritten ? '=' : read}\u0002${written}`;
  }
}

/** What a rule may know of a block besides its text. */
function surroundingsOf({ source, ...document }: PlanDocument, part: Part): string {
  const of = ({ kind, year, period, issuer, title }: PlanDocument | Part): unknown[] => [
    kind,
    year,
    period,
    issuer,
    title?.text,
  ];
  return JSON.stringify([
    ...of({ source, ...document }),
    document.format,
    document.issueDate,
    source.text.includes('\r\n'),
    part.role,
    part.duplicateOf,
    ...of(part),
  ]);
}

function headingKey({ marker, title, titleRange, range, runIn }: Heading, from: number): string {
  return [
    markerKey(marker, from),
    title,
    titleRange.start - from,
    titleRange.end - from,
    range.start - from,
    range.end - from,
    runIn ? '1' : '',
  ].join('\u0002');
}

function markerKey(marker: Marker | null, from: number): string {
  if (marker === null) return '';
  const { style, text, written, meant, meantStyle, range } = marker;
  return [
    style,
    text,
    written ?? '',
    meant ?? '',
    meantStyle,
    range.start - from,
    range.end - from,
  ].join(' ');
}

function rowKey(row: TableRow | null, from: number): string {
  if (row === null) return '';
  return row.cells
    .map(({ range, reading }) => `${range.start - from} ${range.end - from} ${reading.text}`)
    .join('\u0002');
}
