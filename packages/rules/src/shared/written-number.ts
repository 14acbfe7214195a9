import type { TextEdit } from '@yaodian/linter';
import { formatChineseNumber } from '@yaodian/parser';
import type { PlanDocument, Quantity } from '@yaodian/parser';
import { formatDecimal, shift, toNumber } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';

const scalePower = new Map([
  ['', 0],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
]);

/** The power of ten that 万 or 亿 stands for; 0 for none. */
export function scalePowerOf(scale: string): number {
  return scalePower.get(scale) ?? 0;
}

/** A value as it would be printed with a scale: 18872 for 188720000 and 万. */
export function printed(value: Decimal, scale: string): string {
  return formatDecimal(shift(value, -scalePowerOf(scale)));
}

/** The scale that all quantities share, else none: 15288万 and 2亿 are shown in plain digits. */
export function commonScale(quantities: readonly Quantity[]): string {
  const [first, ...others] = quantities;
  if (first === undefined) return '';
  return others.every(({ scale }) => scale === first.scale) ? first.scale : '';
}

/** True where the number stands for itself: no range, no 约, 余 or 以上 about it. */
export function isExact({ max, comparator }: Quantity): boolean {
  return max === null && comparator === '=';
}

/**
 * The edit that puts another value in the place of a number, in the digits and the scale that it is
 * written in; null where the source writes it in a way that cannot be kept (3亿4500万, 一千二百).
 */
export function replaceNumber(
  document: PlanDocument,
  quantity: Quantity,
  value: Decimal,
): TextEdit | null {
  const written = document.source.slice(quantity.numberRange);
  const digits = /^[\d.,，]+/u.exec(written)?.[0];
  if (digits !== undefined) {
    if (/^[万亿]\d/u.test(written.slice(digits.length))) return null;
    const text = printed(value, quantity.scale);
    const start = quantity.numberRange.start;
    return { range: { start, end: start + digits.length }, text };
  }
  const numerals = /^[一二两三四五六七八九十]+/u.exec(written)?.[0];
  const number = toNumber(value);
  if (numerals === undefined || !Number.isInteger(number) || number < 0 || number > 99) return null;
  const start = quantity.numberRange.start;
  return { range: { start, end: start + numerals.length }, text: formatChineseNumber(number) };
}

/** A quantity as a message shows it: 50360万元, 13所. */
export function shown(quantity: Quantity): string {
  return `${printed(quantity.value, quantity.scale)}${quantity.scale}${quantity.unit}`;
}

/** Whether a unit is per cent. */
export function isRate(unit: string): boolean {
  return unit === '%' || unit === '％';
}
