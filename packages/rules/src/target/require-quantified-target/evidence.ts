import type { RuleSettings } from '@yaodian/linter';
import { paragraphFact, type Task } from '@yaodian/parser';
import { holdsDeliverable } from '../../shared/deliverable.ts';
import { isResultNumber } from '../../shared/result-number.ts';
import { contentParagraphsOf, someStated } from '../../shared/task-text.ts';
import type { TaskClass } from './head-nouns.ts';

/** 全部, 全覆盖, 每校 and the like bind as a number does. */
const commitment =
  /全部|全覆盖|全面覆盖|每个?[校园所县镇乡村区户班]|每个?(?:街道|街镇|社区|居委会|行政村|学校|单位)[^，。；\n]{0,12}\d|每(?:百|千|万|十万)[^，。；\n]{1,20}\d|(?:(?<!学)校校|村村|班班|人人)[有建通都会]|应.尽.|百分之百/u;
/** 每季度召开1次: at year end one can count. */
const rhythm =
  /每(?:半年|季度|学期|[年月周季])[^，。；\n]{0,16}?(?:\d+|[一二两三四五六七八九十])[次场期轮]/u;
const bottomLine =
  /不发生|不出现|不突破|不低于|不高于|控制在|杜绝|零(?:事故|发生|感染|容忍|增长|新增|发案|差错|投诉)|每(?:年|季度|月|周|学期|半年)|定期|常态化/u;
/** 不低于全市平均水平, 与经济增长同步, 只减不增: what it is measured against is a figure that others publish. */
const relative =
  /(?:不低于|不高于|高于|低于|快于|优于|好于|达到|超过)[^，。；\n]{0,12}(?:平均|上年|去年|同期)[^，。；\n]{0,4}(?:水平|增速|增幅)?|与[^，。；\n]{2,14}(?:增长|增速)[^，。；\n]{0,4}同步|只增不减|只减不增/u;

/** 改造某某新村, 提升816南路: the one thing that is to be built or mended has a name of its own. */
const namedWork =
  /(?:建设|新建|动建|续建|建成|开工|改造|提升|修复|整治|拓宽|打通|美化|亮化)[^，。；\n]{0,12}(?:\d+[东西南北]{0,2}(?:路|街)|[\u4e00-\u9fff]{2}(?:新村|片区|大桥|人行桥|大道|人行隧道|立交|水闸|水库|泵站|路网)|[\u4e00-\u9fff]{2}至[\u4e00-\u9fff]{2,8}段)/u;
/** 老旧片区, 重点路网: no names. */
const kindsOnly =
  /老旧|重点|有关|相关|部分|各类|一批|城市|城区|城镇|城乡|乡镇|农村|道路|小型|大型|中型|市政|基础|交通|水利|新的|全[省市县区镇乡]/gu;

/** 严禁违规排放: what is forbidden is either done or not. */
const forbids = /严禁|一律不得/u;

/** 压缩至3天以内, 2个环节、1天办结: how long a procedure may take, and how many steps it has. */
const limits =
  /(?:压缩|压减|缩短|缩减|精简|减少|控制)[^，。；\n]{0,8}\d+(?:\.\d+)?个?(?:工作日|天|小时|分钟|环节)|\d+个?(?:工作日|天|小时|分钟)以?内?(?:办结|办理|办好|办成|完成|审结|拨付|到账|响应)|\d+个?(?:环节|步骤)/u;

/** 召开一次座谈会, 上好一堂党课: held once is held. */
const times =
  /(?:召开|举办|开展|组织|上好|开好|办好|进行|观看|参加|举行|讲)[^，。；第\n]{0,6}(?:\d+|[一二两三四五六七八九十]+)[次场堂](?!性)/u;

/** 优良天数不低于350天: days that are counted as people are, and no duration. */
const bound =
  /(?:天数|指数|浓度|均值|水平|[率度比])(?:不低于|不少于|不高于|不超过|稳定在|控制在)[^，。；\n]{0,4}\d/u;

/** The cell of a table whose head says what it counts: 300 below 年度投资（万元）. */
const bareNumber = /^\s*\d[\d,，]*(?:\.\d+)?\s*$/u;

/** 对12个小区的老旧电梯进行更新: what is worked on is counted. */
const objects = /对[^，。；\n]{0,24}\d[^，。；\n]{1,24}(?:进行|实施|开展|予以)[^，。；\n]/u;

/** 创建全国义务教育优质均衡发展区: it is named, and others say whether it was reached. */
const honour =
  /(?:创建|创成|争创|建成|通过|获评|申报|入选)[^，。；\n]{0,6}(?:国家|全国|全省|省级|市级|全市)[^，。；\n]{2,18}(?:区|县|市|镇|乡|村|校|园|基地|单位|社区|机关|工程|品牌)(?=[，。；、\n（(]|$)/u;

const statesResult = paragraphFact(({ targets }) => targets.some(isResultNumber));
const binds = paragraphFact(
  ({ reading: { text } }) =>
    commitment.test(text) ||
    rhythm.test(text) ||
    relative.test(text) ||
    limits.test(text) ||
    times.test(text) ||
    bound.test(text) ||
    bareNumber.test(text) ||
    objects.test(text) ||
    namedWork.test(text.replaceAll(kindsOnly, '')) ||
    honour.test(text),
);
const setsBan = paragraphFact(({ reading: { text } }) => forbids.test(text));
const setsBottomLine = paragraphFact(({ reading: { text } }) => bottomLine.test(text));

/** True where a task states a number that it is to reach. */
export function holdsResult(task: Task): boolean {
  return someStated(task, statesResult);
}

/** True where a task of this class that states no number says enough to be checked all the same. */
export function isCheckable(
  task: Task,
  taskClass: TaskClass,
  dictionaries: RuleSettings<unknown>['dictionaries'],
): boolean {
  const content = [task.headingParagraph, ...contentParagraphsOf(task)];
  if (content.some(binds)) return true;
  if (taskClass === 'A') return false;
  if (content.some(setsBan)) return true;
  if (taskClass === 'C' && content.some(setsBottomLine)) return true;
  return content.some((paragraph) => holdsDeliverable(paragraph, dictionaries));
}
