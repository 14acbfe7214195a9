import type { LabelScan } from './labels.ts';
import { scanLabel } from './labels.ts';
import type { Line } from './lines.ts';
import type { MarkerScan } from './marker-scan.ts';
import { OwnText, textFact, textFactAt } from './own-text.ts';
import type { ReadingViewBuilder } from './reading-view-builder.ts';
import { Placed } from './text-memo.ts';
import type { TextMemo } from './text-memo.ts';

/** A paragraph, heading, label line or table row of the reading view, before its role is known. */
export interface Unit {
  readonly own: OwnText;
  readonly text: string;
  /** View offset of the text. */
  readonly start: number;
  /** First and last line, 1-based. */
  readonly line: number;
  readonly endLine: number;
  /** Lines that were joined to the first one. */
  readonly joinedLines: readonly number[];
  readonly indent: number;
  readonly blankBefore: boolean;
  readonly marker: MarkerScan | null;
  readonly label: LabelScan | null;
  /** Depth of a Markdown heading, 0 for none. */
  readonly headingDepth: number;
  /** Cells of a table row as view spans, flat; null for what is no row. */
  readonly cells: readonly number[] | null;
  /** True for the first row of a Markdown table. */
  readonly tableHeader: boolean;
}

/**
 * `（二）责任单位：市教育局`: the number counts the statements of a task and heads nothing. Targets and
 * measures are read so only where responsibility is stated in the same way, since 二、工作目标： is a
 * chapter elsewhere.
 */
function unnumberLabels(units: Unit[]): Unit[] {
  const labelIn = (unit: Unit): LabelScan | null => {
    if (unit.marker === null || unit.label !== null) return null;
    return labelBehind(unit.own, unit.marker.contentStart);
  };
  const styles = new Set<string>();
  for (const unit of units) {
    const label = labelIn(unit);
    if (label?.role === 'responsibility' || label?.role === 'deadline')
      styles.add(unit.marker?.style ?? '');
  }
  if (styles.size === 0) return units;
  return units.map((unit) => {
    const label = styles.has(unit.marker?.style ?? '') ? labelIn(unit) : null;
    return label === null ? unit : { ...unit, marker: null, label };
  });
}

const labelOf = textFact(scanLabel);

/** The label that begins at a place in a text, unless nothing stands behind it. */
const labelBehind = textFactAt((text, at): LabelScan | null => {
  const label = scanLabel(text.slice(at, at + 40));
  if (label === null || at + label.contentStart >= text.length) return null;
  return { ...label, length: at + label.length, contentStart: at + label.contentStart };
});

const none: readonly number[] = [];

/** Appends groups of lines to the view and returns them as units. */
export function unitsOf(
  groups: readonly (readonly Line[])[],
  view: ReadingViewBuilder,
  memo?: TextMemo,
): Unit[] {
  const units: Unit[] = [];
  for (const group of groups) {
    const first = group[0];
    const last = group[group.length - 1];
    if (first === undefined || last === undefined) continue;
    const start = view.length;
    for (const line of group) {
      for (let i = 0; i < line.pieces.length; i += 2) {
        view.add(line.pieces[i] ?? 0, line.pieces[i + 1] ?? 0);
      }
    }
    view.endUnit();
    const own = group.length === 1 ? first.own : joined(group, memo);
    const { text } = own;
    units.push({
      own,
      text,
      start,
      line: first.number,
      endLine: last.number,
      joinedLines: group.length === 1 ? none : group.slice(1).map((line) => line.number),
      indent: first.indent,
      blankBefore: first.blankBefore,
      marker: first.marker,
      label: first.labelled ? labelOf(own) : null,
      headingDepth: first.facts?.headingDepth ?? 0,
      cells:
        first.facts?.cells === undefined
          ? rowCells(text, start)
          : first.facts.cells.map((offset) => start + offsetInLine(first, offset)),
      tableHeader: first.facts?.tableHeader ?? false,
    });
  }
  return unnumberLabels(units);
}

/** By the first line of those that were joined. */
const joinedTexts = new Placed<OwnText>();

function joined(lines: readonly Line[], memo: TextMemo | undefined): OwnText {
  const text = lines.map((line) => line.text).join('');
  const start = lines[0]?.pieces[0];
  const end = lines.at(-1)?.pieces.at(-1);
  if (memo === undefined || start === undefined || end === undefined) return new OwnText(text);
  const before = joinedTexts.before(memo, { start, end });
  const own = before?.text === text ? before : new OwnText(text);
  joinedTexts.keep(memo, start, own);
  return own;
}

/** Cells of a row written as `n | a | b` or with tabs between three or more cells, else null. */
function rowCells(text: string, start: number): number[] | null {
  const pipe = text.includes('|');
  if (!pipe && !text.includes('\t')) return null;
  const separator = pipe ? '|' : '\t';
  const spans: number[] = [];
  let at = 0;
  while (at <= text.length) {
    let end = text.indexOf(separator, at);
    if (end < 0) end = text.length;
    let from = at;
    let to = end;
    while (from < to && /\s/u.test(text.charAt(from))) from++;
    while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
    const outer = pipe && from === to && (at === 0 || end === text.length);
    if (!outer) spans.push(start + from, start + to);
    at = end + 1;
  }
  return spans.length >= (pipe ? 4 : 6) ? spans : null;
}

/** Where a source offset stands in a line's text. */
function offsetInLine(line: Line, offset: number): number {
  let passed = 0;
  for (let i = 0; i < line.pieces.length; i += 2) {
    const start = line.pieces[i] ?? 0;
    const end = line.pieces[i + 1] ?? 0;
    if (offset <= start) return passed;
    if (offset <= end) return passed + offset - start;
    passed += end - start;
  }
  return passed;
}
