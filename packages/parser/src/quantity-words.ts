// The words around a number that say what it is for. Every pattern is used on a bounded window
// of a sentence, so none of them can cost more than linear time.
import type { Comparator } from './quantity.ts';

/** Comparator words in front of a number, the longer first. */
const before: readonly (readonly [string, Comparator])[] = [
  ['不得低于', '>='],
  ['不得少于', '>='],
  ['不得超过', '<='],
  ['不得高于', '<='],
  ['大于等于', '>='],
  ['小于等于', '<='],
  ['原则上不低于', '>='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['不小于', '>='],
  ['不下于', '>='],
  ['不高于', '<='],
  ['不超过', '<='],
  ['不多于', '<='],
  ['不大于', '<='],
  ['不突破', '<='],
  ['至少', '>='],
  ['最少', '>='],
  ['最低', '>='],
  ['起码', '>='],
  ['最多', '<='],
  ['至多', '<='],
  ['最高', '<='],
  ['超过', '>'],
  ['超出', '>'],
  ['突破', '>'],
  ['高于', '>'],
  ['大于', '>'],
  ['多于', '>'],
  ['超', '>'],
  ['逾', '>'],
  ['低于', '<'],
  ['少于', '<'],
  ['小于', '<'],
  ['大约', '~'],
  ['约为', '~'],
  ['接近', '~'],
  ['约', '~'],
  ['近', '~'],
  ['≥', '>='],
  ['≧', '>='],
  ['>=', '>='],
  ['≤', '<='],
  ['≦', '<='],
  ['<=', '<='],
  ['＞', '>'],
  ['>', '>'],
  ['＜', '<'],
  ['<', '<'],
];

const beforeByEnd = new Map<string, (readonly [string, Comparator])[]>();
for (const entry of before) {
  const end = entry[0].slice(-1);
  beforeByEnd.set(end, [...(beforeByEnd.get(end) ?? []), entry]);
}

/** Words between a comparator or a verb and the number that say nothing of their own. */
const fillers =
  /(?:达到|保持在|稳定在|巩固在|巩固达|控制在|保持|稳定|巩固|分别为|分别达到|分别达|分别|均达到|均达|均|各|都|达|在|到|至|为|了|再|共|\s)$/u;
const fillerEnd = /^[到在为达别均各都至了再共持定固\s]$/u;

export interface ComparatorsBefore {
  /** In the order written. */
  readonly words: readonly { readonly text: string; readonly sign: Comparator | null }[];
  /** Where the first of them begins. */
  readonly start: number;
}

/** The comparators that end at an offset: 力争超过, 不低于, 达到. Looks back at most 16 characters. */
export function comparatorsBefore(text: string, at: number): ComparatorsBefore {
  const words: { text: string; sign: Comparator | null }[] = [];
  let end = at;
  let start = at;
  for (let step = 0; step < 6; step += 1) {
    const sign = text.charAt(end - 1);
    const comparator = beforeByEnd.get(sign)?.find(([word]) => text.endsWith(word, end));
    if (comparator !== undefined) {
      words.unshift({ text: comparator[0], sign: comparator[1] });
      end -= comparator[0].length;
      start = end;
      continue;
    }
    if (!fillerEnd.test(sign)) break;
    const filler = fillers.exec(text.slice(Math.max(0, end - 8), end))?.[0];
    if (filler === undefined) break;
    end -= filler.length;
    if (/^(?:达到|达|控制在|保持在|稳定在|巩固在|巩固达)$/u.test(filler)) {
      words.unshift({ text: filler, sign: filler === '控制在' ? '<=' : null });
      start = end;
    }
  }
  return { words, start };
}

/**
 * A comparator that stands apart from the number: 不低于全市学校总数的10%, 至少提供2条. Looks back at
 * most 22 characters.
 */
export function comparatorApart(front: string): string | null {
  const [stretch, word] = apart.exec(front.slice(-22)) ?? [''];
  return word === undefined || /[0-9]/u.test(stretch) ? null : word;
}

const apart = /(不得低于|不低于|不少于|不超过|不高于|至少|最少|最多)[^，。；,;]{0,18}$/u;

const after: readonly (readonly [string, Comparator])[] = [
  ['及以上', '>='],
  ['以上', '>='],
  ['及以下', '<='],
  ['以下', '<='],
  ['以内', '<='],
  ['之内', '<='],
  ['左右', '~'],
  ['上下', '~'],
];

/** The comparator that begins at an offset: 以上, 及以上, 左右. */
export function comparatorAfter(
  text: string,
  at: number,
): { text: string; sign: Comparator } | null {
  if (!'及以之左上'.includes(text.charAt(at))) return null;
  const found = after.find(([word]) => text.startsWith(word, at));
  return found === undefined ? null : { text: found[0], sign: found[1] };
}

/** Verbs that make a number a task: what they govern is to be built, held, trained, reached. */
export const achieving =
  /(?:新建|改建|扩建|改扩建|迁建|重建|新增|增加|增设|增招|新设|建成|建设|建立|创建|创成|打造|培育|培养|培训|发展|引进|引入|招聘|招收|招生|招录|招募|完成|实现|达到|达|推进|推动|推出|推选|推荐|遴选|评选|选树|选派|选送|认定|开展|开设|开工|开办|举办|组织|组建|组成|实施|启动|投入|投资|争取|争创|确保|力争|计划|发放|资助|救助|帮扶|扶持|支持|奖励|表彰|改造|改装|整治|治理|修缮|拆除|加固|购置|配备|配置|配建|安装|提供|设立|设置|制定|出台|修订|编制|印发|发布|查处|检查|抽查|督查|巡查|化解|办结|办理|受理|解决|落实|聘请|聘任|选聘|选拔|输送|创作|立项|获得|入选|通过|验收|竣工|投用|启用|移交|建|招|办好|办|种植|造林|绿化|修复|新植|供应|供给|保障|保持|保有|稳定|控制|压减|压缩|减少|降低|下降|提高|提升|提升至|增长|扩大|巩固|辐射|覆盖|服务|惠及|掌握|形成|锻炼|给予|参加|签订|签约|引育|孵化|转化|生产|销售|收购|储备|征集|开发|命名|授牌|挂牌|复核|增挂|结对|联系|走访|慰问|接种|筛查|免费|安排|拨付|筹集|募集|盘活|出让|消化|清理|清零|淘汰|关停|退出|疏通|铺设|敷设|打通|加装|更换|更新|亮化|增挂)/gu;

/** Verbs right in front of a Chinese numeral that let it count things rather than name a list. */
export const countingVerb =
  /(?:新建|改建|扩建|改扩建|新增|增加|增设|建成|创建|创成|培育|招聘|引进|完成|遴选|评选|认定|选派|举办|开展|组织|新设|设立|组建|建设|打造|争创|开设|形成|掌握|提供|配备|开办|培训|聘请|表彰|资助)$/u;

/** The number is what stands already, or what was reached before. */
export const stateWord =
  /(?:现有|现已|原有|已[^然经]?|已经|共有|(?<![项题科])目前(?!期)|拥有|截至|截止|去年|上年|上一年|前年|往年|据预测|预测|据统计|统计显示|达成|此前|历年|近年来?|以来|至今|从未|现状|仅有|只有|不足|剩余)/gu;

/** From here on the sentence speaks of what is to come. */
export const futureWord =
  /(?:力争|确保|计划|争取|今年|本年|年内|全年|年底前|将|拟|要|目标|到20\d\d年|至20\d\d年|完成剩余|再新增|再建)/gu;

export const softWord = /(?:力争|争取|努力|力求|尽量|尽可能|有望)/gu;
export const firmWord = /(?:确保|务必|必须|保证|完成|达到|新增|严格|一律|坚决)/gu;
/** 支持, 鼓励 and 推动 leave it to others. */
export const otherHands = /(?:支持|鼓励|引导|推动|促进|指导|倡导|督促)/gu;

export const risingWord =
  /(?:新增|增加|提高|提升|增长|上升|扩大|扩增|增招|净增|上浮|增至|增设|扩容|扩充|提升至)/gu;
export const fallingWord =
  /(?:下降|降低|减少|压减|缩减|削减|下浮|降至|降到|压降|减排|退出|压缩|缩短|降|减)/gu;

/** Chapters that look back: their numbers are states. 夯实发展基础 is a task, not such a chapter. */
export const pastHeading =
  /^(?:“?十[二三四五]五”?(?:时期)?(?:的)?|当前|教育|事业)?(?:发展|现实|工作|基础)?(?:基础|环境|条件|现状|回顾|形势|背景|成效|成就|成绩|主要成效|主要成就|存在的?(?:主要)?问题|面临的?[^，。]{0,10}|取得的?(?:主要)?(?:成绩|成效|成就)|基本情况|情况)(?:$|[和与及、])/u;

/** Nouns that name a list rather than count work: 3大领域, 五个方面, 十件实事. */
export const namingNoun =
  /^(?:大|方面|领域|环节|层面|维度|阶段|步骤|要素|类别|部分|板块|业务系统|核心|关键|关系|意识|自信|维护|确立|坚持|必须|原则|准则|规定|战略|主题|实事|民生实事|为民实事|“?[^，。]{0,4}实事|转变|注重|统一|结合|到位|清单|文件|目标|任务$|重点|一[批律线流]|字)/u;
