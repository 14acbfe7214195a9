import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom, multiply } from '@yaodian/schema';
import { quantitiesBetween } from '../../shared/places.ts';
import type { Summand } from '../../shared/statement.ts';
import { isInBracket } from './clause-range.ts';
import { areExact, canBeSummed, haveOneUnit, summand } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';

const totalWord =
  /(?:合计|共计|总计|一共|总共)(?:为|达|达到|有)?[^，。；、0-9]{0,6}$|[，,、；;]共(?![同建享青产])[^，。；、0-9]{0,6}$/u;
/** 两项合计: how many parts there are, and none of them. */
const countOfParts = /^[两二三四五六七八九十](?:项|类|者|部分|方面)$/u;
/** Words that make a number in front no part of the total. */
const notAPart = /其中|累计|每|含|从|由|比|较|(?<![收达接看办])到|现有|原有|目前|总数|约/u;

const bracket = /（[^（）]{0,60}）|\([^()]{0,60}\)/gu;
/** 预算收入40.5亿元。加上补助30亿元、结转5亿元，总计75.5亿元: the first part stands in the sentence before. */
const addsToEarlier = /加上|连同|加之/u;

/** 小学3所、初中2所，合计5所. */
export function partsBefore(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): PartsOfTotal | null {
  const total = quantities[index];
  if (total === undefined || !canBeSummed(total)) return null;
  const { start: at } = total.inReading;
  const word = totalWord.exec(text.slice(Math.max(0, at - 14), at))?.[0];
  if (word === undefined) return null;
  let start = at;
  const lowest = Math.max(0, at - 200);
  while (start > lowest && !'。；;！\n（('.includes(text.charAt(start - 1)))
    start = openingOf(text, start - 1, lowest);
  const before = quantitiesBetween(quantities, start, at).filter(
    ({ inReading }) =>
      !countOfParts.test(text.slice(inReading.start, inReading.end)) &&
      !isInBracket(text, start, inReading.start),
  );
  // 每户2000元…共300万元 multiplies, and 培训3期60人，共60人 counts two things.
  const alone = before.every(({ unit }) => unitsAgree(unit, total.unit));
  const all = before
    .filter(({ unit }) => unitsAgree(unit, total.unit))
    .map((quantity) => summand(text, quantity));
  // Nobody adds up more in one sentence; a hostile line would.
  if (all.length < 2 || all.length > 24) return null;
  const parts = matchingTail(all, total) ?? all;
  // 新建6所，改扩建48所，共增加学位1570个: what they make room for, and not how many they are.
  const isOther =
    all.every(({ quantity: { unit } }) => unit !== total.unit) &&
    /[^为达到有]$/u.test(word.replace(/^[，,、；;]?(?:合计|共计|总计|一共|总共|共)/u, ''));
  return {
    kind: 'total-after',
    total,
    parts,
    word: /合计|共计|总计|一共|共/u.exec(word)?.[0] ?? '',
    complete: true,
    decidable:
      haveOneUnit(parts) &&
      areExact(total, parts) &&
      (parts !== all ||
        (!isOther &&
          (alone || /计/u.test(word)) &&
          !notAPart.test(text.slice(start, at).replaceAll(bracket, '')) &&
          !addsToEarlier.test(text.slice(start, before[0]?.inReading.start ?? at)) &&
          !hasOpenList(text, start, at))),
  };
}

/** 结余45万元（其中本级7万元），支出总计90万元: from the end of a bracket to where it opens; else the offset itself. */
function openingOf(text: string, at: number, lowest: number): number {
  if (!'）)'.includes(text.charAt(at))) return at;
  const open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('(', at));
  return open >= lowest ? open : at;
}

/** The last parts that make up the total: a number in front of them may be something else. */
function matchingTail(all: readonly Summand[], total: Quantity): readonly Summand[] | null {
  let sum = decimalFrom(0);
  let longest: readonly Summand[] | null = null;
  for (let from = all.length - 1; from >= 0; from -= 1) {
    const part = all[from];
    if (part === undefined) break;
    sum = add(sum, multiply(part.quantity.value, decimalFrom(part.times)));
    if (from <= all.length - 2 && compareDecimals(sum, total.value) === 0)
      longest = all.slice(from);
  }
  return longest;
}

function hasOpenList(text: string, start: number, at: number): boolean {
  return /(?<![中高初平同特一二三])等(?![级次])/u.test(text.slice(start, at));
}
