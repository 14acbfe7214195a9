import { isBetweenMarks, markedSpans } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { memoise } from '../../shared/memo.ts';
import { SignSet } from '../../shared/sign-set.ts';
import { unitFact, type ViewUnit } from '../../shared/view-lines.ts';
import { isBetweenChinese, isChineseBracket, isOneHalf, isQuotation } from './chinese-context.ts';

/** A straight quotation mark is at times the sign of an inch or part of a program's text. */
export const quotes = '"';
/** So is this one of a foot, a minute or an English word. */
export const singles = "'";
/** Quotation marks of other fonts, wrong wherever they stand. */
export const primes = new Set(['〝', '〞']);
const half = new SignSet(`,:;!?().．｡､﹐﹑﹔﹕﹖﹗"'〝〞`);
/** Brackets that the parser reads as a number at the start of a line; `numbering-mark` goes before. */
const arabicMarker = /^\s*(?:\([0-9]{1,3}\)|[0-9a-zA-Z]{1,3}\))/u;
const chineseMarker = /^\s*\([一二三四五六七八九十]{1,3}\)/u;
const wideMarker = /\n[ \t\u3000]{0,8}（[一二三四五六七八九十]{1,3}）/u;

/** One mark or pair of brackets; offsets of the view. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly changes: 'text' | 'markers';
  /** Inside “…” or 《…》: words of somebody else. */
  readonly quoted: boolean;
}

/** Places by mark; both brackets count under `(`. */
type Places = Map<string, Place[]>;

/** A place in a unit, counted from its start. */
interface UnitPlace extends Place {
  readonly mark: string;
}

/** The half-width marks of lines that should be full width; places of `garbled` stand for nothing. */
export function placesIn(
  document: PlanDocument,
  units: readonly ViewUnit[],
  garbled: ReadonlySet<number>,
): Places {
  const places: Places = new Map();
  for (const unit of units) {
    const { text, start } = unit;
    // A garbled mark is left out, and the other one of its pair may stand alone then.
    const found =
      garbled.size > 0 ? scan(text, (at) => garbled.has(start + at)) : placesOfUnit(unit);
    for (const { mark, from, to, changes, quoted } of found) {
      // Among full-width siblings a half-width (一) is the business of `numbering-mark`.
      if (changes === 'markers' && hasWideMarkers(document)) continue;
      const place = { from: start + from, to: start + to, changes, quoted };
      const known = places.get(mark);
      if (known === undefined) places.set(mark, [place]);
      else known.push(place);
    }
  }
  return places;
}

const hasWideMarkers = memoise(({ view }: PlanDocument) => wideMarker.test(view.text));

const placesOfUnit = unitFact((text) => scan(text, () => false));

const nowhere: readonly UnitPlace[] = [];

function scan(text: string, isGarbled: (at: number) => boolean): readonly UnitPlace[] {
  let at = half.firstIn(text);
  if (at === -1) return nowhere;
  const places: UnitPlace[] = [];
  const marked = markedSpans(text);
  const add = (
    mark: string,
    from: number,
    to: number,
    changes: Place['changes'] = 'text',
  ): void => {
    places.push({ mark, from, to, changes, quoted: isBetweenMarks(marked, from) });
  };
  const marker = chineseMarker.exec(text)?.[0].length ?? 0;
  let open: number[] = [];
  let quoted: number | null = null;
  let single: number | null = null;
  const begin = arabicMarker.exec(text)?.[0].length ?? 0;
  if (at < begin) at = half.firstIn(text, begin);
  for (; at !== -1; at = half.firstIn(text, at + 1)) {
    const mark = text.charAt(at);
    if (isGarbled(at)) continue;
    if (mark === quotes) {
      if (quoted !== null && isQuotation(text, quoted, at)) {
        add(mark, quoted, at + 1);
        quoted = null;
      } else quoted = at;
    } else if (mark === singles) {
      if (single !== null && isWordInSingles(text, single, at)) {
        add(mark, single, at + 1);
        single = null;
      } else single = at;
    } else if (mark === '(') {
      open.push(at);
      if (open.length > 64) open = open.slice(-32);
    } else if (mark === ')') {
      const from = open.pop();
      if (from === undefined) {
        if (isOneHalf(text, at, '（')) add('(', at, at + 1);
      } else if (isChineseBracket(text, from, at))
        add('(', from, at + 1, at < marker ? 'markers' : 'text');
    } else if (primes.has(mark) || isBetweenChinese(text, at)) add(mark, at, at + 1);
  }
  for (const from of open) if (isOneHalf(text, from, '）')) add('(', from, from + 1);
  return places.length === 0 ? nowhere : places;
}

/** No sentence, and neither Children's nor 30'. */
function isWordInSingles(text: string, from: number, to: number): boolean {
  if (/[A-Za-z0-9]/u.test(text.charAt(from - 1))) return false;
  return isQuotation(text, from, to) && !/[，。；]/u.test(text.slice(from, to));
}
