import type { SeveritySetting } from '@yaodian/linter';
import { givesWork, type Part } from '@yaodian/parser';
import { isOpinion } from '../../shared/opinion.ts';
import { isUnitPlan } from '../../shared/unit-plan.ts';
import type { TaskClass } from './head-nouns.ts';

/** What a missing figure weighs, by class of task. */
export type Policy = Readonly<Record<TaskClass, SeveritySetting>>;

const lists: Policy = { A: 'warning', B: 'warning', C: 'info', D: 'off' };
const points: Policy = { A: 'warning', B: 'info', C: 'off', D: 'off' };
const schools: Policy = { A: 'info', B: 'off', C: 'off', D: 'off' };
const none: Policy = { A: 'off', B: 'off', C: 'off', D: 'off' };

/** 目标任务/工作措施 pairs: what is promised stands on a line of its own and can be asked for. */
export const pairs: Policy = { A: 'warning', B: 'warning', C: 'warning', D: 'off' };

const listTitle =
  /实施方案|行动计划|行动方案|工作方案|攻坚|清单|分解表|任务分工|民生实事|分工方案/u;

/** 民生实事进度表, 项目完成情况: how far the work has come. */
const progress =
  /(?:进度|进展|完成情况)(?:情况)?(?:登记|统计|一览|汇总)?表?(?:[（(][^（()）]{1,16}[）)])?$/u;

/** What is granted and on which terms; only what is built or counted can be asked for. */
const measures = /(?:若干|政策)(?:政策)?措施(?:[（(][^（()）]{1,12}[）)])?》?$/u;

/** 政务公开工作要点: what is to be disclosed is named, and everybody can see whether it was. */
const disclosure = /(?:政务|信息|政府信息)公开/u;

/** The row of the policy for a part, by its kind and title; null for a 规划, which is judged as a whole. */
export function policyFor(part: Part): Policy | null {
  if (part.kind === 'development-plan') return null;
  if (part.kind === 'work-summary' || part.kind === 'notice' || !givesWork(part)) return none;
  const title = part.title?.text ?? '';
  if (part.kind === 'task-list' && !disclosure.test(title)) return lists;
  if (progress.test(title)) return none;
  if (measures.test(title) || isOpinion(part) || disclosure.test(title)) return schools;
  if (part.kind === 'work-plan' && listTitle.test(title)) return lists;
  return isUnitPlan(part) ? schools : points;
}
