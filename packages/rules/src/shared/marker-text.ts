import { formatChineseNumber } from '@yaodian/parser';
import type { Marker, MarkerStyle, PlanDocument, Range } from '@yaodian/parser';
import type { TextEdit } from '@yaodian/linter';

const chineseStyles: ReadonlySet<MarkerStyle> = new Set(['chinese-comma', 'chinese-paren']);
const number = /[0-9０-９]+|[一二三四五六七八九十百千零〇两兩]+|[①-⑳]/u;
const bracketed: Readonly<Partial<Record<MarkerStyle, readonly [string, string]>>> = {
  'chinese-comma': ['', '、'],
  'chinese-paren': ['（', '）'],
  'arabic-paren': ['（', '）'],
};

/** The number of a marker in the source: what is written there, and where. Null where none is found. */
function writtenNumber(
  document: PlanDocument,
  marker: Marker,
): { readonly text: string; readonly range: Range } | null {
  const match = number.exec(document.source.slice(marker.range));
  if (match === null) return null;
  const start = marker.range.start + match.index;
  return { text: match[0], range: { start, end: start + match[0].length } };
}

/** `value` in the numerals of a number as written: 6, ６, 六 or ⑥. */
function numeralLike(written: string, value: number): string {
  const first = written.charAt(0);
  if (first >= '①' && first <= '⑳') {
    return value <= 20 ? String.fromCharCode('①'.charCodeAt(0) + value - 1) : `（${value}）`;
  }
  if (first >= '０' && first <= '９') {
    return String(value).replaceAll(/\d/gu, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
  }
  if (first >= '0' && first <= '9') return String(value);
  return formatChineseNumber(value);
}

/** The marker with another number, as a message quotes it: `6.` for `5.` and 6. */
export function markerWith(marker: Marker, value: number): string {
  const match = number.exec(marker.text);
  if (match === null) return String(value);
  const numeral = numeralLike(match[0], value);
  const before = marker.text.slice(0, match.index);
  return `${before}${numeral}${marker.text.slice(match.index + match[0].length)}`.trim();
}

/** The edit that gives a marker another number and leaves the mark as it is; null where no number is written. */
export function renumber(document: PlanDocument, marker: Marker, value: number): TextEdit | null {
  const found = writtenNumber(document, marker);
  if (found === null) return null;
  return { range: found.range, text: numeralLike(found.text, value) };
}

/**
 * A marker as the level that is meant writes it, `二、` for `2、`, with the smallest edit that does so.
 * Null where the level has no written form here (a dash, a word).
 */
export function restyle(
  document: PlanDocument,
  marker: Marker,
): { readonly text: string; readonly edit: TextEdit } | null {
  const value = marker.meant ?? marker.written;
  const found = writtenNumber(document, marker);
  if (value === null || found === null) return null;
  const numeral = chineseStyles.has(marker.meantStyle) ? formatChineseNumber(value) : String(value);
  const [before, after] = bracketed[marker.meantStyle] ?? ['', '.'];
  const text = `${before}${numeral}${after}`;
  const source = document.source.slice(marker.range).trimEnd();
  return {
    text,
    edit: smallestEdit(marker.range.start, source, text),
  };
}

/** What has to change to turn one text, which stands at an offset, into another. */
function smallestEdit(offset: number, from: string, to: string): TextEdit {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let end = 0;
  const room = Math.min(from.length, to.length) - start;
  while (end < room && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  return {
    range: { start: offset + start, end: offset + from.length - end },
    text: to.slice(start, to.length - end),
  };
}
