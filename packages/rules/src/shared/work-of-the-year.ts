import type { Part } from '@yaodian/parser';

const work = /政府工作报告|重点工作|目标任务|主要任务|工作任务|工作事项/u;
const programme = /(?:实施|行动|工作|推进|整治)(?:方案|计划)/u;

/**
 * True for 2026年《政府工作报告》重点工作责任分解 and the like: the work of one year, which is the deadline as it
 * is for 工作要点. A programme of action is worked off by date.
 */
export function isWorkOfTheYear({ title }: Part): boolean {
  const text = title?.text ?? '';
  return /20\d\d年/u.test(text) && work.test(text) && !programme.test(text);
}
