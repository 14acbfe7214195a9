import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { compareDecimals, divide, shift } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { isComparison } from '../../shared/compared-number.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { isShare, rateFrom, roundedFrom } from '../../shared/rounding.ts';
import type { Printed } from '../../shared/rounding.ts';
import { isExact } from '../../shared/written-number.ts';
import { rateOfDuty } from './duty-rates.ts';
import { listedShares } from './listed-shares.ts';

/** 招聘607人，其中研究生46人，占7.58%: the rate with its part and whole, where the text gives them. */
export interface ShareStatement {
  readonly rate: Quantity;
  readonly part: Quantity;
  /** Null where the text does not name the whole for certain. */
  readonly total: Quantity | null;
  /** The first part of a list of different things (2万起、死亡7人，分别占总数的…); null for any other share. */
  readonly series: Quantity | null;
  /** The words that name the whole: 总人口 in 占总人口的51.3%; empty where none do. */
  readonly name: string;
}

/** Whether a unit is per cent. */
export const isRate = (unit: string): boolean => unit === '%' || unit === '％';

/** What stands between a part and its share: ，占总人口的, or ，增长3.2%，占比. */
const sharing =
  /^[^。；;0-9，,（(]{0,14}(?:[，,][^。；;，,占]{0,16}[%％]|[，,](?:比|较|同比|净增)[^。；;，,占%％]{0,16}|[，,]占[^。；;，,0-9]{0,12}[0-9.]{1,8}[%％]){0,3}(?:[，,（(](?:[一-鿿]{2,8}?(?=占))?)?约?占(?:到)?([^，。；、,;0-9（(]{0,18}?)的?(?:比重|比例|比)?(?:为|达到?|是)?\s?$/u;
/** 占总数 and 占总人数 name no whole of their own. */
const generic = /^(?:总[数量额]|总件数|总人[数次]|全部|全体)$/u;

/** Whether a share calls its whole no more than 总数. */
export function isGeneric(name: string): boolean {
  return generic.test(name);
}

/** All shares of a paragraph whose part is named. */
export function* shareStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<ShareStatement> {
  const listed = new Set<Quantity>();
  for (const [index, rate] of quantities.entries()) {
    if (!isRate(rate.unit) || !isExact(rate) || listed.has(rate)) continue;
    const list = listedShares(text, quantities, index);
    for (const share of list) listed.add(share.rate);
    yield* list;
    if (list.length > 0) continue;
    const stated =
      shareOfWhole(text, quantities, index) ??
      shareOfPlan(text, quantities, index) ??
      shareOfPart(text, quantities, index) ??
      shareOfNames(text, quantities, index) ??
      rateOfDuty(text, quantities, index);
    if (stated !== null) yield stated;
  }
}

/**
 * ，占7.58% behind the part, or ，增长3.2%，占生产总值的比重为19.7%: what other rates say of the part may stand
 * between. The whole is looked for in front of it.
 */
function shareOfPart(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const rate = quantities[index];
  const part = partInFront(text, quantities, index);
  if (rate === undefined || part === null) return null;
  const between = text.slice(part.quantity.inReading.end, rate.inReading.start);
  const [whole = '', name] = sharing.exec(between) ?? [];
  if (name === undefined) return null;
  // 税收收入36552万元，税收占财政总收入的…: another subject is another part.
  const subject = /[，,（(]([一-鿿]{2,8}?)约?占[^占%％]*$/u.exec(whole)?.[1];
  if (subject !== undefined && subject !== '约' && !part.quantity.metric.includes(subject))
    return null;
  const total =
    name === '' || generic.test(name)
      ? wholeInFront(text, quantities, part.quantity)
      : wholeNamed(quantities, part.index, name);
  return { rate, part: part.quantity, total, series: null, name };
}

/** The number that rates behind it speak of: the nearest one in front that is no rate. */
function partInFront(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): { readonly quantity: Quantity; readonly index: number } | null {
  const rate = quantities[index];
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const quantity = quantities[at];
    if (quantity === undefined || rate === undefined) return null;
    if (rate.inReading.start - quantity.inReading.end > 60) return null;
    if (isRate(quantity.unit) || isComparison(text, quantity)) continue;
    return isExact(quantity) && quantity.unit !== '' ? { quantity, index: at } : null;
  }
  return null;
}

/** 税收收入占一般公共预算收入70%: both are named, and both numbers stand in the paragraph once. */
function shareOfNames(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const rate = quantities[index];
  if (rate === undefined) return null;
  const front = text.slice(Math.max(0, rate.inReading.start - 44), rate.inReading.start);
  const names =
    /[，；。,;]([一-鿿]{3,14})占([一-鿿]{3,16}?)的?(?:比重|比例)?(?:为|达|达到)?\s?$/u.exec(front);
  if (names === null) return null;
  const part = theOne(quantities, index, names[1] ?? '');
  const total = theOne(quantities, index, names[2] ?? '');
  if (part === null || total === null || part === total || part.unit !== total.unit) return null;
  return { rate, part, total, series: null, name: names[2] ?? '' };
}

/** The only number in front whose metric has a name. */
function theOne(quantities: readonly Quantity[], index: number, name: string): Quantity | null {
  const found = quantities
    .slice(Math.max(0, index - 12), index)
    .filter(({ metric, unit }) => !isRate(unit) && isNamed(metric, name));
  const [one] = found;
  return found.length === 1 && one !== undefined && isExact(one) ? one : null;
}

/** 完成8640人，完成年度计划8000人的108%; 收入125万元，为预算120万元的104.2%. */
function shareOfWhole(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const rate = quantities[index];
  const total = quantities[index - 1];
  // 完成120亿元，同比增长29%，完成任务数132亿元的90.8%
  const growth = quantities[index - 2];
  const grew = growth !== undefined && isRate(growth.unit);
  const part = quantities[grew ? index - 3 : index - 2];
  if (rate === undefined || total === undefined || part === undefined) return null;
  if (isRate(total.unit) || total.unit === '') return null;
  if (!unitsAgree(part.unit, total.unit) && !arePersons(part, total)) return null;
  if (!isExact(part) || !isExact(total)) return null;
  const behind = text.slice(total.inReading.end, rate.inReading.start);
  if (behind.length > 12 || !/^[^，。；、,;]{0,8}的\s?$/u.test(behind)) return null;
  const said = text.slice(part.inReading.end, total.inReading.start);
  if (said.length > (grew ? 48 : 32)) return null;
  const between = grew
    ? said.replace(/^[^。；;，,（(]{0,8}[，,][^。；;，,占]{0,12}[%％]/u, '')
    : said;
  return /^[^。；;，,（(]{0,8}[，,（(]?(?:占|为|完成|达到?|相当于|是)[^，。；、,;]{0,14}$/u.test(
    between,
  )
    ? { rate, part, total, series: null, name: '' }
    : null;
}

const ofPlan =
  /^[^。；;0-9，,（(]{0,8}[，,（(](?:完成|占|为|达到?)[^，。；、,;0-9]{0,6}(?:计划|任务|目标)[^，。；、,;0-9]{0,6}的\s?$/u;

/** 计划造林8520亩，…，实际完成8871亩，完成计划的104.1%: the plan stands in front in the same sentence. */
function shareOfPlan(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const rate = quantities[index];
  const part = quantities[index - 1];
  if (rate === undefined || part === undefined || isRate(part.unit) || !isExact(part)) return null;
  const between = text.slice(part.inReading.end, rate.inReading.start);
  if (between.length > 32 || !ofPlan.test(between)) return null;
  const plans = quantities.slice(Math.max(0, index - 9), index - 1).filter((quantity) => {
    const { start, end } = quantity.inReading;
    return (
      quantity.unit === part.unit &&
      /(?:计划|任务|目标)[^，。；、,;：:（(0-9]{0,8}$/u.test(
        text.slice(Math.max(0, start - 14), start),
      ) &&
      !isInBracket(text, start) &&
      !/[。\n]/u.test(text.slice(end, part.inReading.start))
    );
  });
  const [total] = plans;
  if (total === undefined || plans.length !== 1 || !isExact(total)) return null;
  return { rate, part, total, series: null, name: '' };
}

/** Whether an offset stands in a bracket that opens at most 40 characters in front of it. */
function isInBracket(text: string, at: number): boolean {
  const front = text.slice(Math.max(0, at - 40), at);
  return (
    Math.max(front.lastIndexOf('（'), front.lastIndexOf('(')) >
    Math.max(front.lastIndexOf('）'), front.lastIndexOf(')'))
  );
}

/** 600人次 of 4000人: not one thing, but close enough that a reader compares them. */
function arePersons(part: Quantity, total: Quantity): boolean {
  return part.unit === '人次' && unitsAgree(total.unit, '人');
}

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
function wholeInFront(
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
    ({ unit }) => unit === part.unit,
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
    /^[^，。；、,;0-9]{1,14}中[，,]/u.test(text.slice(end, end + 18)),
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
function wholeNamed(quantities: readonly Quantity[], index: number, name: string): Quantity | null {
  const part = quantities[index];
  const found = quantities
    .slice(Math.max(0, index - 16), index)
    .filter(({ metric, unit }) => unit === part?.unit && isNamed(metric, name));
  const [total] = found;
  return found.length === 1 && total !== undefined && isExact(total) ? total : null;
}

function isNamed(counted: string, name: string): boolean {
  const metric = counted.replace(/(?:累计|完成|实现|达到?|执行)+$/u, '');
  return metric.length >= 3 && (metric.endsWith(name) || name.endsWith(metric));
}

/**
 * Whether a share that calls its whole 总数 only is off by more than one wrong digit explains: ten times
 * and more. It is a share of something else.
 */
export function isOfAnother({ name, rate }: ShareStatement, right: Decimal): boolean {
  if (!isGeneric(name)) return false;
  return (
    compareDecimals(shift(right, 1), rate.value) < 0 ||
    compareDecimals(shift(rate.value, 1), right) < 0
  );
}

/** The share in per cent at the precision that the text prints, and whether the text is right. */
export function shareOf(
  part: Printed,
  total: Printed,
  rate: Printed,
): { readonly rounded: Decimal; readonly holds: boolean } | null {
  const quotient = divide(part.value, total.value, rate.printedDecimals + 2);
  if (quotient === null) return null;
  const coarse = rate.printedDecimals === 0;
  const holds = isShare(roundedFrom(part, coarse), roundedFrom(total, coarse), rateFrom(rate));
  return { rounded: shift(quotient, 2), holds };
}
