import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { compareDecimals, multiply } from '@yaodian/schema';
import { isExact } from '../../shared/written-number.ts';
import type { ProductStatement } from './products.ts';

/** 268名代表，年人均2400元, and 按12家街道工委每家10000元. */
const forOne =
  /^[^，。；、,;：:（()）0-9]{0,8}[，,]?(?:年|月)?(?:每年|每月)?(?:[人户村校均]均|每(?:一)?[一-鿿]{1,2})[一-鿿]{0,4}$/u;
const reckoned = /^[，,]?(?:合?计|共计?|合共|总计)$/u;
const byRate = /[，,（(]\s?按(?:照)?$/u;
const measured = /^(?:的标准)?(?:测算|计算|核算|安排|计)/u;

/**
 * 536名代表，年人均4800元计1286400元; and 经费240000元，按24家街道工委每家20000元测算: how a sum was reckoned.
 */
export function* reckonedProducts(
  text: string,
  quantities: readonly Quantity[],
): Generator<ProductStatement> {
  if (!/[均每]/u.test(text)) return;
  for (const [index, each] of quantities.entries()) {
    const count = quantities[index - 1];
    if (count === undefined || !each.unit.endsWith('元') || count.unit.endsWith('元')) continue;
    if (!forOne.test(text.slice(count.inReading.end, each.inReading.start))) continue;
    const [before, behind] = [quantities[index - 2], quantities[index + 1]];
    const total = isReckoned(text, each, behind)
      ? behind
      : isBasis(text, before, count, each)
        ? before
        : undefined;
    if (total === undefined || ![count, each, total].every(isExact)) continue;
    if (!unitsAgree(total.unit, each.unit) || total.printedDecimals > 0) continue;
    const right = multiply(count.value, each.value);
    yield { count, each, total, right, holds: compareDecimals(right, total.value) === 0 };
  }
}

function isReckoned(text: string, each: Quantity, total: Quantity | undefined): boolean {
  return (
    total !== undefined && reckoned.test(text.slice(each.inReading.end, total.inReading.start))
  );
}

function isBasis(
  text: string,
  total: Quantity | undefined,
  { inReading: { start } }: Quantity,
  each: Quantity,
): boolean {
  if (total === undefined) return false;
  const { end } = each.inReading;
  return (
    byRate.test(text.slice(total.inReading.end, start).slice(-4)) &&
    start - total.inReading.end <= 8 &&
    measured.test(text.slice(end, end + 6))
  );
}
