import type { Quantity } from '@yaodian/parser';
import { add } from '@yaodian/schema';
import { restated } from '../../shared/restated.ts';
import { isExact } from '../../shared/written-number.ts';
import type { CloseShare } from './close-wholes.ts';
import { shareOf } from './share-statement.ts';

/** The words in front of the first number of a list are no longer. */
const LABEL = 16;

/** What stands between two items of one list: 11所初中、1所. */
const nextItem = /^[^，。；、,;0-9（(]{0,10}、[^，。；、,;0-9（(]{0,12}$/u;

/** What stands between two items of which each has its number in a bracket: （9.6万起）及其他出动（. */
const nextBracket = /^[）)](?:和|及|与|、|以及)[^，。；、,;0-9（(]{1,12}[（(]$/u;
const nextPlace = /^[）)](?:和|及|与|[、，,]|以及)[^，。；、,;0-9（(]{1,20}[（(]$/u;
/** 鹿城区（14084件），瓯海区（11624件），共占全市: a list in brackets, and what is said of all of it. */
const ofAll = /^[）)][，,]?(?:合计|共计|累计|总计|共)占/u;

/** 公务执勤（19.2万起）及其他出动（21.0万起）占总数的10.3%: what stands behind several brackets is said of them all. */
export function bracketList(
  text: string,
  front: readonly Quantity[],
  part: Quantity,
): Quantity | null {
  if (!'）)'.includes(text.charAt(part.inReading.end) || ' ')) return null;
  return sumOfList(text, front, part, isSaidOfAll(text, part) ? nextPlace : nextBracket);
}

/** 其中物业类320件、教育类180件，合计占比62.5%: from 其中 on the list is what the share is of. */
const together = /^[，,](?:合计|共计|累计|总计|共)占/u;
const nextAmong = /^[、，,；;](?!其中)[^，。；、,;0-9（(]{1,12}$/u;
const among = /其中[：:，,]?[^，。；、,;：:0-9（(]{1,12}$/u;

/** Whether a share behind the last bracket of a list is said of all that the list names. */
export function isSaidOfAll(text: string, { inReading: { end } }: Quantity): boolean {
  return ofAll.test(text.slice(end, end + 8));
}

/** 22所初中、2所九年一贯制学校、58所小学全部达标，占83.67%: a share that the words say is of all that the list names. */
export function wholeList(
  text: string,
  front: readonly Quantity[],
  part: Quantity,
  between: string,
): Quantity | null {
  if (/^[^，。；]{0,6}(?:全部|全都|均|都|合计|共)/u.test(between))
    return sumOfList(text, front, part);
  return together.test(between) ? sumOfList(text, front, part, nextAmong, among) : null;
}

/** 小学5所、初中3所，占16%: all that a list names, where the share is right of that. */
export function listOf(
  { text, front, part, rate }: CloseShare,
  total: Quantity | null,
): Quantity | null {
  const all = total === null ? null : sumOfList(text, front, part);
  return all !== null && total !== null && shareOf(all, total, rate)?.holds === true ? all : null;
}

function sumOfList(
  text: string,
  front: readonly Quantity[],
  part: Quantity,
  gap = nextItem,
  opening: RegExp | null = null,
): Quantity | null {
  let { value } = part;
  let next = part;
  for (const quantity of front.toReversed()) {
    if (quantity.unit !== part.unit || !isExact(quantity)) break;
    if (!gap.test(text.slice(quantity.inReading.end, next.inReading.start))) break;
    value = add(value, quantity.value);
    next = quantity;
  }
  if (next === part) return null;
  const { start } = next.inReading;
  const opens = opening?.test(text.slice(Math.max(0, start - LABEL), start)) ?? true;
  return opens ? restated(part, { value }) : null;
}
