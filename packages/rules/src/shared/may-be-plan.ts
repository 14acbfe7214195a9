import type { Part } from '@yaodian/parser';
import { laysDown } from './lays-down.ts';

/** True for a part that gives tasks. A text of no known kind may report or inform: only its title can say otherwise. */
export function mayBePlan({ kind, title }: Part): boolean {
  const text = title?.text ?? '';
  if (laysDown(text)) return false;
  if (kind !== 'unknown') return true;
  return (
    /任务|重点|行动|实事|目标|计划|要点|工程|项目|方案|打算|思路/u.test(text) &&
    !/情况|汇报|讲话|报告|公报|通报|致辞|发言|数据|分析|总结|建议$/u.test(text)
  );
}
