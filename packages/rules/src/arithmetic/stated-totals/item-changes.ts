import type { Paragraph, Quantity } from '@yaodian/parser';
import { add, compareDecimals, decimalFrom, negate, subtract } from '@yaodian/schema';
import type { Decimal } from '@yaodian/schema';
import { differInOneDigit } from '../../shared/one-digit.ts';
import { absolute } from '../../shared/rounding.ts';
import { isExact, printed, shown } from '../../shared/written-number.ts';
import { paragraphsOf, type ListItem } from './reading-order.ts';
import type { AcrossStatement } from './statement.ts';

const LEAST_ITEMS = 2;

/** By how much one thing changed: up or down. */
interface Change {
  readonly quantity: Quantity;
  readonly by: Decimal;
}

/**
 * 发生24起，同比增加6起、22人；… 1.煤矿…同比减少1起、5人；… 2.矿山…同比增加1起、6人: the changes of the items make up that of all. Where they do
 * so for one kind of number, another that misses by a digit is wrong.
 */
export function itemChanges(lead: Paragraph, items: readonly ListItem[]): AcrossStatement[] {
  if (items.length < LEAST_ITEMS) return [];
  const totals = changesIn(lead);
  if (totals === null || totals.length < 2) return [];
  const rows: (readonly Change[])[] = [];
  for (const item of items) {
    const own = paragraphsOf(item)
      .map(changesIn)
      .find((changes) => changes !== null);
    // What did not change was said to be as before; of what is not compared nobody knows.
    if (own === undefined) return [];
    rows.push(own);
  }
  const found = totals.map((total) => {
    const parts = rows.flatMap((row) =>
      row.filter(({ quantity: { unit } }) => unit === total.quantity.unit),
    );
    const sum = parts.reduce((all, { by }) => add(all, by), decimalFrom(0));
    return { total, parts, sum, holds: compareDecimals(sum, total.by) === 0 };
  });
  const wrong = found.filter(({ holds }) => !holds);
  const [only] = wrong;
  const near =
    only !== undefined &&
    wrong.length === 1 &&
    [only.total, ...only.parts].some(({ by }, at) =>
      isDigitAway(by, at === 0 ? only.sum : add(by, subtract(only.total.by, only.sum))),
    );
  return found
    .filter(({ holds }) => holds || near)
    .map(({ total, parts, sum, holds }) => statementOf(total, parts, sum, holds));
}

/** Whether a change would be another by one digit: the same way, or from nothing. */
function isDigitAway(by: Decimal, right: Decimal): boolean {
  return (
    by.mantissa < 0n === right.mantissa < 0n && differInOneDigit(absolute(by), absolute(right))
  );
}

function statementOf(
  { quantity }: Change,
  parts: readonly Change[],
  sum: Decimal,
  holds: boolean,
): AcrossStatement {
  const terms = parts.map(({ by }, at) => {
    const size = printed(absolute(by), quantity.scale);
    return by.mantissa < 0n ? ` - ${size}` : `${at === 0 ? '' : ' + '}${size}`;
  });
  const right = printed(sum, quantity.scale);
  const written = printed(quantity.value, quantity.scale);
  return {
    messageId: 'sum',
    outcome: holds ? 'held' : 'failed',
    range: quantity.range,
    numberRange: quantity.numberRange,
    written: shown(quantity),
    formula: `${terms.join('').trimStart()} = ${right}${holds ? '' : ` ≠ ${written}`}`,
    right: sum.mantissa < 0n ? null : right,
    from: parts.map((part) => ({
      range: part.quantity.numberRange,
      text: shown(part.quantity),
    })),
    place: '',
  };
}

/** What a paragraph compares with a year ago; null where it compares nothing. */
function changesIn({ reading: { text }, quantities }: Paragraph): readonly Change[] | null {
  const at = text.indexOf('同比');
  if (at === -1) return null;
  const length = text.slice(at, at + 120).search(/[；;。\n]|[，,]环比|$/u);
  const said = text.slice(at, at + length);
  const changes: Change[] = [];
  for (const quantity of quantities) {
    const { start } = quantity.inReading;
    if (start < at || start >= at + length) continue;
    const words = said.slice(0, start - at);
    const up = Math.max(words.lastIndexOf('增加'), words.lastIndexOf('上升'));
    const down = Math.max(words.lastIndexOf('减少'), words.lastIndexOf('下降'));
    if (up === down || !isExact(quantity) || /[%％]|百分点/u.test(quantity.unit)) continue;
    changes.push({ quantity, by: up > down ? quantity.value : negate(quantity.value) });
  }
  return changes.length > 0 || said.includes('持平') ? changes : null;
}
