import { isSpace } from './characters.ts';
import { scanLabel } from './labels.ts';
import { isSharedFile } from './page-chrome.ts';
import { scanMarker } from './marker-scan.ts';
import type { MarkerScan } from './marker-scan.ts';
import { OwnText, textFact } from './own-text.ts';
import type { Range } from './range.ts';
import type { SourceText } from './source-text.ts';
import { detached, Placed } from './text-memo.ts';
import type { TextMemo } from './text-memo.ts';

/** A line of the source without its hidden residue and outer spaces, in simplified characters. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly own: OwnText;
  readonly text: string;
  /** Source spans of the text, flat: start, end, start, end. */
  readonly pieces: readonly number[];
  /** Width of the space in front, in half-width columns. */
  readonly indent: number;
  readonly blankBefore: boolean;
  /** True where a page number stands between the line before and this one. */
  readonly pageBefore: boolean;
  readonly marker: MarkerScan | null;
  readonly labelled: boolean;
  readonly facts: LineFacts | null;
}

/** What Markdown's blocks say of a line. */
export interface LineFacts {
  readonly headingDepth?: number;
  /** Source spans of a row's cells, flat. */
  readonly cells?: readonly number[];
  readonly tableHeader?: boolean;
  /** True where an escape makes the start of the line plain text. */
  readonly escaped?: boolean;
}

/** A page number or a rule between pages: `— 5 —`, `第5页 共20页`, `·5·`, `Page 5`, `------`. */
const pageFurniture =
  /^(?:[—–―－-]{1,3}\s{0,3}\d{1,4}\s{0,3}[—–―－-]{1,3}|第\s?\d{1,4}\s?页(?:[,，/ ]{0,2}共\s?\d{1,4}\s?页)?|[·•]\s?\d{1,3}\s?[·•]|[Pp]age\s?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?|[-=_*—―─·.]{4,})$/u;
const pageOfAll = /^(\d{1,3})\s?\/\s?(\d{1,3})$/u;
/** What is shorter may be a cell of a table, and `5/12` the next one. */
const SHORTEST_TEXT = 16;

/** `5/12` below a text: the fifth page of twelve. */
function isPageOfAll(text: string, before: Line | undefined): boolean {
  if (before === undefined || before.text.length < SHORTEST_TEXT) return false;
  const [, page, pages] = pageOfAll.exec(text) ?? [];
  return (
    page !== undefined && pages !== undefined && pages !== '1' && Number(page) <= Number(pages)
  );
}

/** `- 2 - 开展……`: the page's number stands in the first line of its text. */
const pageMark = /^(?:- ?\d{1,3} ?- |[—–] ?\d{1,3} ?[—–] )(?=.*\p{Script=Han})/u;

/** Length of a page number in front of a line's text, else 0. */
function pageMarkLength(folded: string, pieces: readonly number[]): number {
  const [start = 0, end = 0] = pieces;
  const first = folded.charCodeAt(start);
  if (first !== 0x2d && first !== 0x2014 && first !== 0x2013) return 0;
  return pageMark.exec(folded.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
}

const sharedPage = /^(\d{1,3})、/u;

/**
 * Sites for sharing files number the pages of a text and cut it where a page ends: `坚持“` / `2、三审三校”`.
 * Length of such a number in front of a line's text, else 0.
 */
function sharedPageLength(text: string, pages: number, lines: readonly Line[]): number {
  const match = sharedPage.exec(text.slice(0, 5));
  if (match === null || Number(match[1]) !== pages + 1) return 0;
  const before = lines.at(-1)?.text ?? '';
  return pages === 0 || !/[。！？；：;:]$/u.test(before) ? match[0].length : 0;
}

/** A page of such a site, as one line, is longer than what a writer numbers. */
const SHORTEST_PAGE = 120;
const LONGEST_PAGE = 4000;

/** True for a text that begins with such a number, and whose first line breaks off in front of the second. */
function isCutInPages(folded: string): boolean {
  if (!/^\s{0,8}1、/u.test(folded.slice(0, 12))) return false;
  const [first = '', second = ''] = folded
    .slice(0, LONGEST_PAGE)
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    first.length >= SHORTEST_PAGE && !/[。！？；：;:.!?)）]$/u.test(first) && /^2、/u.test(second)
  );
}

export interface LineScan {
  readonly lines: readonly Line[];
  /** Page numbers and rules, which no line holds. */
  readonly furniture: readonly Range[];
}

/** The lines of a text that show something; `hidden` are spans to leave out, in order. */
export function scanLines(
  source: SourceText,
  folded: string,
  hidden: readonly Range[],
  factsOf: (line: number) => LineFacts | undefined = () => undefined,
  memo?: TextMemo,
): LineScan {
  const starts = source.lineStarts;
  const lines: Line[] = [];
  const furniture: Range[] = [];
  let next = 0;
  let blankBefore = false;
  let pageBefore = false;
  const shared =
    isCutInPages(folded) ||
    folded
      .slice(0, 300)
      .split(/[\r\n]+/u)
      .some(isSharedFile);
  let pages = 0;
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    let end = index + 1 < starts.length ? (starts[index + 1] ?? 0) : folded.length;
    while (end > start && isLineBreak(folded.charCodeAt(end - 1))) end--;
    while (next < hidden.length && (hidden[next]?.end ?? 0) <= start) next++;
    const pieces = visiblePieces(start, end, hidden, next);
    const indent = trim(folded, pieces);
    if (pieces.length === 0) {
      blankBefore = true;
      continue;
    }
    const page = pageMarkLength(folded, pieces);
    if (page > 0) {
      furniture.push({ start: pieces[0] ?? 0, end: (pieces[0] ?? 0) + page });
      pieces[0] = (pieces[0] ?? 0) + page;
      trim(folded, pieces);
    }
    const cut = shared ? sharedPageLength(textOf(folded, pieces), pages, lines) : 0;
    if (cut > 0) {
      pages += 1;
      pageBefore = pages > 1;
      furniture.push({ start: pieces[0] ?? 0, end: (pieces[0] ?? 0) + cut });
      pieces[0] = (pieces[0] ?? 0) + cut;
      trim(folded, pieces);
    }
    const text = textOf(folded, pieces);
    if (text.length < 24 && (pageFurniture.test(text) || isPageOfAll(text, lines.at(-1)))) {
      furniture.push({ start: pieces[0] ?? 0, end: pieces[pieces.length - 1] ?? 0 });
      blankBefore = true;
      pageBefore ||= /\d/u.test(text);
      continue;
    }
    const facts = factsOf(index + 1);
    const own = memo === undefined ? new OwnText(text) : keptText(memo, text, { start, end });
    const { marker, labelled } = facts?.escaped === true ? unmarked : openingOf(own);
    lines.push({
      number: index + 1,
      own,
      text: own.text,
      pieces,
      indent,
      blankBefore,
      pageBefore,
      marker,
      labelled,
      facts: facts ?? null,
    });
    blankBefore = false;
    pageBefore = false;
  }
  return { lines, furniture };
}

/** What a line begins with. */
type Opening = Pick<Line, 'marker' | 'labelled'>;

const unmarked: Opening = { marker: null, labelled: false };

/** By line. */
const texts = new Placed<OwnText>();

function keptText(memo: TextMemo, text: string, line: Range): OwnText {
  const before = texts.before(memo, line);
  const own = before?.text === text ? before : new OwnText(detached(text));
  texts.keep(memo, line.start, own);
  return own;
}

const openingOf = textFact((text): Opening => ({
  marker: scanMarker(text),
  labelled: scanLabel(text) !== null,
}));

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function visiblePieces(
  start: number,
  end: number,
  hidden: readonly Range[],
  from: number,
): number[] {
  const first = hidden[from];
  // Most lines are one piece, and a list that grows takes room for many.
  if (start < end && (first === undefined || first.start >= end)) return [start, end];
  const pieces: number[] = [];
  let at = start;
  for (let i = from; i < hidden.length; i++) {
    const span = hidden[i];
    if (span === undefined || span.start >= end) break;
    if (span.start > at) pieces.push(at, span.start);
    at = Math.max(at, span.end);
  }
  if (at < end) pieces.push(at, end);
  return pieces;
}

/** Cuts outer spaces off in place; returns the width of those in front. */
function trim(folded: string, pieces: number[]): number {
  let indent = 0;
  while (pieces.length > 0) {
    let start = pieces[0] ?? 0;
    const end = pieces[1] ?? 0;
    while (start < end && isSpace(folded.charCodeAt(start))) {
      const unit = folded.charCodeAt(start);
      indent += unit === 0x3000 ? 2 : unit === 9 ? 4 : 1;
      start++;
    }
    pieces[0] = start;
    if (start < end) break;
    pieces.splice(0, 2);
  }
  while (pieces.length > 0) {
    const start = pieces[pieces.length - 2] ?? 0;
    let end = pieces[pieces.length - 1] ?? 0;
    while (end > start && isSpace(folded.charCodeAt(end - 1))) end--;
    pieces[pieces.length - 1] = end;
    if (start < end) break;
    pieces.length -= 2;
  }
  return indent;
}

function textOf(folded: string, pieces: readonly number[]): string {
  if (pieces.length === 2) return folded.slice(pieces[0], pieces[1]);
  let text = '';
  for (let i = 0; i < pieces.length; i += 2) text += folded.slice(pieces[i], pieces[i + 1]);
  return text;
}
