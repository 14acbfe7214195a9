import type { Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isComparison } from '../../shared/compared-number.ts';
import { isExact } from '../../shared/written-number.ts';
import { mayBe } from './one-digit-share.ts';

/** A share whose whole is looked for among the numbers in front. */
export interface CloseShare {
  readonly text: string;
  /** The numbers in front of the part, the nearest one last. */
  readonly front: readonly Quantity[];
  readonly part: Quantity;
  readonly rate: Quantity;
}

/** Shorter names are those of many things. */
const LEAST_NAME = 4;
/** So close stand numbers that are said of one thing. */
const BESIDE = 16;

/**
 * 签约工业项目438个，总投资2230.4亿元。…其中甲地的签约工业项目116个、占比26.5%，总投资710.2亿元、占比31.8%: the whole has the
 * name of the part without what sets it apart, and what is said of both stands beside both.
 */
export function namesakeOf({ text, front, part }: CloseShare): Quantity | null {
  const own = namesake(text, front, part);
  if (own !== null) return own;
  const before = front.findLast(({ unit }) => !/[%％]/u.test(unit));
  if (before === undefined) return null;
  const gap = text.slice(before.inReading.end, part.inReading.start);
  if (gap.length > BESIDE * 2 || /[。；;\n]/u.test(gap)) return null;
  const whole = namesake(text, front.slice(0, front.indexOf(before)), before);
  const beside = whole === null ? undefined : front[front.indexOf(whole) + 1];
  return beside !== undefined &&
    whole !== null &&
    beside.unit === part.unit &&
    isExact(beside) &&
    beside.inReading.start - whole.inReading.end <= BESIDE &&
    !/[。；;]/u.test(text.slice(whole.inReading.end, beside.inReading.start))
    ? beside
    : null;
}

function namesake(text: string, front: readonly Quantity[], part: Quantity): Quantity | null {
  const named = front.filter(
    (quantity) =>
      quantity.unit === part.unit &&
      quantity.metric.length >= LEAST_NAME &&
      quantity.metric.length < part.metric.length &&
      part.metric.endsWith(quantity.metric.replace(/^全[省市县区州镇乡村校]/u, '')) &&
      isExact(quantity) &&
      !isComparison(text, quantity),
  );
  const [one] = named;
  return named.length === 1 && one !== undefined ? one : null;
}

/** 贫困户135户，…的贫困户有69户，占比51.1%: the only other number of the sentence that counts them. */
export function nounmateOf({ text, front, part, rate }: CloseShare): Quantity | null {
  const noun = nounOf(part);
  if (noun.length < 2) return null;
  const own = front.filter(
    (quantity) =>
      quantity.unit === part.unit &&
      !/[。；;\n]/u.test(text.slice(quantity.inReading.end, part.inReading.start)),
  );
  const [one] = own;
  if (own.length !== 1 || one === undefined || !isExact(one) || nounOf(one) !== noun) return null;
  // 质量投诉40687件，占比18.5%，价格投诉9835件，占比4.5%: both are parts.
  if (/^[^。；;]{0,20}占/u.test(text.slice(one.inReading.end, part.inReading.start))) return null;
  return compareDecimals(one.value, part.value) > 0 && mayBe(part, one, rate) ? one : null;
}

/** 316个行政村中共有贫困村206个，占行政村总数的65.2%: what is counted may stand behind its number. */
export function wholeCounted(
  { text, front, part, rate }: CloseShare,
  name: string,
): Quantity | null {
  const noun = name.replace(/^全[省市县区州镇乡村校]/u, '').replace(/总?[数量额]$/u, '');
  if (noun.length < 2) return null;
  const counted = front.filter(
    (quantity) =>
      quantity.unit === part.unit &&
      isExact(quantity) &&
      text.startsWith(noun, quantity.inReading.end) &&
      mayBe(part, quantity, rate),
  );
  const [one] = counted;
  return counted.length === 1 && one !== undefined ? one : null;
}

function nounOf({ metric }: Quantity): string {
  return metric.replace(/[为有共是]+$/u, '').slice(-2);
}
