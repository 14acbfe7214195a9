import type { Quantity } from '@yaodian/parser';
import { quantitiesBetween } from '../../shared/places.ts';
import type { Summand } from '../../shared/statement.ts';
import { areAllParts, areClasses } from './complete-parts.ts';
import { areExact, canBeSummed, labelsOf, summand } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';

/** What ends a list of parts, and what another measure of one part may be. */
const otherKind = /(?:另|还|此外|同时|被|获|累计|共计|合计|到|至)/u;
const otherMeasure = /^(?:%|％|元)$|元$/u;

/** 招聘607人，其中研究生46人、本科生106人; and 投资5亿元。其中A投入1亿元…；B投入4亿元. */
export function partsAmong(
  text: string,
  quantities: readonly Quantity[],
  at: number,
): PartsOfTotal | null {
  const opening = text.charAt(at - 1);
  if (opening === '（' || opening === '(') return null;
  const own = clauseRange(text, at);
  const behind = quantitiesBetween(quantities, at, own.end);
  const [first] = behind;
  if (first === undefined || !canBeSummed(first)) return null;
  const candidates = quantitiesBetween(quantities, own.start, at).filter(
    (quantity) => quantity.unit === first.unit && !isComparison(text, quantity),
  );
  const parts = partsFrom(text, behind, at);
  const total = candidates.at(-1);
  if (total === undefined || parts.length === 0 || parts.length > 24) return null;
  return {
    kind: 'among',
    total,
    parts,
    word: '其中',
    complete: areAllParts(labelsOf(text, at, parts)),
    decidable: candidates.length === 1 && areExact(total, parts),
  };
}

/** 比上年增加1.2亿元 stands between the total and its parts and is none of both. */
function isComparison(text: string, { inReading: { start } }: Quantity): boolean {
  const front = text.slice(Math.max(0, start - 12), start);
  return /(?:比|较)[^，。；、,;]{1,6}(?:增加|增长|减少|下降)了?\s?$|净增了?\s?$/u.test(front);
}

function partsFrom(text: string, behind: readonly Quantity[], at: number): Summand[] {
  const unit = behind[0]?.unit;
  const parts: Summand[] = [];
  let end = at;
  for (const quantity of behind) {
    const between = text.slice(end, quantity.inReading.numberStart);
    if (parts.length > 0 && otherKind.test(between)) break;
    if (quantity.unit !== unit) {
      // 占7.58% may stand between; another kind of thing ends the list.
      if (otherMeasure.test(quantity.unit)) continue;
      break;
    }
    // 小麦2万亩，比上年增加300亩；玉米3万亩: the change belongs to the part before.
    if (!isComparison(text, quantity)) parts.push(summand(text, quantity));
    end = quantity.inReading.numberEnd;
  }
  return parts;
}

/**
 * 改造户厕5200户，上半年2150户、下半年3050户: parts that leave nothing out divide the number in front
 * of them without 其中.
 */
export function undeclaredParts(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): PartsOfTotal | null {
  const total = quantities[index];
  const next = quantities[index + 1];
  if (total === undefined || next?.unit !== total.unit || !canBeSummed(total)) return null;
  const gap = text.slice(total.inReading.end, next.inReading.numberStart);
  if (gap.length > 24 || !/^[^，。；、,;：:（(]{0,10}[，,][^，。；,;：:（(]{1,12}$/u.test(gap))
    return null;
  if (/其中|[比较]|约/u.test(gap)) return null;
  const parts: Summand[] = [];
  let end = total.inReading.end;
  for (const quantity of quantities.slice(index + 1, index + 6)) {
    const between = text.slice(end, quantity.inReading.numberStart);
    if (quantity.unit !== total.unit || /[。；\n]/u.test(between) || otherKind.test(between)) break;
    parts.push(summand(text, quantity));
    end = quantity.inReading.numberEnd;
    if (areClasses(labelsOf(text, total.inReading.end, parts))) {
      const decidable = areExact(total, parts);
      return { kind: 'listed', total, parts, word: '', complete: true, decidable };
    }
  }
  return null;
}

/** The sentence that holds an offset, and the one before it where 其中 opens a sentence. */
function clauseRange(text: string, at: number): { start: number; end: number } {
  let start = at;
  const lowest = Math.max(0, at - 200);
  let stops = /[。\n]/u.test(text.charAt(at - 1)) ? 2 : 1;
  while (start > lowest) {
    const sign = text.charAt(start - 1);
    if (
      sign === '。' ||
      sign === '\n' ||
      (sign === '；' && stops === 1) ||
      (sign === ';' && stops === 1)
    ) {
      stops -= 1;
      if (stops === 0) break;
    }
    start -= 1;
  }
  const limit = Math.min(text.length, at + 300);
  const sameSentence = !/[。\n]/u.test(text.charAt(at - 1));
  let end = at;
  while (
    end < limit &&
    !'。！\n'.includes(text.charAt(end)) &&
    !(sameSentence && '；;'.includes(text.charAt(end)) && !text.startsWith('其', end))
  )
    end += 1;
  return { start, end };
}
