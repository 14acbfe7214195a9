import type { Paragraph, Quantity } from '@yaodian/parser';
import { isCount } from '../../shared/compared-number.ts';
import { areOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import type { ListItem } from './reading-order.ts';
import { sumStatement, type AcrossStatement } from './statement.ts';

const LEAST_ITEMS = 3;
/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 5;

/** 安排项目支出2897260元，具体如下： 1.履职补贴643200元； 2.报刊120000元；…: a list that says of each of its items how much of the whole it is. */
export function itemColumn(lead: Paragraph, items: readonly ListItem[]): AcrossStatement[] {
  if (items.length < LEAST_ITEMS) return [];
  if (!/\d.*[：:]$/u.test(lead.reading.text)) return [];
  const total = countsIn(lead).at(-1);
  if (total === undefined) return [];
  const parts = items.flatMap((item) => {
    const paragraph = item.type === 'paragraph' ? item : item.headingParagraph;
    return countsIn(paragraph).find(({ unit }) => unit === total.unit) ?? [];
  });
  if (parts.length < items.length) return [];
  const statement = sumStatement(total, parts);
  const values = parts.map(({ value }) => value);
  const near = tellingPlaces(total.value, values) >= TELLING && areOneDigitOff(total, parts);
  return statement.outcome === 'held' || near ? [statement] : [];
}

function countsIn({ reading: { text }, quantities }: Paragraph): Quantity[] {
  return quantities.filter((quantity) => isCount(text, quantity));
}
