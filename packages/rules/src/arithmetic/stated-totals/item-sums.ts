import { unitsAgree } from '@yaodian/parser';
import type { Paragraph, Quantity } from '@yaodian/parser';
import { isCount } from '../../shared/compared-number.ts';
import { forEachParagraph, type ListItem } from './reading-order.ts';
import { sumStatement, type AcrossStatement } from './statement.ts';

/** A longer list is not one that a reader adds up. */
const MOST_ITEMS = 24;
/** Of a paragraph or an item no more numbers are looked at. */
const MOST_NUMBERS = 24;

/**
 * 全市发生事故145起、损失38.45万元。 1.交通事故41起，损失4.46万元。 2.火灾104起，损失33.99万元: where two sums of
 * the items make up what stands in front of them, a third that does not is wrong.
 */
export function itemSums(lead: Paragraph, items: readonly ListItem[]): AcrossStatement[] {
  if (items.length < 2 || items.length > MOST_ITEMS) return [];
  const totals = countsIn([lead]);
  if (totals.length < 2) return [];
  const columns = items.map((item) => {
    const paragraphs: Paragraph[] = [];
    forEachParagraph(item, (paragraph) => paragraphs.push(paragraph));
    return countsIn(paragraphs);
  });
  const found: AcrossStatement[] = [];
  for (const total of totals) {
    if (totals.filter((other) => isSame(other, total)).length > 1) continue;
    const parts = columns.flatMap((counts) => {
      const same = counts.filter((count) => isSame(count, total));
      return same.length === 1 ? same : [];
    });
    // What an item does not mention it has none of; one number alone is no sum.
    if (parts.length >= 2) found.push(sumStatement(total, parts));
  }
  const held = found.filter(({ outcome }) => outcome === 'held').length;
  const failed = found.filter(({ outcome }) => outcome === 'failed').length;
  const sure = held >= 2 && failed < held;
  if (held === 0) return [];
  return found.flatMap((statement) => {
    if (statement.outcome === 'held' || sure) return [statement];
    return [{ ...statement, outcome: 'undecided' }];
  });
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
