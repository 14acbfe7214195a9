import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { isComparison } from '../../shared/compared-number.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { isExact } from '../../shared/written-number.ts';

/** Where the sentence begins that holds an offset, at most 300 characters in front of it. */
function sentenceStart(text: string, at: number): number {
  const lowest = Math.max(0, at - 300);
  let start = at;
  while (start > lowest && !'。\n'.includes(text.charAt(start - 1))) start -= 1;
  return start;
}

/**
 * The number that 其中 divides, of the same unit, in the same sentence or in the one before; and the
 * first one of 214个村中，168个…
 */
export function wholeInFront(
  text: string,
  quantities: readonly Quantity[],
  part: Quantity,
): Quantity | null {
  const at = part.inReading.numberStart;
  const own = sentenceStart(text, at);
  const among = own + text.slice(own, at).lastIndexOf('其中');
  if (among < own) return wholeOfAll(text, quantities, part, own);
  // 幼儿园1659所，在园幼儿20万人。其中公办园260所，占15.7%: the whole stands in the sentence before.
  const sentence = among === own ? sentenceStart(text, own - 1) : own;
  const before = quantitiesBetween(quantities, sentence, among).filter(
    // 从业4万人，比上年增加3000人，其中女性2万人: nobody divides a change.
    (quantity) => quantity.unit === part.unit && !isComparison(text, quantity),
  );
  const total = before.at(-1);
  return total !== undefined && before.length === 1 && isExact(total) ? total : null;
}

/** 全县214个行政村中，168个…占78.5%，40个…占18.7%; 资金6800万元，用于产业4080万元. */
function wholeOfAll(
  text: string,
  quantities: readonly Quantity[],
  part: Quantity,
  sentence: number,
): Quantity | null {
  const before = quantitiesBetween(quantities, sentence, part.inReading.numberStart);
  const group = before.findLast(({ inReading: { end } }) =>
    /^[^，。；、,;0-9]{1,22}中[，,]/u.test(text.slice(end, end + 26)),
  );
  if (group !== undefined)
    return isExact(group) && unitsAgree(group.unit, part.unit) ? group : null;
  const total = before.at(-1);
  if (total === undefined || before.length !== 1 || total.unit !== part.unit) return null;
  const between = text.slice(total.inReading.end, part.inReading.start);
  const divides = /^[^，。；、,;]{0,10}，用于[^，。；、,;]{1,12}$/u;
  const among = /^[^，。；、,;]{1,14}中[^，。；、,;]{0,12}$/u;
  if (!isExact(total) || between.length >= 36) return null;
  return divides.test(between) || among.test(between) ? total : null;
}

/** 占一般公共预算收入的70%: the only number in front whose noun is the one that is named. */
export function wholeNamed(
  quantities: readonly Quantity[],
  index: number,
  name: string,
): Quantity | null {
  const part = quantities[index];
  const found = quantities
    .slice(Math.max(0, index - 16), index)
    .filter(({ metric, unit }) => unit === part?.unit && isNamed(metric, name));
  const [total] = found;
  if (found.length !== 1 || total === undefined || !isExact(total)) return null;
  // 省外到位资金41亿元；…；省内到位资金17亿元，占总到位资金的…: the one beside it is not the sum of both.
  const isPart = name.startsWith('总') && !total.metric.includes('总');
  return isPart && part !== undefined && part.metric.endsWith(total.metric) ? null : total;
}

/** Whether what a number counts goes by a name. */
export function isNamed(counted: string, name: string): boolean {
  const metric = counted.replace(/(?:累计|完成|实现|达到?|执行)+$/u, '');
  if (metric.includes('进出口') && !name.includes('进出口')) return false;
  return metric.length >= 3 && (metric.endsWith(name) || name.endsWith(metric));
}
