import type { Paragraph, Quantity } from '@yaodian/parser';
import { isCount } from '../../shared/compared-number.ts';
import { areOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { paragraphsOf, type ListItem } from './reading-order.ts';
import { sumStatement, type AcrossStatement } from './statement.ts';

const LEAST_ITEMS = 3;
/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 5;
const announces = /\d.*[：:]$/u;

/**
 * 安排项目支出2897260元，具体如下： 1.履职补贴643200元； 2.报刊120000元；…: a list that says of each of its items how much of the
 * whole it is; and 完成投资1384亿元。 （一）公路。完成投资1275亿元。…, where nothing else is counted in front of the list.
 */
export function itemColumn(lead: Paragraph, items: readonly ListItem[]): AcrossStatement[] {
  if (items.length < LEAST_ITEMS) return [];
  const counts = countsIn(lead);
  const total = counts.at(-1);
  if (total === undefined || (counts.length > 1 && !announces.test(lead.reading.text))) return [];
  const parts = items.flatMap(
    (item) =>
      paragraphsOf(item)
        .flatMap(countsIn)
        .find(({ unit }) => unit === total.unit) ?? [],
  );
  if (parts.length < items.length) return [];
  const statement = sumStatement(total, parts);
  const values = parts.map(({ value }) => value);
  const near = tellingPlaces(total.value, values) >= TELLING && areOneDigitOff(total, parts);
  return statement.outcome === 'held' || near ? [statement] : [];
}

function countsIn({ reading: { text }, quantities }: Paragraph): Quantity[] {
  return quantities.filter((quantity) => isCount(text, quantity));
}
