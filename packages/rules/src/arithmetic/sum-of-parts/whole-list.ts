// What a list behind 其中 shows of itself: that it leaves nothing out, or that its parts may overlap.

import type { Quantity } from '@yaodian/parser';
import { decimalFrom, subtract } from '@yaodian/schema';
import type { Summand } from '../../shared/statement.ts';
import { isRate } from '../../shared/written-number.ts';

/** 发展学生党员占56.79%；发展农民党员占13.47%: shares tell what each part is of, and people may be of several. */
export function haveShares(
  text: string,
  behind: readonly Quantity[],
  parts: readonly Summand[],
): boolean {
  return parts.every(({ quantity }) => {
    const rate = behind[behind.indexOf(quantity) + 1];
    return (
      rate !== undefined &&
      isRate(rate.unit) &&
      /^[，,（(、][^，。；、,;]{0,12}占/u.test(
        text.slice(quantity.inReading.end, rate.inReading.start),
      )
    );
  });
}

/** 咨询40745件，占79.19%；投诉8660件，占16.83%；举报2046件，占3.98%: what shares of a hundred per cent stand beside is all that there is. */
export function haveAllShares(
  text: string,
  behind: readonly Quantity[],
  parts: readonly Summand[],
): boolean {
  let left = decimalFrom(100);
  let shares = 0;
  let part: Quantity | null = null;
  const own = new Set(parts.map(({ quantity }) => quantity));
  for (const quantity of behind) {
    if (own.has(quantity)) part = quantity;
    if (part === null || !isRate(quantity.unit) || quantity.printedDecimals === 0) continue;
    const { start } = quantity.inReading;
    if (
      !/[，,（(、](?:约?占|占比)[^，。；、,;]{0,14}$/u.test(
        text.slice(Math.max(0, start - 20), start),
      )
    )
      continue;
    left = subtract(left, quantity.value);
    shares += 1;
    part = null;
  }
  // Whole kilometres were measured and rounded, each by itself.
  const counted = !/里|亩|公顷|吨|米/u.test(parts[0]?.quantity.unit ?? '');
  return counted && parts.length >= 2 && shares === parts.length && left.mantissa === 0n;
}

/** Whether other things than rates stand among the parts, or marks of two levels part them. */
export function isMixed(
  text: string,
  behind: readonly Quantity[],
  parts: readonly Summand[],
): boolean {
  const [first, last] = [parts[0]?.quantity, parts.at(-1)?.quantity];
  if (first === undefined || last === undefined) return false;
  const own = new Set(parts.map(({ quantity }) => quantity));
  const within = behind.slice(behind.indexOf(first), behind.indexOf(last));
  if (within.some((quantity) => !own.has(quantity) && !isRate(quantity.unit))) return true;
  const marks = text.slice(first.inReading.end, last.inReading.start);
  return /[\d亩个所人元户]、/u.test(marks) && /[\d亩个所人元户]，/u.test(marks);
}

/** 工农业总产值29.4亿元，其中工业24.3亿元、农业5.1亿元: the total names both of its parts. */
export function areBothIndustries(
  text: string,
  total: Quantity,
  labels: readonly string[],
): boolean {
  const { start } = total.inReading;
  return (
    /工农业/u.test(text.slice(Math.max(0, start - 12), start)) &&
    labels.length === 2 &&
    labels.filter((label) => /^[^，。；]{0,4}工业/u.test(label)).length === 1 &&
    labels.filter((label) => /^[^，。；]{0,4}农业/u.test(label)).length === 1
  );
}
