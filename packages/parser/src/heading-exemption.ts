/** Chapters of ideas and aims: what is numbered there is no task. */
const aims =
  /指导思想|总体要求|总体思路|工作思路|基本思路|基本原则|工作原则|主要原则|遵循原则|(?:行动|实施|推进|建设|编制|规划|任务|活动)原则|总体目标|整体目标|工作目标|发展目标|建设目标|行动目标|主要目标|预期目标|年度目标|目标定位|奋斗目标|发展愿景|发展思路|总目标|具体目标/u;
/** 1.指导思想 below such a chapter heads what is said; it is no aim itself. */
export const namesAims = /^(?:指导思想|(?:基本|总体|主要|工作|发展)(?:要求|思路|原则|目标))$/u;
/** Chapters that tell what was, and why the plan is made. */
const history =
  /发展基础|工作基础|发展环境|发展现状|基本现状|现状分析|基本情况|总体情况|形势|背景|回顾|工作总结|(?:\d{4}年|上半年|上年度?|去年|工作|任务|目标|项目).{0,6}(?:开展|完成|进展|落实)情况|\d{4}年度?(?:主要|重点)?工作情况|主要做法|工作成[效绩]|主要成效|主要成绩|工作亮点|特色亮点|亮点工作|取得.{0,8}成[效绩就]|存在.{0,8}问题|编制依据|总则|适用范围|挑战|机遇|情况分析|学校概况/u;
/** 夯实教育发展基础 is something to do. */
const doing =
  /^(?:夯实|筑牢|打牢|优化|改善|营造|创造|强化|完善|提升|加强|推进|构建|巩固|聚焦|围绕|实现|压实|细化)/u;

/** 2026年工作思路 behind 2025年工作总结 is the plan itself. */
const nextYear = /^(?:20\d{2}年|下半年|下一?步|下一?阶段|明年|来年).{0,6}思路$/u;

/** Chapters that say when and how, and of what kind the work is. */
const frame =
  /(?:步骤|步骤及时间|进度安排|阶段安排|时间安排|工作范围|整治范围|适用范围|预期效果)(?:及.{0,4}|和.{0,4})?$/u;
/** 自查摸底阶段（7月3日至15日）: a step of the whole work. 学前教育阶段 is none. */
const step =
  /(?:动员|部署|发动|宣传|自查|排查|摸底|调研|准备|启动|整治|整改|实施|推进|攻坚|督查|检查|抽查|总结|验收|巩固|提升|考核|评估|推广)阶段(?:[（(].{0,40}|\d.{0,40})?$/u;

/** 活动目的, 活动时间: what an activity is for, when and where it is held, and who takes part. */
const particulars =
  /^(?:活动|比赛|竞赛|培训|会议|演练|宣传|赛事)?(?:目的|意义|宗旨|主题|口号|名称|时间|日期|地点|对象|范围|形式|目的(?:和|及|与)意义|时间(?:和|及|与|、)地点)$|^(?:参加|参赛|参与|培训)(?:人员|对象|范围)$|^(?:主办|承办|协办|组织)单位$/u;

/** 工作目标 以提升质量为目标，……: only a blank sets the heading off from its text. */
const runOnAims =
  /^(?:指导思想|总体要求|(?:工作|总体|整体|主要|发展|活动)目标|(?:基本|工作)原则)[\s：:]/u;

/** 2019年主要工作 in front of 2020年工作思路. 2019年工作任务 would be a stage of a longer plan. */
const yearTold = /^(20\d{2})年度?(?:主要|重点)?工作$/u;
const yearPlanned = /^(20\d{2})年.{0,8}(?:思路|打算|计划|安排|要点|重点|任务|目标)/u;

/**
 * Of chapters in order, the places of those that tell of a year while one behind them plans the next;
 * titles that begin with no year may be left empty.
 */
export function chaptersTold(titles: readonly string[]): ReadonlySet<number> {
  const told = new Set<number>();
  const planned = new Set<number>();
  for (let at = titles.length - 1; at >= 0; at--) {
    const title = titles[at] ?? '';
    if (title === '') continue;
    const year = yearTold.exec(title)?.[1];
    if (year !== undefined && planned.has(Number(year) + 1)) told.add(at);
    const next = yearPlanned.exec(title)?.[1];
    if (next !== undefined) planned.add(Number(next));
  }
  return told;
}

/** 把握总体要求，明确工作目标: both halves name what frames the work. */
const twoAims =
  /^[^，,]{0,6}(?:总体要求|指导思想|总体思路|基本原则)[，,][^，,]{0,6}(?:目标|任务目标|目标任务|原则)$/u;

export type Exemption = 'aims' | 'history' | 'frame';

/** Why nothing below a heading is a task; null where tasks may stand there. */
export function exemptionOf(title: string): Exemption | null {
  if (title.length <= 60 && step.test(title)) return 'frame';
  if (runOnAims.test(title) || twoAims.test(title)) return 'aims';
  if (title.length > 18 || /[，,]/u.test(title) || doing.test(title)) return null;
  if (nextYear.test(title)) return null;
  if (aims.test(title)) return 'aims';
  if (frame.test(title) || particulars.test(title)) return 'frame';
  return history.test(title) ? 'history' : null;
}
