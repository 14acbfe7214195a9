import { parseDecimal, divide, shift } from '@yaodian/schema';
import type { Quantity } from '@yaodian/parser';
import { isComparison } from '../../shared/compared-number.ts';
import { isShare, rateFrom, roundedFrom } from '../../shared/rounding.ts';
import type { Printed } from '../../shared/rounding.ts';
import { isExact, shown } from '../../shared/written-number.ts';
import type { AverageStatement } from './averages.ts';
import { variants } from './one-digit-share.ts';

/** A ratio of people: so many of `many` for each of `one`. */
interface Ratio {
  readonly written: RegExp;
  readonly many: RegExp;
  readonly one: RegExp;
}

const counted = '(?:人数|总?数)?(?:为|有|达到?|共)*$';
const is = '(?:为|是|达到?)?';
const number = '([0-9]{1,2}(?:\\.[0-9]{1,2})?)(?![0-9.%％])';
const ratios: readonly Ratio[] = [
  {
    written: new RegExp(`(?:生师比[例率]?${is}|师生比[例率]?${is}1[:：∶])${number}`, 'gu'),
    many: new RegExp(`(?:在校(?:学生|生)?|在园幼儿|在园|学生)${counted}`, 'u'),
    one: new RegExp(`专任教师${counted}`, 'u'),
  },
  {
    written: new RegExp(`医护比[例率]?${is}1[:：∶]${number}`, 'gu'),
    many: new RegExp(`护士${counted}`, 'u'),
    one: new RegExp(`(?:医师|医生)${counted}`, 'u'),
  },
];
/** Further in front no number of people is looked for. */
const REACH = 12;
/** A text that speaks of more ratios is none for people. */
const MOST = 8;

/**
 * 在校生12万人，专任教师7500人，生师比16: so many pupils for each teacher, nurses for each doctor. They may be counted otherwise:
 * only one that is right, or would be with one other digit, is of the numbers in front.
 */
export function* ratiosOfPeople(
  text: string,
  quantities: readonly Quantity[],
): Generator<AverageStatement> {
  for (const ratio of ratios) yield* statementsOf(text, quantities, ratio);
}

function* statementsOf(
  text: string,
  quantities: readonly Quantity[],
  ratio: Ratio,
): Generator<AverageStatement> {
  let left = MOST;
  for (const match of text.matchAll(ratio.written)) {
    if ((left -= 1) < 0) return;
    const [whole, written = ''] = match;
    const value = parseDecimal(written);
    const end = match.index + whole.length;
    const front = quantities
      .filter(({ inReading }) => inReading.end <= match.index)
      .slice(-REACH)
      .filter((quantity) => quantity.unit === '人' || quantity.unit === '名');
    const many = front.findLast((quantity) => isCalled(text, quantity, ratio.many));
    const one = front.findLast((quantity) => isCalled(text, quantity, ratio.one));
    if (many === undefined || one === undefined || value === null) continue;
    const printedDecimals = written.split('.')[1]?.length ?? 0;
    const each: Printed = { value, printedDecimals, scale: '' };
    const holds = isRight(many, one, each);
    const right = divide(many.value, one.value, printedDecimals);
    if (right === null) continue;
    const explained =
      holds ||
      variants(many).some((other) => isRight(other, one, each)) ||
      variants(one).some((other) => isRight(many, other, each)) ||
      variants(each).some((other) => isRight(many, one, other));
    if (!explained) continue;
    yield {
      from: [many, one],
      quotient: `${shown(many)} ÷ ${shown(one)}`,
      start: end - written.length,
      end,
      written,
      right,
      scale: '',
      holds,
    };
  }
}

function isCalled(text: string, quantity: Quantity, name: RegExp): boolean {
  const { start } = quantity.inReading;
  return (
    isExact(quantity) &&
    !isComparison(text, quantity) &&
    name.test(text.slice(Math.max(0, start - 12), start))
  );
}

function isRight(many: Printed, one: Printed, each: Printed): boolean {
  const { value, half } = rateFrom(each);
  return isShare(roundedFrom(many), roundedFrom(one), {
    value: shift(value, 2),
    half: shift(half, 2),
  });
}
