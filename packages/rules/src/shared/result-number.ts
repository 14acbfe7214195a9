import type { Target } from '@yaodian/parser';

/** 每天一小时, 每年十天: a norm for each person is no result of a task. */
const normUnits: ReadonlySet<string> = new Set(['天', '日', '小时', '个小时', '分钟']);

/** True for a number that tells at the year's end whether the task was done. */
export function isResultNumber(target: Target): boolean {
  return !normUnits.has(target.unit);
}
