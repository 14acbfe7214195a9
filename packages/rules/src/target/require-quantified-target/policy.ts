import type { SeveritySetting } from '@yaodian/linter';
import type { Part } from '@yaodian/parser';
import { blocksIn } from '../../shared/walk.ts';
import { mayBePlan } from '../../shared/may-be-plan.ts';
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
/** 读书日活动方案: what is to be held, where and by whom. That it is held can be checked. */
const activity = /活动(?:策划|实施|工作)?(?:方案|计划)/u;
const schoolTitle =
  /小学|中学|初中|高中|幼儿园|园务|保教|[本学]学期|学年度|学校|教研组|年级|班级|班主任|少先队|德育处|教务处|科室|处室|[^教政审监]处(?:20|工作)/u;

/** What is granted and on which terms; only what is built or counted can be asked for. */
const measures = /(?:若干|政策)(?:政策)?措施(?:[（(][^（()）]{1,12}[）)])?》?$/u;

/** What only a school says of itself, where its title names no school. */
const schoolWord = /班主任|任课教师|各班(?![子组])|我校|本校|我园|本园|课间操|少先队/u;
const SCHOOL_PARAGRAPHS = 2;

function isOfSchool(part: Part): boolean {
  if (/局|厅|委|政府|街道|[省市县区镇乡]/u.test(part.title?.text ?? '')) return false;
  const spoken = blocksIn(part).filter(
    (block) => block.type === 'paragraph' && schoolWord.test(block.reading.text),
  );
  return spoken.length >= SCHOOL_PARAGRAPHS;
}

/** 主任、各位委员：我受区政府委托，……: a report that is given to an assembly. */
function isSpeech(part: Part): boolean {
  return part.children
    .slice(0, 8)
    .some(
      (block) =>
        (block.type === 'paragraph' || block.type === 'element') &&
        /^(?:\S{1,12}、)?各位(?:代表|委员|副主任|领导)|^我受\S{2,16}委托/u.test(
          block.reading.text.trim(),
        ),
    );
}

/** The row of the policy for a part, by its kind and title; null for a 规划, which is judged as a whole. */
export function policyFor(part: Part): Policy | null {
  const title = `${part.title?.text ?? ''} ${part.issuer ?? ''}`;
  switch (part.kind) {
    case 'development-plan':
      return null;
    case 'task-list':
      return lists;
    case 'work-summary':
    case 'notice':
      return none;
    case 'work-plan':
      if (!mayBePlan(part) || activity.test(title)) return none;
      if (measures.test(part.title?.text ?? '')) return schools;
      if (listTitle.test(title)) return lists;
      return schoolTitle.test(title) || isOfSchool(part) ? schools : points;
    default:
      if (isSpeech(part) || !mayBePlan(part)) return none;
      return schoolTitle.test(title) && !/教育局|教育厅|教育部|教体局|委员会/u.test(title)
        ? schools
        : points;
  }
}
