// What the words of a paragraph show: that somebody is to do something, or that it tells something else.

import { isPublicBody } from './department-name.ts';
import type { Paragraph } from './document.ts';
import type { Nature } from './heading-nature.ts';
import { isGeneral, natureOfHeading, organises } from './heading-nature.ts';
import { paragraphFact } from './paragraph-fact.ts';
import { isWorkVerb } from './work-verbs.ts';

const single =
  /^(?:抓|办|建|做|强|稳|促|扩|优|补|引|招|治|防|护|严|控|降|减|增|推|拓|争|改|修|筑|守|聚|拆|将|把)/u;
const clauseStart = /[，,；;：:。]/u;
/** As much of a paragraph as is looked at, and of the end of a heading. */
const SHOWN = 90;
const ENDING = 50;
/** No longer heading of a task is one of a chapter: 工作目标, 组织领导. */
const CHAPTER = 8;

/** Whether a clause that begins at an offset says what to do. */
function actsAt(text: string, at: number): boolean {
  return (
    isWorkVerb(text.slice(at, at + 2)) ||
    isWorkVerb(text.slice(at, at + 3)) ||
    single.test(text.slice(at, at + 1))
  );
}

/** What a heading of work ends in where its verb stands behind the object: 校舍维修改造工程. */
const nominal =
  /(?:建设|改造|整治|治理|改革|管理|服务|保护|培训|创建|工程|项目|行动|工作|活动|发展|升级|提升|修复|维修|养护|监管|监测|防治|防控|排查|普查|清理|拆除|开发|利用|推广|研究|编制|修订|宣传|教育|执法|检查|督查|考核|演练|招聘|招商|引进|培育|培养|试点|示范|供给|保障|救助|帮扶|扶持|搬迁|安置|绿化|亮化|硬化|更新|扩建|新建|迁建|改建|攻坚|整改|转型|融合|创新|合作|交流|规划|普及|普法|维权|调解|登记|认定|评估|评价|评选|换届|接种|筛查|诊疗|体检|统计|核查|清查|审计|巡察|巡查|调研)(?:（[^（）]{1,30}）|\([^()]{1,30}\))?$/u;

/** True where a paragraph opens with what is to be done. */
export const opensWithAction: (paragraph: Paragraph) => boolean = paragraphFact(
  ({ reading: { text } }) => actsAt(text, wordAt(text)),
);

/** True where a clause among the first ones of a paragraph opens so. */
export const acts: (paragraph: Paragraph) => boolean = paragraphFact(({ reading }) => {
  const text = reading.text.slice(0, SHOWN);
  for (let at = wordAt(text); ;) {
    if (actsAt(text, at) || actsSomehow(text, at, 2) || actsSomehow(text, at, 3)) return true;
    const next = text.slice(at).search(clauseStart);
    if (next < 0) return false;
    at += next + 1;
  }
});

/** 多样化发展普通高中: a manner of two or three signs stands in front of what is done to something. */
function actsSomehow(text: string, at: number, manner: number): boolean {
  const end = at + manner + 2;
  return (
    isWorkVerb(text.slice(end - 2, end)) && /^[\u4e00-\u9fff“《]{2}/u.test(text.slice(end, end + 2))
  );
}

function wordAt(text: string): number {
  return /^[\s“"《（(【]*/u.exec(text)?.[0].length ?? 0;
}

/** A field of work has as short a name: 园林绿化, 市场监管. */
const NAMED = 6;

/** True for a heading that names a work by a noun: 校舍维修改造工程. */
export const namesWork: (paragraph: Paragraph) => boolean = paragraphFact(
  ({ reading: { text } }) => text.length >= NAMED && nominal.test(text.slice(-ENDING).trim()),
);

/** Words of a result that a sentence tells of something: 创新能力更强, 公共服务不断提质. */
const clearOutcome = /(?:更加?|显著|明显|大幅)[\u4e00-\u9fff]{1,2}$/u;
const outcome = /(?:稳步|不断|持续|较快|进一步|稳中)(?:[\u4e00-\u9fff]{1,4})$/u;
const explaining = /^(?:主要)?(?:反映|体现|衡量|是指|指的?是|指标包括|包括|是为了|即为)/u;
const dutyOf =
  /^([\u4e00-\u9fff（）()]{2,24}?)(?:[：:]|负责|牵头|要(?:[^求素点]|$)|应当|主要职责)/u;
const member =
  /^(?:(?:常务)?副?(?:组长|主任|总指挥|指挥长|会长|校长|院长|队长)|成\s?员|顾\s?问|联络员|联系人|责任人)[\s：:]/u;
const stageTitle =
  /^第[一二三四五六七八九十]+(?:阶段|步|轮)|(?:动员|部署|发动|宣传|自查|排查|摸底|调研|准备|启动|整治|整改|实施|推进|攻坚|督查|检查|抽查|总结|验收|巩固|提升|考核|评估|推广|评选|初评|总评|申报|推荐)阶段|^(?:动员部署|宣传发动|调查摸底|自查自纠|集中整治|全面实施|组织实施|总结验收|检查验收|总结提升|巩固提升|督导检查|总结评估)(?:[（(].{0,40}[）)])?$/u;
const condition =
  /^(?:凡|凡是|年满|具有|具备|持有|符合|未|无|不|非|须|应|必须|不得|可|每|按|经|因|如|若|对(?:不|未|在|获|评))|(?:须|应当|应具备|不得|方可|视为|一票否决|取消.{0,12}资格|(?:给予|予以|颁发|授予).{0,24}(?:奖励|补助|补贴|表彰|处分|处罚|资助|奖金|证书|称号|通报|扣分)|\d+元[／/]|每(?:人|户|亩|次|个)[^，。]{0,10}元|得\d+分|扣\d+分|(?:条件|标准|资格)[：:])/u;

/** 集镇建设方面: says what the following is about. */
const aspect = /(?:方面|领域|类)$/u;

/** 严禁打闹: a rule of conduct. */
const forbids = /^(?:严禁|禁止|不得|不准|不许|切勿|请勿|不要)/u;

/** What a task shows to be by its own words where it is no work; null for one that may be work. */
export const natureOfWords: (heading: Paragraph) => Nature | null = paragraphFact(({ reading }) => {
  const text = reading.text.slice(0, SHOWN).trim();
  if (isGeneral(text)) return 'label';
  const asChapter = text.length <= CHAPTER ? natureOfHeading(text) : null;
  if (asChapter !== null) return asChapter === 'work' ? 'label' : asChapter;
  if (stageTitle.test(text)) return 'stage';
  if (organises(text)) return 'safeguard';
  if (member.test(text)) return 'division';
  if (forbids.test(text)) return 'terms';
  if (aspect.test(text)) return 'subject';
  const body = dutyOf.exec(text)?.[1];
  if (body !== undefined && isPublicBody(body)) return 'division';
  if (clearOutcome.test(text) || (outcome.test(text) && !actsAt(text, 0))) return 'aim';
  return null;
});

/** True where a text tells what a word stands for: 反映公共交通的便利性. */
export const explains: (paragraph: Paragraph) => boolean = paragraphFact(({ reading }) =>
  explaining.test(reading.text),
);

/** True where a text lays down on which terms something is granted or judged. */
export const laysTerms: (paragraph: Paragraph) => boolean = paragraphFact(({ reading }) =>
  condition.test(reading.text.slice(0, SHOWN)),
);
