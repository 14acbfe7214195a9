import type { Quantity } from '@yaodian/parser';
import { add, decimalFrom, subtract } from '@yaodian/schema';
import { isExact, isRate } from '../../shared/written-number.ts';
import { firstOfRates, MOST_PAIRS } from './paired-rates.ts';
import { stepOf } from './step-statement.ts';
import { falling, wordsInFront } from './step-words.ts';
import type { StepStatement } from './step-words.ts';

const listedRates = /[，,]\s?(?:分别)?(?:同比)?(增长|增加|上升|提高|下降|减少|降低)了?\s?$/u;
const listedSteps =
  /(?:同比|环比|[比较](?:[上去]年|20\d\d年)(?:同期)?)(?:分别)?(增加|增长|上升|减少|下降)了?\s?$/u;

/** 事故108起，死亡1650人，同比减少22起、292人，分别下降16.9%和15.0%: as many numbers, changes and rates. */
export function fromListedSteps(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): StepStatement | null {
  const change = quantities[index];
  if (change === undefined || !isRate(change.unit)) return null;
  const first = firstOfRates(quantities, index);
  const grew = listedRates.exec(wordsInFront(text, quantities[first] ?? change))?.[1];
  if (grew === undefined) return null;
  const place = index - first;
  for (let size = Math.max(2, place + 1); size <= MOST_PAIRS; size += 1) {
    const steps = quantities.slice(Math.max(0, first - size), first);
    const levels = quantities.slice(Math.max(0, first - 2 * size), Math.max(0, first - size));
    const [opening, last] = [steps[0], steps.at(-1)];
    if (levels.length !== size || opening === undefined || last === undefined) return null;
    const verb = listedSteps.exec(wordsInFront(text, opening))?.[1];
    if (verb === undefined) continue;
    const [level, step] = [levels[place], steps[place]];
    // 死亡18人，同比减少6起、2人，下降10%: one rate behind two changes is of either.
    if (!isRate(quantities[first + size - 1]?.unit ?? '')) return null;
    const agree = levels.every(({ unit }, at) => unit === steps[at]?.unit);
    const start = levels[0]?.inReading.end ?? 0;
    const apart = /[。；;\n]/u.test(text.slice(start, change.inReading.start));
    const fell = falling.test(verb);
    if (!agree || apart || fell !== falling.test(grew)) return null;
    if (level === undefined || step === undefined || !isExact(level) || !isExact(step)) return null;
    const base = fell ? add(level.value, step.value) : subtract(level.value, step.value);
    const half = decimalFrom(0);
    return stepOf(level, step, { value: base, half }, change, [level, step]);
  }
  return null;
}
