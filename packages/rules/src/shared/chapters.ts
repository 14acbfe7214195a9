import type { Section } from '@yaodian/parser';

const guiding =
  /指导思想|总体要求|总体思路|工作思路|(?:基本|总体|主要|遵循|工作|行动|实施|推进|建设|规划|活动)原则|总体目标|整体目标|工作目标|发展目标|主要目标|预期目标|目标要求|目标任务$|编制依据|(?:目的|意义|重要性)$|发展基础|发展环境|现状/u;
const background =
  /发展基础|发展环境|基础和环境|发展现状|现状|回顾|成效|成绩|主要成就|形势|面临|存在.{0,4}问题|基本情况|背景|(?:完成|开展|进展|落实)情况/u;
const goals = /总体目标|整体目标|工作目标|发展目标|主要目标|预期目标|目标指标|主要指标/u;
const safeguards =
  /保障措施|保障机制$|(?:组织|工作|实施)保障|(?:强化|加强|落实)保障|组织领导|组织实施|组织推进|工作要求|有关要求|实施机制|步骤|时间安排|进度安排|计划安排|阶段安排|(?:职责|部门)分工|(?:部门|单位|成员)职责$|流程$/u;

/** 夯实发展基础, 优化发展环境: a chapter that begins with what is to be done holds tasks. */
const action =
  /^(?:夯实|打牢|筑牢|优化|改善|营造|巩固|提升|完善|创优|加强|强化|推进|推动|加快|建设|健全|深化|聚焦|围绕|实施|落实|坚持|突出|增强|扩大)/u;

/** 2020年工作思路 behind 2019年工作总结 is the plan itself. */
const nextYear = /^(?:20\d{2}年|下半年|下一?步|下一?阶段|明年|来年).{0,6}思路$/u;

/** 指导思想, 目标, 原则 and the like: what stands there is no task that a department is given. */
export function isGuiding(section: Section): boolean {
  const { title } = section.heading;
  return guiding.test(title) && !nextYear.test(title) && !isAction(section);
}

/** 发展目标 and the like: figures belong here. */
export function isGoalChapter(section: Section): boolean {
  return goals.test(section.heading.title) && !isAction(section);
}

/** 保障措施, 组织领导 and the like: asks something of all, so often of no department by name. */
export function isSafeguard(section: Section): boolean {
  return safeguards.test(section.heading.title);
}

/** 主要任务 without numbers below it is the name of a chapter, and no task. */
const general =
  /^(?:主要|重点|目标|工作|具体|年度|总体|实施|活动|几项){1,3}(?:任务|目标|措施|举措|工作|内容|具体安排|安排|要求|重点|进度|方法|步骤){0,2}[：:]?$/u;

/** 2026年度工作计划, 下半年重点工作安排: a period and no more. */
const periodOnly =
  /^(?:20\d\d年度?|[今明来本下]年度?|[上下]半年|下一?步|下一?阶段)的?(?:主要|重点|工作|总体|具体|全年){0,3}(?:任务|目标|计划|思路|打算|安排|设想|谋划|要点|措施)$/u;

/** True for a heading that only says that tasks stand below it. */
export function isGeneral(title: string): boolean {
  return general.test(title) || periodOnly.test(title);
}

const organising =
  /组织领导|加强领导|统一领导|(?:落实|压实|明确|靠实|夯实|强化)(?:工作|主体|各方)?责任|责任落实|督查(?:考核|问责|检查)|督[导促]检查|(?:检查|督导|跟踪|绩效|严格)考核|考核(?:奖惩|问责)|追责|问责|宣传(?:发动|引导)|舆论(?:引导|宣传)|(?:良好|浓厚).{0,4}氛围|经费保障|保障经费|资金保障|信息(?:报送|通报)|分类指导/u;

/** 加强领导，落实责任: a heading that says how the work is carried, wherever it stands. */
export function organises(title: string): boolean {
  return title.length <= 20 && organising.test(title);
}

/** 发展基础, 发展环境 and the like: tells what has been reached so far, and promises nothing. */
export function isBackground(section: Section): boolean {
  return background.test(section.heading.title) && !isAction(section);
}

function isAction({ heading }: Section): boolean {
  return action.test(heading.title) || /，(?:夯实|打牢|筑牢|优化|改善)/u.test(heading.title);
}
