import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { compareDecimals, decimalFrom, multiply, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { quantitiesBetween } from '../../shared/places.ts';
import { absolute, roundedFrom } from '../../shared/rounding.ts';
import { isExact } from '../../shared/written-number.ts';

/** 改造卫生室40个，每个补助5万元，共需200万元; 培训班4期，每期50人，共培训200人次. */
export interface ProductStatement {
  readonly count: Quantity;
  readonly each: Quantity;
  readonly total: Quantity;
  readonly right: Decimal;
  readonly holds: boolean;
}

/** 每户补助2000元 with the thing that is counted. */
const forEach =
  /每(?:一)?([一-鿿]{1,2})(?:补助|补贴|奖励|安排|投入|投资|资助|发放|给予|奖补|支持|需|拨付)?[一-鿿]{0,10}$/u;
const totalWord = /(?:共|合计|总计|总额|总投资)[^，。；、,;0-9]{0,8}$/u;
/** 共培训200人次 is said of what stands in front; 共服务居民5000人 is not. */
const sameThing =
  /(?:共|合计|总计|累计)(?:计|有)?(?:培训|参训|参加|配备|选派|选聘|招聘|招录|发放|购置|开展|举办|组织|设置|安装)?$/u;
const people = /^(?:人|名|人次)$/u;
const open = /约|最高|不超过|不低于|至少|以上|以下|其中|另|还|分别|每年|每月|每季/u;

/** All sums of a paragraph that are said to be so much for each of so many. */
export function* productStatements(
  text: string,
  quantities: readonly Quantity[],
): Generator<ProductStatement> {
  if (!text.includes('每')) return;
  for (const [index, each] of quantities.entries()) {
    const thing = forEach.exec(front(text, each))?.[1];
    if (thing === undefined) continue;
    const statement = productOf(text, quantities, index, thing);
    if (statement !== null) yield statement;
  }
}

function productOf(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  thing: string,
): ProductStatement | null {
  const each = quantities[index];
  const total = quantities
    .slice(index + 1, index + 3)
    .find((quantity) => each !== undefined && isTotalOf(text, quantity, each));
  if (each === undefined || total === undefined) return null;
  // A hostile line has no end: no further back than a long sentence.
  const lowest = Math.max(0, each.inReading.start - 160);
  const before = text.slice(lowest, each.inReading.start);
  const start = lowest + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'));
  const sentence = text.slice(start + 1, total.inReading.end);
  if (
    sentence.length > 160 ||
    open.test(sentence) ||
    sentence.indexOf('每') !== sentence.lastIndexOf('每')
  )
    return null;
  if (/[。；\n]/u.test(text.slice(each.inReading.end, total.inReading.start))) return null;
  const counts = quantitiesBetween(quantities, start + 1, total.inReading.start).filter(
    (quantity) => quantity !== each && isCountOf(quantity, thing),
  );
  const [count] = counts;
  if (count === undefined || counts.length !== 1) return null;
  if (![count, each, total].every(isExact)) return null;
  const right = multiply(count.value, each.value);
  // 7.8万元 may be what 77,980 was rounded to; whole sums are taken as exact.
  const slack = total.printedDecimals === 0 ? decimalFrom(0) : roundedFrom(total).half;
  const holds = compareDecimals(absolute(subtract(right, total.value)), slack) <= 0;
  return { count, each, total, right, holds };
}

function isTotalOf(text: string, total: Quantity, each: Quantity): boolean {
  if (each.unit.endsWith('元'))
    return total.unit === each.unit && totalWord.test(front(text, total));
  const areAlike = total.unit === each.unit || (people.test(total.unit) && people.test(each.unit));
  return each.unit !== '' && areAlike && sameThing.test(front(text, total));
}

/** 每户 counts 1500户, 每县 counts 8个试点县. */
function isCountOf({ unit, metric }: Quantity, thing: string): boolean {
  return unitsAgree(unit, thing.charAt(0)) || metric.endsWith(thing.charAt(0));
}

function front(text: string, { inReading: { start } }: Quantity): string {
  return text.slice(Math.max(0, start - 18), start);
}
