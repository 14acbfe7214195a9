import { parseDecimal, divide, shift } from '@yaodian/schema';
import type { Quantity } from '@yaodian/parser';
import { isComparison } from '../../shared/compared-number.ts';
import { isShare, rateFrom, roundedFrom } from '../../shared/rounding.ts';
import type { Printed } from '../../shared/rounding.ts';
import { isExact, shown } from '../../shared/written-number.ts';
import type { AverageStatement } from './averages.ts';
import { variants } from './one-digit-share.ts';

const ratio =
  /(?:生师比[例率]?(?:为|是|达到?)?|师生比[例率]?(?:为|是|达到?)?1[:：∶])(\d{1,2}(?:\.\d{1,2})?)(?![\d.%％])/gu;
const pupil = /(?:在校(?:学生|生)?|在园幼儿|在园|学生)(?:人数|总?数)?(?:为|有|达到?|共)*$/u;
const teacher = /专任教师(?:人数|总?数)?(?:为|有|达到?|共)*$/u;
/** Further in front no number of pupils or teachers is looked for. */
const REACH = 12;
/** A text that speaks of more ratios is none for people. */
const MOST = 8;

/**
 * 在校生12万人，专任教师7500人，生师比16: so many pupils for each teacher. They may be counted otherwise: only one that is right,
 * or would be with one other digit, is of the numbers in front.
 */
export function* pupilsPerTeacher(
  text: string,
  quantities: readonly Quantity[],
): Generator<AverageStatement> {
  let left = MOST;
  for (const match of text.matchAll(ratio)) {
    if ((left -= 1) < 0) return;
    const [whole, written = ''] = match;
    const value = parseDecimal(written);
    const end = match.index + whole.length;
    const front = quantities
      .filter(({ inReading }) => inReading.end <= match.index)
      .slice(-REACH)
      .filter((quantity) => quantity.unit === '人' || quantity.unit === '名');
    const pupils = front.findLast((quantity) => isCalled(text, quantity, pupil));
    const teachers = front.findLast((quantity) => isCalled(text, quantity, teacher));
    if (pupils === undefined || teachers === undefined || value === null) continue;
    const printedDecimals = written.split('.')[1]?.length ?? 0;
    const each: Printed = { value, printedDecimals, scale: '' };
    const holds = isRight(pupils, teachers, each);
    const right = divide(pupils.value, teachers.value, printedDecimals);
    if (right === null) continue;
    const explained =
      holds ||
      variants(pupils).some((other) => isRight(other, teachers, each)) ||
      variants(teachers).some((other) => isRight(pupils, other, each)) ||
      variants(each).some((other) => isRight(pupils, teachers, other));
    if (!explained) continue;
    yield {
      from: [pupils, teachers],
      quotient: `${shown(pupils)} ÷ ${shown(teachers)}`,
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

function isRight(pupils: Printed, teachers: Printed, each: Printed): boolean {
  const { value, half } = rateFrom(each);
  return isShare(roundedFrom(pupils), roundedFrom(teachers), {
    value: shift(value, 2),
    half: shift(half, 2),
  });
}
