import type { Quantity } from '@yaodian/parser';
import { quantitiesBetween } from '../../shared/places.ts';
import { isOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import type { Summand } from '../../shared/statement.ts';
import { clauseRange } from './clause-range.ts';
import { otherKind, partsFrom } from './parts-in-a-row.ts';
import { areAllParts, areClasses, isOneOf } from './complete-parts.ts';
import { areExact, canBeSummed, labelsOf, summand } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';

/** Two numbers of fewer telling places come close to a third by chance. */
const FEW_TELLING = 3;

/** 新建16所，增设附属园33所: what comes next was done besides, and is no part. */
const besides =
  /[，,]\s?(?:增设|新增|增加|新建|改建|扩建|改造|改扩建|建成|设立|引进|撤并|开展|完成|还|并)/u;

/**
 * 改造户厕5200户，上半年2150户、下半年3050户: parts that leave nothing out divide the number in front
 * of them without 其中.
 */
export function undeclaredParts(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): PartsOfTotal | null {
  const listed = listBehind(text, quantities, index);
  if (listed === null) return null;
  const { total, gap } = listed;
  if (gap.length > 24 || !/^[^，。；、,;：:（(]{0,10}[，,][^，。；,;：:（(]{1,12}$/u.test(gap))
    return null;
  if (/其中|[比较]|约|每|按|标准/u.test(gap) || besides.test(gap)) return null;
  // 其中初中20所，公办高中3所，民办高中2所: the first part is no whole.
  const { start } = total.inReading;
  if (text.slice(clauseRange(text, start).start, start).includes('其中')) return null;
  const parts: Summand[] = [];
  let end = total.inReading.end;
  for (const quantity of quantities.slice(index + 1, index + 6)) {
    const between = text.slice(end, quantity.inReading.numberStart);
    if (quantity.unit !== total.unit || /[。；\n]/u.test(between) || otherKind.test(between)) break;
    parts.push(summand(text, quantity));
    end = quantity.inReading.numberEnd;
    if (areClasses(labelsOf(text, total.inReading.end, parts))) {
      // 初中20所，公办高中3所，民办高中2所，特教学校1所: all four stand in one list.
      const next = quantities[index + parts.length + 1];
      if (goesOn(text, total, next, end) && !isSaidAgain(text, parts, next, end)) return null;
      if (isOneOf(labelOf(text, total), labelsOf(text, total.inReading.end, parts))) return null;
      const decidable = areExact(total, parts);
      return { kind: 'listed', total, parts, word: '', complete: true, decidable };
    }
  }
  return null;
}

/** 持证3718人，分别为肢体2156人，精神389人，听力454人: a list that is announced as all that there is. */
export function announcedParts(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): PartsOfTotal | null {
  const listed = listBehind(text, quantities, index);
  if (listed === null) return null;
  const { total, gap } = listed;
  if (
    !/^[^，。；、,;：:（(]{0,8}[，,](?:分别为|分别是|分为|具体为|具体是|即)[^，。；、,;0-9]{1,12}$/u.test(
      gap,
    )
  )
    return null;
  const parts: Summand[] = [];
  let end = total.inReading.end;
  for (const quantity of quantities.slice(index + 1, index + 13)) {
    const between = text.slice(end, quantity.inReading.numberStart);
    if (quantity.unit !== total.unit || /[。；\n]/u.test(between)) break;
    parts.push(summand(text, quantity));
    end = quantity.inReading.numberEnd;
  }
  if (parts.length < 2 || parts.some(({ times }) => times !== 1)) return null;
  const values = parts.map(({ quantity: { value } }) => value);
  if (parts.length === 2 && tellingPlaces(total.value, values) < FEW_TELLING) return null;
  const decidable = areExact(total, parts) && isOneDigitOff(total.value, values);
  return { kind: 'listed', total, parts, word: '', complete: true, decidable };
}

/** 65起较大火灾中，农村34起，城市29起，其他区域2起: parts of a group, where they leave nothing out. */
export function partsOfGroup(
  text: string,
  quantities: readonly Quantity[],
  total: Quantity,
): PartsOfTotal | null {
  const { end } = total.inReading;
  const lead = /^[^，。；、,;：:（()）0-9]{1,14}中[，,]/u.exec(text.slice(end, end + 18))?.[0];
  if (lead === undefined || !canBeSummed(total)) return null;
  const at = end + lead.length;
  const stop = text.slice(at, at + 300).search(/[。；;\n]/u);
  const behind = quantitiesBetween(quantities, at, stop === -1 ? at + 300 : at + stop);
  const parts = partsFrom(text, behind, at);
  const labels = labelsOf(text, at, parts);
  if (behind[0]?.unit !== total.unit || !areAllParts(labels)) return null;
  const decidable = areExact(total, parts);
  return { kind: 'listed', total, parts, word: '', complete: true, decidable };
}

/** The words of its clause in front of a number. */
function labelOf(text: string, { inReading: { numberStart } }: Quantity): string {
  return text.slice(Math.max(0, numberStart - 16), numberStart).replace(/^.*[，、；。：,;]/u, '');
}

/** 一类19个，二类97个，…，现已验收一类19个: the list begins once more. */
function isSaidAgain(
  text: string,
  parts: readonly Summand[],
  next: Quantity | undefined,
  end: number,
): boolean {
  const [first] = parts;
  if (first === undefined || next === undefined) return false;
  const { numberStart } = first.quantity.inReading;
  const name = /[^，。；、,;：:（()）]{2,10}$/u.exec(
    text.slice(Math.max(0, numberStart - 12), numberStart),
  );
  return name !== null && text.slice(end, next.inReading.numberStart).endsWith(name[0]);
}

/** Whether a list that ends at an offset goes on with one more number of its unit. */
function goesOn(text: string, total: Quantity, next: Quantity | undefined, end: number): boolean {
  return (
    next?.unit === total.unit && !/[。；;\n]/u.test(text.slice(end, next.inReading.numberStart))
  );
}

/** A number and what stands between it and the next one, which counts the same. */
function listBehind(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): { readonly total: Quantity; readonly gap: string } | null {
  const total = quantities[index];
  const next = quantities[index + 1];
  if (total === undefined || next?.unit !== total.unit || !canBeSummed(total)) return null;
  return { total, gap: text.slice(total.inReading.end, next.inReading.numberStart) };
}
