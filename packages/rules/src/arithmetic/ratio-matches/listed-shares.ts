import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { restated } from '../../shared/restated.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import { mayBe } from './one-digit-share.ts';
import type { ShareStatement } from './share-statement.ts';

/** 分别占总人口的 and 占比分别为: as many rates follow as numbers stand in front. */
const announced =
  /(?:(?:分别(?:只|约|仅|各)?)?占([^，。；、,;0-9（(分]{0,18}?)的?(?:比重|比例)?(?:为|达)?|(?:占([^，。；、,;0-9（(占]{2,16}?)的?)?(?:占比|比重|比例)分别(?:为|是|达|占)?)\s?$/u;
/** 分别完成年度目标任务的: the whole of each is what was planned. */
const ofPlans =
  /分别(?:完成|达到?|为|占)(?:了)?[^，。；、,;0-9（(]{0,10}(?:计划|目标|任务|预算)[^，。；、,;0-9（(]{0,6}?的?\s?$/u;
const MOST_SHARES = 12;
const ages = /^周?岁$/u;

/** 男47.70万人，女45.22万人，分别占总人口的51.3%和48.7%: the first rate of such a list gives all of them. */
export function listedShares(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): readonly ShareStatement[] {
  const first = quantities[index];
  if (first === undefined) return [];
  const bracket = bracketInFront(text, quantities, index);
  const at = bracket?.open ?? first.inReading.start;
  const front = text.slice(Math.max(0, at - 36), at);
  const isPlanned = ofPlans.test(front);
  const words = announced.exec(front);
  if (words === null && !isPlanned) return ratesOfDeeds(text, quantities, index);
  const rates = ratesFrom(text, quantities, index);
  if (rates.length < 2) return [];
  const from = index - (bracket?.wholes.length ?? 0);
  const alike = partsInFront(text, quantities, from, rates.length, true);
  const mixed = alike.length < rates.length;
  if (mixed && isOfPairs(partsInFront(text, quantities, from, 2 * rates.length, false), rates))
    return [];
  const parts = mixed ? partsInFront(text, quantities, from, rates.length, false) : alike;
  if (parts.length !== rates.length) return [];
  const name = words?.[1] ?? words?.[2] ?? '';
  if (bracket !== null) {
    if (bracket.wholes.length !== rates.length) return [];
    return rates.flatMap((rate, place) => {
      const [part, total] = [parts[place], bracket.wholes[place]];
      return part === undefined || total === undefined
        ? []
        : [{ rate, part, total, series: null, name }];
    });
  }
  if (isPlanned) return sharesOfPlans(quantities, from, rates, parts);
  // 三年分别为17640万元、18274万元: each year has a whole of its own.
  const series = isSeries(text, parts);
  const wholes = series ? seriesNamed(text, quantities, parts, name) : [];
  if (series && wholes.length === 0) return [];
  return rates.flatMap((rate, place) => {
    const part = parts[place];
    const total = wholes[place] ?? null;
    const series = mixed ? (parts[0] ?? null) : null;
    return part === undefined ? [] : [{ rate, part, total, series, name }];
  });
}

/** 11个项目投资53亿元，87个项目投资153亿元，分别占…: of which number of each pair the rates are, nothing says. */
function isOfPairs(numbers: readonly Quantity[], rates: readonly Quantity[]): boolean {
  const [first, second] = numbers;
  return (
    numbers.length === 2 * rates.length &&
    first?.unit !== second?.unit &&
    numbers.every(({ unit }, place) => unit === (place % 2 === 0 ? first : second)?.unit)
  );
}

/** 明确改造1405个，…实际改造1578个，惠及56万户，分别完成目标的112%和120%: the only number in front that may be the plan of each. */
function sharesOfPlans(
  quantities: readonly Quantity[],
  index: number,
  rates: readonly Quantity[],
  parts: readonly Quantity[],
): readonly ShareStatement[] {
  const front = quantities.slice(Math.max(0, index - 2 * MOST_SHARES), index);
  return rates.flatMap((rate, place) => {
    const part = parts[place];
    if (part === undefined) return [];
    const plans = front.filter(
      (plan) =>
        plan.unit === part.unit &&
        !parts.includes(plan) &&
        isExact(plan) &&
        mayBe(part, plan, rate),
    );
    const [total] = plans;
    // Told twice is told once.
    const isOne = plans.every(
      ({ value }) => total !== undefined && compareDecimals(value, total.value) === 0,
    );
    return isOne && total !== undefined ? [{ rate, part, total, series: null, name: '' }] : [];
  });
}

const namedRates = /[一-鿿]{2,12}率[和与、][一-鿿]{2,12}率(?:分别)?(?:为|是|达到?)?\s?$/u;

/** 收回1054份，其中对工作满意1052件、对结果满意1038件，工作满意率和结果满意率分别达到99.8%和98.5%. */
function ratesOfDeeds(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): readonly ShareStatement[] {
  const at = quantities[index]?.inReading.start ?? 0;
  if (!namedRates.test(text.slice(Math.max(0, at - 32), at))) return [];
  const rates = ratesFrom(text, quantities, index);
  const parts = partsInFront(text, quantities, index, rates.length, true);
  const [first] = parts;
  if (rates.length !== 2 || parts.length !== 2 || first === undefined) return [];
  const total = quantities[quantities.indexOf(first) - 1];
  if (total === undefined || isRate(total.unit) || !isExact(total)) return [];
  if (text.slice(total.inReading.end, first.inReading.start).includes('。')) return [];
  // 527份 came back, and 526件 of them: one thing under two names.
  const whole = restated(total, { unit: first.unit });
  const shares = rates.flatMap((rate, place) => {
    const part = parts[place];
    return part === undefined ? [] : [{ rate, part, total: whole, series: null, name: '' }];
  });
  // Where neither is nearly right, the whole is another one.
  return shares.every((share) => mayBe(share.part, whole, share.rate)) ? shares : [];
}

/** 分别占目标（470亿元、106.5亿元）的121.3%、185%: each rate has its whole in the bracket in front. */
function bracketInFront(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): { readonly open: number; readonly wholes: readonly Quantity[] } | null {
  const at = quantities[index]?.inReading.start ?? 0;
  const front = text.slice(Math.max(0, at - 120), at);
  if (!/[）)]的\s?$/u.test(front)) return null;
  const open = at - front.length + Math.max(front.lastIndexOf('（'), front.lastIndexOf('('));
  const wholes = quantities
    .slice(Math.max(0, index - MOST_SHARES), index)
    .filter(({ inReading }) => inReading.start > open);
  return wholes.length < 2 || !wholes.every(isExact) ? null : { open, wholes };
}

/** Whether numbers are one thing several times: nothing but marks stands between them. */
function isSeries(text: string, numbers: readonly Quantity[]): boolean {
  return numbers.every((number, place) => {
    const last = numbers[place - 1];
    if (last === undefined) return true;
    return /^(?:[、，,和与及]|以及)$/u.test(text.slice(last.inReading.end, number.inReading.start));
  });
}

/** The series of the same length that has the name: 教育经费支出分别为27190万元、27126万元. */
function seriesNamed(
  text: string,
  quantities: readonly Quantity[],
  parts: readonly Quantity[],
  name: string,
): readonly Quantity[] {
  const [first] = parts;
  if (first === undefined || name.length < 3) return [];
  const from = quantities.indexOf(first);
  for (let at = from - parts.length; at >= Math.max(0, from - 24); at -= 1) {
    const wholes = quantities.slice(at, at + parts.length);
    const metric = wholes[0]?.metric ?? '';
    if (
      /均/u.test(metric) ||
      !metric.includes(name) ||
      !wholes.every((whole) => whole.unit === first.unit)
    )
      continue;
    if (isSeries(text, wholes) && wholes.every(isExact)) return wholes;
  }
  return [];
}

function ratesFrom(text: string, quantities: readonly Quantity[], index: number): Quantity[] {
  const rates: Quantity[] = [];
  let end: number | null = null;
  for (const rate of quantities.slice(index, index + MOST_SHARES)) {
    const between = end === null ? '' : text.slice(end, rate.inReading.start);
    if (!isRate(rate.unit) || !isExact(rate)) break;
    if (end !== null && !/^(?:[、，,和与及]|以及)$/u.test(between)) break;
    rates.push(rate);
    end = rate.inReading.end;
  }
  return rates;
}

/** The last numbers of the sentence in front of the rates, none of them a rate; `alike` where all have one unit. */
function partsInFront(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  count: number,
  alike: boolean,
): Quantity[] {
  const parts: Quantity[] = [];
  const end = quantities[index]?.inReading.start ?? 0;
  for (let at = index - 1; at >= 0 && parts.length < count; at -= 1) {
    const part = quantities[at];
    // 30岁及以下教师98人、31—40岁教师474人: the age tells which teachers they are.
    if (part !== undefined && ages.test(part.unit)) continue;
    if (part === undefined || !isExact(part) || isRate(part.unit)) break;
    if (end - part.inReading.end > 200) break;
    if (text.slice(part.inReading.end, end).includes('。')) break;
    if (alike && !unitsAgree(part.unit, parts[0]?.unit ?? part.unit)) break;
    parts.unshift(part);
  }
  return parts;
}
