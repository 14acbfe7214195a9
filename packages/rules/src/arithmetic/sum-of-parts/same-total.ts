import type { Paragraph, Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isInBracket } from '../../shared/brackets.ts';
import { isCount } from '../../shared/compared-number.ts';
import { differInOneDigit, isOneDigitOff } from '../../shared/one-digit.ts';
import { sumOf } from '../../shared/statement.ts';
import { statementOf } from './counted.ts';
import { canBeSummed } from './parts.ts';
import type { PartsOfTotal } from './parts.ts';

/** A sentence that divides one thing more often is no sentence. */
const MOST_DIVISIONS = 12;

/**
 * 支部委员144人，其中书记46人、副书记6人、委员92人；男性118人、女性26人；汉族136人、蒙古族8人: one total divided several times.
 * What two divisions make up is the total; a division that misses what another one makes up by one digit is wrong.
 */
export function* sameTotals({ reading: { text }, quantities }: Paragraph): Generator<PartsOfTotal> {
  if (!/[；;]/u.test(text)) return;
  const sentences = sentencesOf(text, quantities);
  for (const numbers of sentences) {
    const [total] = numbers;
    if (total === undefined || numbers.length < 5) continue;
    const divisions = divisionsOf(text, numbers).filter((parts) => parts.length >= 2);
    if (divisions.length < 2 || divisions.length > MOST_DIVISIONS) continue;
    // 45项获奖，一等奖20项、二等奖25项；24项获奖，一等奖9项、二等奖15项: each has a total of its own.
    if (
      divisions.some(
        ([own, ...parts]) => own !== undefined && parts.length >= 2 && isSum(parts, own),
      )
    )
      continue;
    const equal = divisions.filter((parts) => isSum(parts, total));
    for (const parts of divisions) {
      const near = equal.length > 0 && !equal.includes(parts) && isNear(parts, total);
      if (near) yield listed(parts, total);
    }
    const [first, second] = divisions;
    if (equal.length === 0 && first !== undefined && second !== undefined) {
      const alike = divisions.filter(
        (parts) =>
          compareDecimals(
            sumOf(summands(parts), total).value,
            sumOf(summands(first), total).value,
          ) === 0,
      );
      const sum = sumOf(summands(first), total).value;
      if (
        alike.length >= 2 &&
        alike.length * 2 > divisions.length &&
        differInOneDigit(sum, total.value)
      )
        yield listed(first, total);
    }
  }
}

function summands(parts: readonly Quantity[]): { quantity: Quantity; times: number }[] {
  return parts.map((quantity) => ({ quantity, times: 1 }));
}

function listed(parts: readonly Quantity[], total: Quantity): PartsOfTotal {
  return statementOf(
    parts.map((quantity) => ({ quantity, label: '', segment: '' })),
    total,
    true,
  );
}

function isSum(parts: readonly Quantity[], total: Quantity): boolean {
  return compareDecimals(sumOf(summands(parts), total).value, total.value) === 0;
}

function isNear(parts: readonly Quantity[], total: Quantity): boolean {
  return isOneDigitOff(
    total.value,
    parts.map(({ value }) => value),
  );
}

/** The numbers of each sentence that have the unit of its first one. */
function sentencesOf(text: string, quantities: readonly Quantity[]): Quantity[][] {
  const found: Quantity[][] = [];
  let current: Quantity[] = [];
  let end = 0;
  for (const quantity of quantities) {
    const { numberStart, numberEnd } = quantity.inReading;
    // …72人。其中书记23人、…；男性59人、…: what is divided stands in the sentence in front.
    if (/\n|。(?!其中)/u.test(text.slice(end, numberStart)) && current.length > 0) {
      found.push(current);
      current = [];
    }
    end = numberEnd;
    if (!canBeSummed(quantity) || !isCount(text, quantity) || isInBracket(text, numberStart))
      continue;
    if (current.length === 0 || quantity.unit === current[0]?.unit) current.push(quantity);
  }
  if (current.length > 0) found.push(current);
  return found;
}

/** The numbers behind the first one, as ；parts them. */
function divisionsOf(text: string, [total, ...numbers]: readonly Quantity[]): Quantity[][] {
  const found: Quantity[][] = [];
  let end = total?.inReading.numberEnd ?? 0;
  let current: Quantity[] = [];
  for (const quantity of numbers) {
    if (/[；;]/u.test(text.slice(end, quantity.inReading.numberStart)) && current.length > 0) {
      found.push(current);
      current = [];
    }
    current.push(quantity);
    end = quantity.inReading.numberEnd;
  }
  found.push(current);
  return found;
}
