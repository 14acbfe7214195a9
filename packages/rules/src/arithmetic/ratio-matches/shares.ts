import type { Quantity } from '@yaodian/parser';
import { isComparison } from '../../shared/compared-number.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import { rateInBracket } from './bracket-rates.ts';
import { rateOfDuty } from './duty-rates.ts';
import { groupOf } from './group-wholes.ts';
import { listedShares } from './listed-shares.ts';
import { shareOfPlan, shareOfWhole } from './planned-shares.ts';
import { rateOfOpposed } from './opposed-rates.ts';
import { isGeneric } from './share-statement.ts';
import { rateOfTowns } from './urban-rates.ts';
import type { ShareStatement } from './share-statement.ts';
import { bracketList, isSaidOfAll, listOf, wholeList } from './listed-parts.ts';
import { namesakeOf, nounmateOf, wholeCounted } from './close-wholes.ts';
import { isNamed, wholeInFront, wholeNamed } from './share-wholes.ts';

/** What stands between a part and its share: ，占总人口的, or ，增长3.2%，占比. */
const sharing =
  /^[^。；;0-9，,（(]{0,14}(?:[，,][^。；;，,占]{0,16}[%％]|[，,](?:相?比|较|与|同比|净增|增[加长收支]|减[少收支]|下降)[^。；;，,占%％]{0,16}|[，,]占[^。；;，,0-9]{0,12}[0-9.]{1,8}[%％]){0,3}(?:[，,（(](?:[一-鿿]{2,8}?(?=占))?)?[约共]?占(?:到)?([^，。；、,;0-9（(]{0,18}?)的?(?:比重|比例|比)?(?:为|达到?|是)?\s?$/u;
/** Further in front no number is taken for a whole by its name alone. */
const REACH = 16;

/** The number of a group that a sentence opens with stands no further in front. */
const GROUP = 40;

/** All shares of a paragraph whose part is named. */
export function* shareStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<ShareStatement> {
  const listed = new Set<Quantity>();
  const hasTowns = text.includes('城镇化率');
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
      rateInBracket(text, quantities, index) ??
      rateOfOpposed(text, quantities, index) ??
      rateOfDuty(text, quantities, index) ??
      (hasTowns ? rateOfTowns(text, quantities, index) : null);
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
  const between = text
    .slice(part.quantity.inReading.end, rate.inReading.start)
    .replace(/^[（(]其中[^（）()]{0,160}[）)]/u, '');
  const [whole = '', name] = sharing.exec(between) ?? [];
  if (name === undefined) return null;
  // 税收收入36552万元，税收占财政总收入的…: another subject is another part.
  const subject = /[，,（(]([一-鿿]{2,8}?)约?占[^占%％]*$/u.exec(whole)?.[1];
  if (
    subject !== undefined &&
    !/^(?:约|[合共累总]计)$/u.test(subject) &&
    !part.quantity.metric.includes(subject)
  )
    return null;
  const front = quantities.slice(Math.max(0, part.index - REACH), part.index);
  const all =
    wholeList(text, front, part.quantity, between) ?? bracketList(text, front, part.quantity);
  // 扑救34.8万起，抢险20.8万起，合计占总数的70.7%: what is said of several is not said of the last one.
  if (all === null && /[，,](?:合计|共计|累计|总计|共)占/u.test(between)) return null;
  if (all !== null && isSaidOfAll(text, part.quantity))
    return {
      rate,
      part: all,
      total: null,
      series: null,
      name: rankedBy(text, part.quantity),
      summed: true,
    };
  const close = { text, front, part: all ?? part.quantity, rate };
  const group =
    name === ''
      ? groupOf(text, quantities.slice(Math.max(0, part.index - GROUP), part.index), part.quantity)
      : null;
  if (group !== null) return { rate, part: close.part, series: null, ...group };
  const total =
    name === '' || isGeneric(name)
      ? (namesakeOf(close) ?? wholeInFront(text, quantities, part.quantity) ?? nounmateOf(close))
      : (wholeNamed(quantities, part.index, name) ??
        wholeCounted(close, name) ??
        (/^总(?:人口|人数|户数)$/u.test(name)
          ? wholeInFront(text, quantities, part.quantity)
          : null));
  return { rate, part: listOf(close, total) ?? close.part, total, series: null, name };
}

/** 投诉量较大的区县主要有：…: what the places of a list are ranked by; empty where they are not. */
function rankedBy(text: string, { inReading: { start } }: Quantity): string {
  const front = text.slice(Math.max(0, start - 240), start).replace(/^.*[。\n]/su, '');
  return (
    /([一-鿿]{2,4})[量数](?:较[大多]|最[大多]|排(?:名)?[在]?前|居前|位[居于]前)/u.exec(
      front,
    )?.[1] ?? ''
  );
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
    // 社会团体37.0万个，与上年的37.1万个相比减少了0.1万个，占41.5%: neither last year's number nor the change is the part.
    if (isSetAgainst(text, quantity)) continue;
    if (isInListBehind(text, quantity, rate)) continue;
    return isExact(quantity) && quantity.unit !== '' ? { quantity, index: at } : null;
  }
  return null;
}

/** 与上年的37.1万个相比减少了0.1万个: last year's number, and how far this year's is from it. */
function isSetAgainst(text: string, { inReading: { start, end } }: Quantity): boolean {
  return (
    text.startsWith('相比', end) ||
    /相比[^，。；、,;0-9]{0,4}$/u.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** 林地800亩（其中公益林300亩、其他林地500亩），占78%: what a bracket lists is not what is spoken of behind it. */
function isInListBehind(text: string, { inReading }: Quantity, rate: Quantity): boolean {
  const between = text.slice(inReading.end, rate.inReading.start);
  const close = between.search(/[）)]/u);
  if (close === -1 || /[（(]/u.test(between.slice(0, close))) return false;
  const front = text.slice(Math.max(0, inReading.start - LISTED), inReading.start);
  const open = Math.max(front.lastIndexOf('（'), front.lastIndexOf('('));
  return open !== -1 && !/[）)]/u.test(front.slice(open)) && front.startsWith('其中', open + 1);
}

/** A bracket that lists parts is no longer than this. */
const LISTED = 160;

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
    /[，；。,;]([一-鿿]{3,14})占([一-鿿]{3,16}?|GDP)的?(?:比重|比例)?(?:为|达|达到)?\s?$/u.exec(
      front,
    );
  if (names === null) return null;
  const name = (names[2] ?? '').replace('GDP', '生产总值');
  const part = theOne(quantities, index, names[1] ?? '');
  const total = theOne(quantities, index, name);
  // 民营经济占GDP的比重: which number that is, a paragraph in front tells.
  if (part !== null && total === null && name.endsWith('生产总值'))
    return { rate, part, total, series: null, name };
  if (part === null || total === null || part === total || part.unit !== total.unit) return null;
  return { rate, part, total, series: null, name };
}

/** The only number in front whose metric has a name. */
function theOne(quantities: readonly Quantity[], index: number, name: string): Quantity | null {
  const found = quantities
    .slice(Math.max(0, index - 12), index)
    .filter(
      ({ metric, unit }) => !isRate(unit) && isNamed(metric.replace(/增加值[为达]*$/u, ''), name),
    );
  const [one] = found;
  return found.length === 1 && one !== undefined && isExact(one) ? one : null;
}
