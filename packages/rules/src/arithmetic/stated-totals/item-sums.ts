import { unitsAgree } from '@yaodian/parser';
import type { Paragraph, Quantity } from '@yaodian/parser';
import { isCount } from '../../shared/compared-number.ts';
import { isOneDigitOff } from '../../shared/one-digit.ts';
import { treeOf } from '../sum-of-parts/record-tree.ts';
import { recordsOf } from '../sum-of-parts/records.ts';
import { paragraphsOf, type ListItem } from './reading-order.ts';
import { sumStatement, type AcrossStatement } from './statement.ts';

/** So many items whose one number adds up have another that misses its total by a digit. */
const MANY = 3;
/** Of a paragraph or an item no more numbers are looked at. */
const MOST_NUMBERS = 24;

/**
 * 全市发生事故145起、损失38.45万元。 1.交通事故41起，损失4.46万元。 2.火灾104起，损失33.99万元: where two sums of
 * the items make up what stands in front of them, a third that does not is wrong.
 */
export function itemSums(lead: Paragraph, items: readonly ListItem[]): AcrossStatement[] {
  if (items.length < 2) return [];
  const totals = countsIn([lead]);
  if (totals.length < 2) return [];
  const columns = items.map((item) => countsIn(paragraphsOf(item)));
  const found: (AcrossStatement & { readonly near: boolean })[] = [];
  for (const total of totals) {
    if (totals.filter((other) => isSame(other, total)).length > 1) continue;
    const named = partsBy(columns, (count) => isSame(count, total));
    const isOnly = totals.filter(({ unit }) => unit === total.unit).length === 1;
    // 死亡和下落不明92人 of 死亡3人, 死亡6人: nothing else is counted in that unit.
    const parts =
      named.length < columns.length && isOnly
        ? partsBy(columns, ({ unit }) => unit === total.unit)
        : named;
    // What an item does not mention it has none of; one number alone is no sum.
    if (parts.length >= 2) {
      const values = parts.map(({ value }) => value);
      found.push({ ...sumStatement(total, parts), near: isOneDigitOff(total.value, values) });
    }
  }
  const held = found.filter(({ outcome }) => outcome === 'held').length;
  const failed = found.filter(({ outcome }) => outcome === 'failed');
  if (held === 0) return [];
  const many = items.length >= MANY && failed.length === 1 && failed.every(({ near }) => near);
  const sure = (held >= 2 && failed.length < held) || many;
  return found.flatMap((statement) => {
    if (statement.outcome === 'held' || sure) return [statement];
    return [{ ...statement, outcome: 'undecided' }];
  });
}

/** Two numbers, the first of them no rate: most items hold none. */
const twoCounts = /\d[^\d.%％]{2}[^\d]{0,60}\d/u;

/**
 * 1.境外游客860万人次，收入22亿元；2.过夜422万人次，19亿元；3.一日游438万人次，3亿元: one item is the sum of others behind it.
 */
export function itemTrees(items: readonly ListItem[]): AcrossStatement[] {
  if (items.length < MANY) return [];
  const leads = items.map((item) => (item.type === 'paragraph' ? item : item.headingParagraph));
  if (leads.filter(({ reading: { text } }) => twoCounts.test(text)).length < MANY) return [];
  const records = leads.map((lead) => ({
    numbers: recordsOf(lead).flatMap(({ numbers }) => numbers),
    opens: true,
  }));
  return treeOf(records).missed.map(({ total, parts }) =>
    sumStatement(
      total,
      parts.map(({ quantity }) => quantity),
    ),
  );
}

/** One number of each item that has any; none where an item has several. */
function partsBy(
  columns: readonly (readonly Quantity[])[],
  isPart: (count: Quantity) => boolean,
): Quantity[] {
  const parts = columns.map((counts) => counts.filter(isPart));
  return parts.some(({ length }) => length > 1) ? [] : parts.flat();
}

function countsIn(paragraphs: readonly Paragraph[]): Quantity[] {
  return paragraphs
    .flatMap(({ reading: { text }, quantities }) =>
      quantities
        .slice(0, MOST_NUMBERS)
        .filter(
          (quantity) =>
            quantity.base === null &&
            !/^(?:年|月|日|天|个月|岁|期)$/u.test(quantity.unit) &&
            isCount(text, quantity),
        ),
    )
    .slice(0, MOST_NUMBERS);
}

/** One thing in two places: one unit, and names that end alike (道路交通事故 and 各类事故). */
function isSame(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit && !unitsAgree(a.unit, b.unit)) return false;
  const [first, second] = [nameOf(a), nameOf(b)];
  return (
    first === second || (first !== '' && second !== '' && first.slice(-2) === second.slice(-2))
  );
}

function nameOf({ metric }: Quantity): string {
  return metric.replace(/(?:总数|总量|[数量额])$/u, '').replace(/(?:为|有|共|达到?|完成)+$/u, '');
}
