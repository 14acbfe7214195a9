// What a chapter is about, by the words of its heading.

import { exemptionOf, type Exemption } from './heading-exemption.ts';

/**
 * What a numbered paragraph is, or a chapter full of them.
 *
 * - `work`: something that somebody is to do
 * - `aim`: ideas, principles, goals: what the work is for
 * - `background`: what was, and why the plan is made
 * - `stage`: a step of the whole work, or what falls into a month
 * - `division`: who does what: duties of bodies, a leading group and its members
 * - `safeguard`: how the work is carried; asked of all
 * - `terms`: conditions, standards, procedures, rewards, whom and what it applies to
 * - `explanation`: tells what a word stands for
 * - `subject`: names a place, a thing or a field without saying what is to be done
 * - `member`: one part of a sentence that is written as a list
 * - `label`: says that tasks stand below it, and no more
 */
export type Nature =
  | 'work'
  | 'aim'
  | 'background'
  | 'stage'
  | 'division'
  | 'safeguard'
  | 'terms'
  | 'explanation'
  | 'subject'
  | 'member'
  | 'label';

const background =
  /基础和环境|现状|主要成就|面临|存在.{0,4}(?:问题|困难|不足)|(?:问题|困难)(?:与|和|及)(?:不足|困难|挑战)|工作依据|(?:目的|意义|重要性|必要性)$/u;
const aims =
  /原则$|(?:整治|创建|培训|教学)目标|目标(?:要求|指标)|主要指标|目标任务$|(?:发展|目标|总体|基本|工作)导向|(?:战略|发展)定位|(?:空间|总体)布局/u;
const safeguards =
  /保障措施|保障机制$|(?:组织|工作|实施|政策|经费|人员)保障|(?:强化|加强|落实)保障|组织领导|组织实施|组织推进|(?:工作|有关|相关|几点|纪律|活动|实施|组织)要求$|工作纪律|实施机制|^监督(?:检查|管理)$|^督导检查|^考核评估|^责任追究/u;
const stages =
  /步骤|(?:时间|进度|计划|阶段|日程|行程|月份?工作|每月工作|逐月工作|各月工作|周次?)安排|^第[一二三四五六七八九十]+(?:阶段|季度|周|步)|^(?:[一二三四五六七八九十]{1,2}|\d{1,2})、?(?:[一二三四五六七八九十]{1,2}|\d{1,2})?月份?(?:工作|主题)?(?:安排|计划|重点|活动)?[：:]?$|行事历|^(?:工作|办理|操作|业务|服务|申报|审批|实施|评选)?流程$/u;
const division =
  /(?:职责|责任|部门|任务|人员|工作|领导)分工|(?:部门|单位|成员|工作|主要|机构|岗位)职责$|(?:组织|领导|工作|管理|办事)(?:机构|体系|架构)$|领导小组|工作专班$|工作小组$|成员单位|组成人员|人员(?:组成|构成)$|评审组织|活动组织$/u;
const terms =
  /(?:申报|评选|评比|评审|评价|评分|评定|认定|准入|退出|补助|补贴|支持|奖励|奖补|扶持|入选|参评|推荐|报名|参赛|参加|录取|招生|招聘|考核|考试|验收|表彰|处罚|资格|选拔|遴选|培训|创建|资助|救助|保障|检查|整治|治理|实施|调查|普查|监测|服务|排查|征集|竞赛|比赛|活动|工作|投放|收费|测评|检测|抽查|审核|建设)(?:的?(?:基本|具体|有关|主要)?)(?:条件|标准|范围|对象|办法|程序|依据|名额|类别|类型|资格|材料|规则|细则|时间|地点|方式|形式|主体|区域|时段)(?:[和与及、].{2,8})?$|(?:培训|课程|教学|学习|考核|考试|竞赛|比赛|申报|评选|评价|评估|检查|监测|调查|活动|宣传)(?:内容|模块|科目|指标)$|适用(?:范围|对象)|(?:资金|经费)(?:来源|用途|使用|安排|管理|预算)|奖惩|奖项设置|奖励(?:办法|措施|设置)?$|表彰奖励|设置分类|名词解释|附则|注意事项|联系(?:方式|人)|报送要求|材料要求|^其他(?:事项|要求)$|有关(?:事项|说明)|量化考核|评分表/u;

/** 重点发展产品, 主攻方向: what such a chapter lists is what to work on, and nobody's task. */
const subjects =
  /^(?:重点|主攻|优先|主要|未来|核心|支持)(?:发展|支持|培育)?[\u4e00-\u9fff]{0,4}(?:产品|方向|领域|赛道|布局)$|(?:布局|分类|类型)$/u;

/** 夯实发展基础, 优化发展环境: a chapter that begins with what is to be done holds tasks. */
const action =
  /^(?:夯实|打牢|筑牢|优化|改善|营造|巩固|提升|完善|创优|加强|强化|推进|推动|加快|建设|健全|深化|聚焦|围绕|实施|落实|坚持|突出|增强|扩大|提高|开展|做好|抓好|规范|构建|建立|明确|创新|严格|统筹)|，(?:夯实|打牢|筑牢|优化|改善)/u;

/** 2020年工作思路 behind 2019年工作总结 is the plan itself. */
const nextYear = /^(?:20\d{2}年|下半年|下一?步|下一?阶段|明年|来年).{0,6}思路$/u;

/** 主要任务 below 总体要求: tasks begin here. */
const workAgain =
  /^(?:主要|重点|工作|具体|总体|年度|整治|建设|目标)?(?:任务|举措|措施|工作)(?:和|及|与|、)?(?:任务|措施|举措|要求|内容|分工|责任单位)?$|^(?:主要|重点|工作)内容$/u;

/** Longer headings say what is to be done, whatever word stands in them. */
const LONGEST = 24;
const NAME = 5;

const byExemption: Readonly<Record<Exemption, Nature>> = {
  aims: 'aim',
  history: 'background',
  frame: 'stage',
};

/**
 * What stands below a heading of this wording, where the wording says so: null for a chapter of tasks
 * that names what they are about, `work` for one that only says that tasks follow.
 */
export function natureOfHeading(title: string): Nature | null {
  if (nextYear.test(title)) return null;
  const acts = action.test(title);
  const exemption = exemptionOf(title);
  if (!acts && exemption !== null && exemption !== 'frame') return byExemption[exemption];
  if (!acts && background.test(title)) return 'background';
  if (!acts && aims.test(title)) return 'aim';
  if (safeguards.test(title)) return 'safeguard';
  if (stages.test(title)) return 'stage';
  if (title.length > LONGEST) return null;
  if (workAgain.test(title)) return 'work';
  // 实施范围, 建设标准: a verb in front of one noun is a part of its name.
  if (!acts || title.length <= NAME) {
    if (division.test(title)) return 'division';
    // 整治区域和任务: the latter are what stands there.
    if (terms.test(title) && !/任务|举措/u.test(title)) return 'terms';
    if (subjects.test(title)) return 'subject';
  }
  return exemption === null ? null : byExemption[exemption];
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
  /(?<!群团)组织领导|加强领导|统一领导|(?:落实|压实|明确|靠实|夯实|强化)(?:工作|主体|各方)?责任|责任落实|督查(?:考核|问责|检查)|督[导促]检查|(?:检查|督导|跟踪|绩效|严格|强化|加强)(?:督查|督导)?考核|考核(?:奖惩|问责)|追责|问责|宣传(?:发动|引导)|舆论(?:引导|宣传)|(?:良好|浓厚).{0,4}氛围|经费保障|保障经费|资金保障|信息(?:报送|通报)|分类指导|(?:统一|提高|高度)(?:思想|认识|重视)|(?:密切|加强|强化)(?:协作|配合|协调)$|精心组织|周密部署|强化督[查导]|确保实效|总结经验/u;

/** 加强领导，落实责任: a heading that says how the work is carried, wherever it stands. */
export function organises(title: string): boolean {
  return title.length <= 20 && organising.test(title);
}
