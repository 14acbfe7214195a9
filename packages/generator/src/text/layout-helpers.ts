import { formatChineseNumber } from '@yaodian/parser';
import {
  add,
  compareDecimals,
  formatDecimal,
  parseDecimal,
  printDate,
  roundDecimal,
  shift,
  toNumber,
} from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import type { HelperOptions } from 'handlebars';
import { LayoutError } from './layout-error.ts';
import { isViewText, rawText } from './view-text.ts';

type Helper = (this: unknown, ...values: unknown[]) => unknown;

/** Handlebars hands over the place of the call, which its types do not tell. */
interface CallPlace {
  readonly name: string;
  readonly loc?: { readonly start: { readonly line: number } };
}

function placeOf(values: readonly unknown[]): CallPlace {
  return values.at(-1) as HelperOptions & CallPlace;
}

/** What a layout may call beside `if`, `unless`, `each` and `with`; see docs/layouts.md. */
export function layoutHelpers(layout: string): Readonly<Record<string, Helper>> {
  const fail = (values: readonly unknown[], zh: string, en: string): never => {
    const { name, loc } = placeOf(values);
    throw new LayoutError(layout, loc?.start.line ?? null, {
      'zh-CN': `{{${name}}} ${zh}`,
      en: `{{${name}}} ${en}`,
    });
  };
  const wholeNumber = (values: readonly unknown[]): number => {
    const number = Number(rawText(values[0]));
    if (!Number.isSafeInteger(number) || number < 0 || number > 99_999_999) {
      fail(
        values,
        '要一个不大于 99999999 的整数，例如 {{chineseNumber 12}}。',
        'wants a whole number up to 99999999, for example {{chineseNumber 12}}.',
      );
    }
    return number;
  };
  return {
    /** `{{chineseNumber 12}}` → 十二 */
    chineseNumber: (...values) => formatChineseNumber(wholeNumber(values)),
    /** `{{add @index 1}}` → the number of a loop's turn */
    add: (...values) => {
      const [a, b] = values.slice(0, 2).map((value) => parseDecimal(rawText(value)));
      if (a == null || b == null)
        return fail(
          values,
          '要两个数，例如 {{add @index 1}}。',
          'wants two numbers, for example {{add @index 1}}.',
        );
      return formatDecimal(add(a, b));
    },
    /** `{{date document.issueDate}}` → 2026年3月3日 */
    date: (...values) => printDate(rawText(values[0])),
    /** `{{join names "、"}}` prints a list with something between its elements. */
    join: (...values) => {
      const [list, separator] = values;
      if (!Array.isArray(list))
        return fail(
          values,
          '要一个列表，例如 {{join names "、"}}。',
          'wants a list, for example {{join names "、"}}.',
        );
      return list.map(String).join(typeof separator === 'string' ? separator : '、');
    },
    /** `{{quantity 18000 "个"}}` → 1.8万个 */
    quantity: (...values) => {
      const value = parseDecimal(rawText(values[0]));
      if (value === null)
        return fail(
          values,
          '要一个数，例如 {{quantity 18000 "个"}}。',
          'wants a number, for example {{quantity 18000 "个"}}.',
        );
      const unit = typeof values[1] === 'string' || isViewText(values[1]) ? String(values[1]) : '';
      return scaled(value) + unit;
    },
    /** `{{#if (eq kind "work-points")}}` */
    eq: (...values) => rawText(values[0]) === rawText(values[1]),
  };
}

/** What a layout may call, for the sentence about a name that is none of them. */
export const helperNames = 'if unless each with chineseNumber add date join quantity eq';

/** Amounts of ten thousand and more are printed with 万 or 亿 where four decimals suffice. */
function scaled(value: Decimal): string {
  for (const [power, sign] of [
    [8, '亿'],
    [4, '万'],
  ] as const) {
    const shifted = shift(value, -power);
    const fits = compareDecimals(roundDecimal(shifted, 4), shifted) === 0;
    if (fits && Math.abs(toNumber(shifted)) >= 1) return formatDecimal(shifted) + sign;
  }
  return formatDecimal(value);
}
