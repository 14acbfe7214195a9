import type { Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { isRest } from './complete-parts.ts';
import type { OpenRun } from './class-runs.ts';
import { equalTo, sharedNoun, statementOf } from './counted.ts';
import type { Counted } from './counted.ts';
import type { PartsOfTotal } from './parts.ts';

/** A paragraph with more 其他 is none that a reader adds up. */
const MOST_LISTS = 4;
const MOST_PARTS = 12;
/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 4;

/**
 * 受理诉求71184件。咨询类33523件，占47.09%；求助类21570件；……；其他类1583件: a list whose last part is all that is left
 * divides a number in front of it. Where it begins, that number tells.
 */
export function restLists(
  text: string,
  counted: readonly Counted[],
): { readonly statements: PartsOfTotal[]; readonly open: OpenRun[] } {
  const statements: PartsOfTotal[] = [];
  const open: OpenRun[] = [];
  let left = MOST_LISTS;
  for (const [last, { label }] of counted.entries()) {
    if (last < 1 || left === 0 || !isRest(label)) continue;
    left -= 1;
    const found = totalInFront(text, counted, last);
    if (found !== null) statements.push(found);
    else open.push(longestList(text, counted, last));
  }
  return { statements, open };
}

function totalInFront(
  text: string,
  counted: readonly Counted[],
  last: number,
): PartsOfTotal | null {
  const near: { readonly parts: readonly Counted[]; readonly total: Quantity }[] = [];
  for (let from = last - 1; from > Math.max(0, last - MOST_PARTS); from -= 1) {
    const parts = counted.slice(from, last + 1);
    const totals = counted.slice(Math.max(0, from - 2), from);
    if (isBroken(text, counted, from, last)) break;
    const equal = equalTo(parts, totals);
    if (equal !== null) return statementOf(parts, equal, true);
    const total = counted[from - 1]?.quantity;
    const isSame = total !== undefined && repeats(counted[from - 1], counted[from]);
    const left = from === last - 1 && /^(?:剩余|余下)/u.test(counted[last]?.label ?? '');
    if (total !== undefined && isNear(total, parts, left ? 2 : isSame ? TELLING - 1 : TELLING))
      near.push({ parts, total });
  }
  const [only] = near;
  return near.length === 1 && only !== undefined ? statementOf(only.parts, only.total, true) : null;
}

/** 处分334人。处分县级干部5人，…，其他人员271人: the list begins with the words of its total. */
function repeats(total: Counted | undefined, first: Counted | undefined): boolean {
  const words = total?.label.slice(-2) ?? '';
  return words.length === 2 && first !== undefined && first.label.startsWith(words);
}

/** Whether a line ends between two numbers. */
function isBroken(text: string, counted: readonly Counted[], from: number, last: number): boolean {
  const [first, end] = [counted[from], counted[last]];
  if (first === undefined || end === undefined) return true;
  return text.slice(first.quantity.inReading.start, end.quantity.inReading.start).includes('\n');
}

function isNear(total: Quantity, parts: readonly Counted[], least: number): boolean {
  const values = parts.map(({ quantity }) => quantity.value);
  const largest = values.some((value) => compareDecimals(value, total.value) > 0);
  return (
    !largest && tellingPlaces(total.value, values) >= least && isOneDigitOff(total.value, values)
  );
}

/** All numbers of the paragraph up to 其他: what they divide may stand in a paragraph in front. */
function longestList(text: string, counted: readonly Counted[], last: number): OpenRun {
  let from = last;
  while (from > Math.max(0, last - MOST_PARTS) && !isBroken(text, counted, from - 1, last))
    from -= 1;
  const parts = counted.slice(from, last + 1);
  return { parts: parts.map(({ quantity }) => quantity), noun: sharedNoun(parts) ?? '' };
}
