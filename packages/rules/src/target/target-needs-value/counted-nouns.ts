// A thing, its measure word, and no number between them: 培育骨干教师名, 建设服务站个, 举办讲座场.

import { SignSet } from '../../shared/sign-set.ts';
import { isCountedBeside, LONGEST } from './counted-beside.ts';
import { countsAnything } from './few-words.ts';
import type { LostNumber } from './lost-numbers.ts';

/** What ends a phrase, or bounds it: behind 个 in 服务站个，新增 no number can come any more. */
const behindUnit =
  /(?:以上|以内|以下|左右)?(?:[，。；、（）,;()]|$)|(?<=[名人])(?:赴|参加|前往|到(?:高校|[省市县区境国名]))/uy;
/** Units that end no word: behind any thing but these a number is missing. */
const unitsAlone = /^(?:公里|平方米|公顷|亩|万亩)$/u;
const perUnit = /[每单吨车元人座克千按以到]$|单位$/u;
const longUnits = [
  '平方米',
  '立方米',
  '人次',
  '家次',
  '户次',
  '辆次',
  '批次',
  '公里',
  '公顷',
  '亿元',
  '万元',
];
const shortUnits = new SignSet(
  '个家所名人场次项件条座处套亩户支期门种间张栋台吨辆册届轮盏艘株部卷',
);
/** What units end in, and what stands behind them: nothing else is looked at. */
const unitEnds = new SignSet(
  '个家所名人场次项件条座处套亩户支期门种间张栋台吨辆册届轮盏艘株部卷里顷米元',
);
const endsBehind = new SignSet('，。；、（）,;()以左赴参前到');

/** Things that are counted with a word which also ends other words: 专家, 姓名, 市场, 层次, 事项. */
const things: Readonly<Record<string, RegExp>> = {
  家: /(?:工厂|车间|(?:新增|净增|认定|检查|入库|评选)[^，。；]{0,12}企业|(?:龙头|骨干|规上|示范)企业|机构|基地|公司|单位|医院|门店|专卖店|超市|合作社|农场|商户|食堂|中心|园|度假区|景点|养殖场|景区|民宿|网点|卫生院|示范社|图书馆|主体|旅行社|农家乐|平台|实验室|研究院|工作站|孵化器|场所|酒店|饭店|药店|诊所|商会|工会|社会组织|党组织|驿站|书屋|书店|协会|网吧)$/u,
  所: /(?:[省市区县]级|学校|幼儿园|小学|初中|高中|中学|高校|院校|大学|学院|卫生院|医院|教学点|校园|[建统色范点]校)$/u,
  名: /(?:教师|医师|技师|医生|学生|毕业生|人员|党员|学员|队员|教练员|指导员|人才|校长|园长|干部|骨干|农民|带头人|传承人|经纪人|老人|工匠|博士|硕士|护士|专家|负责人|儿童|志愿者|能手|标兵|劳动者|主任|书记|会员|子女|孤儿|职工|[\u4e00-\u9fff]{2}员|[\u4e00-\u9fff][师生长干士兵童妇才星匠医友]|分子|学者|参与者|教官|法官|检察官|患者|儿|人士)$/u,
  人: /(?:就业|参保|入会|人口|会员|招生|带头人|教师|医师|学生|毕业生|人员|党员|学员|农民|干部|骨干|人才|儿童|职工|劳动力|志愿者)$/u,
  场: /(?:演出|讲座|巡讲|宣讲|招聘会|宣讲会|推介会|报告会|座谈会|对接会|音乐会|晚会|培训班|论坛|沙龙|赛事|巡演|展演|演练|下乡|[接流演竞]活动)$/u,
  次: /(?:活动|培训|演练|检查|巡查|督查|督导|检测|监测|走访|教育|调研|会议|抽查|整治|体检|研讨|学习|行动|排查|执法|家访|交流|教研|审查|通报|调度|测评|观摩|约谈|例会|大会|通报|党课)$/u,
  项: /(?:[\u4e00-\u9fff]项目|国家级课题|省级课题|市级课题|任务|措施|政策|标准|课题|技术|制度|成果|专利|赛事|活动|事项)$/u,
  件: /(?:专利|案件|业务|工单|诉求|纠纷|实事|提案|建议|知识产权|作品)$/u,
  条: /(?:线路|公交|街巷|小巷|道路|公路|河流|河道|水体|航线|生产线|线索|建议|国道|省道|县道|路线|步道|通道|巷道|专线|廊道|精品线|整治|河湖)$/u,
  座: /(?:桥|桥梁|厕所|公厕|站|公园|水库|水厂|中心|馆|停车场|除险加固|处治|隧道|厂|塔)$/u,
  处: /(?:[雨水监检观][量位测]站|投放点|监测点|观测点|充电站|隐患|隐患点|检测点|点位|文化空间|积水点|疏导点|路段|绿地|文物|保护单位|停车场|场所|设施|游园|广场|工程|安置点|避难所|治理|整治|灌区)$/u,
  套: /(?:住房|公寓|设备|设施|装备|周转房|宿舍|保障房)$/u,
  亩: /(?:农田|面积|果业|茶园|林|耕地|果园|土地|蔬菜|绿地|湿地)$/u,
  户: /(?:居民|家庭|主体|农户|企业|户厕|入户核查|装置|设施|设备|职工|群众|房屋|住房|危房|厕所)$/u,
  支: /(?:队伍|团队|救援队|服务队|小队)$/u,
  期: /(?:培训班|研修班|读书班|讲座|论坛|简报|纪要|课堂)$/u,
  门: /课程$/u,
  部: /(?:史料|著作|作品|视频|影片|专著|微电影)$/u,
  卷: /档案$/u,
  种: /(?:品种|物资)$/u,
  间: /(?:教室|宿舍|实验室|功能室|厕所)$/u,
  张: /床位$/u,
  栋: /(?:楼|设施|建筑|宿舍|住宅)$/u,
  台: /(?:设备|电梯|终端|电脑|除颤器|公交车|车辆)$/u,
  吨: /(?:产量|总产|能力|粮食|垃圾)$/u,
  辆: /(?:汽车|公交车|校车)$/u,
  亿元: /(?:投资|资金|资本|基金|成本|贷款|融资|总值|产值|营收|销售额|交易额|零售额|总额|余额|财政投入)$/u,
  万元: /(?:投资|资金|资本|基金|贷款|融资|消费券|营收|财政投入|补助|经费|补贴|[慰助奖问补贴]金|善款|物资价值)$/u,
  公里: /(?:公路|道路|管网|绿道|线路|里程|管道|河道|廊道|工程|车道|供水管|岸线)$/u,
  公顷: /(?:绿地|面积|林地|湿地|林)$/u,
  平方米: /(?:面积|[生人]均|场地|用房|校舍|住房|厂房|建筑|道路|广场|绿地|厂房|违建|违法建设)$/u,
  家次: /[\u4e00-\u9fff]$/u,
  批次: /(?:检测|抽检|监测|检验|检疫|监督检查)$/u,
  册: /(?:藏书|图书|书籍)$/u,
  辆次: /车辆?$/u,
  立方米: /(?:库容|土方|容积|蓄水量|供水量|用水量|处理能力|污水|淤泥|垃圾|渣土)$/u,
  户次: /(?:职工|居民|家庭|群众|企业|商户|主体|农户|人员|党员)$/u,
  人次: /(?:教师|人员|干部|党员|学员|农民|职工|学生|骨干|人才|劳动力|群众|游客|培训|妇女|老人|老年人|儿童)$/u,
};
/** No word ends in 个 but those that count or point: 一个, 各个, 这个. */
const pointing = /[一二两三四五六七八九十百千万半几多数每各这那哪某整单逐首全前后另上下同少该]$/u;
const phraseMarks = new SignSet('，。；：！？、,;:!?（(）)“”《》\n');
/** 新开工项，……: what begins takes a number of them. */
const begun = /(?:新开工|开工建设|开工|竣工|建成投产|投产)$/u;
/** A number, or a word or sign in place of one: 已达标x个. */
const counts = /[0-9０-９一二两三四五六七八九十百千万亿几数每各若多批xX×＊_]/u;
/** 二是, 10月底前 and 4A级 count nothing here. */
const otherNumbers =
  /^[一二三四五六七八九十]{1,2}是|(?:\d{4}年)?\d{1,2}月(?:底|末|上旬|中旬|下旬)?前?|\d{1,4}年(?:底前?|内)?|\d+A级?|[百千万]亩|每(?:半?年|季度|月|周|学期|两周)|[两三四五]级|[百千]?[万亿]元以上|审批|报批|获批|批准|批复|数[字据控智码学]|[指总系参函]数|多[元样功媒层渠维]|[众许诸]多|各[类级方界地]|一[体站刻窗网]|“[^“”]*”/gu;
/** What stands in front of the verb. */
const introduction = /^(?:[一二三四五六七八九十]{1,2}是|(?:\d{4}年)?\d{1,2}月(?:底|末)?前)/u;
/** The shortest thing: 小学; of what 个 may count where nothing else is counted so: 建桥墩. */
const SHORTEST = 2;
const SHORTEST_OF_ANY = 3;

function isCounted(unit: string, phrase: string, text: string, end: number): boolean {
  if (things[unit]?.test(phrase)) return true;
  if (timesHeld.hasAt(unit, 0) && unit.length === 1 && held.test(phrase)) return true;
  if (unit === '人次' && met.test(phrase)) return true;
  if (countsAnything(unit, phrase)) return true;
  const whole = text.charAt(end) === '万' ? `万${unit}` : unit;
  // 基站万个，…… and no 走千家进万户: of what a measure word counts, ten thousand alone are too few.
  if (/^万(?:个|件|株|册|份|条|卷|[平立]方米|吨|公里|辆|台|套)$/u.test(whole))
    return /[\u4e00-\u9fff]{2}(?<![超过破近约逾上成达])$/u.test(phrase);
  // 亩 alone ends 千亩, 农亩 and the like; with 万 in front of it nothing but a number is meant.
  return unitsAlone.test(whole) && whole !== '亩' && !perUnit.test(phrase) && pledged.test(phrase);
}

/** 举办培训期，: what is held is held a number of times. */
const held =
  /^(?:[一二三四五六七八九十]{1,2}是)?(?:全年|年内|每(?:半?年|季度|月|周|学期))?(?:举办|举行|开展|组织|召开)[\u4e00-\u9fff“”]{2,}(?:培训|会|活动|比赛|竞赛|讲座|演练|服务|宣讲|巡查|检查)$/u;
const timesHeld = new SignSet('场次期届轮');
/** 走访困难职工人次，: so many were met. */
const met =
  /^(?:[一二三四五六七八九十]{1,2}是)?(?:培训|接待|慰问|走访|救助|资助|惠及|组织|开展|举办|免费)[\u4e00-\u9fff“”]{2,}$/u;

const pledged =
  /^(?:[一二三四五六七八九十]{1,2}是)?(?:新建|改建|扩建|新改建|新增|建成|建设|改造|整治|修复|清除|清理|推广|完成|治理|种植|铺设|疏浚|绿化|恢复|改善|实施|创建|打造|拆除)[\u4e00-\u9fff]{2,}$/u;

interface Unit {
  readonly unit: string;
  readonly index: number;
}

/** The units at the ends of phrases, each the longest that ends there. */
function unitsIn(text: string): Unit[] {
  const found: Unit[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!unitEnds.hasAt(text, at)) continue;
    const end = at + 1;
    if (end < text.length && !endsBehind.hasAt(text, end)) continue;
    behindUnit.lastIndex = end;
    if (!behindUnit.test(text)) continue;
    const long = longUnitBefore(text, end);
    if (long !== undefined) found.push({ unit: long, index: end - long.length });
    else if (shortUnits.hasAt(text, at)) found.push({ unit: text.charAt(at), index: at });
  }
  return found;
}

function longUnitBefore(text: string, end: number): string | undefined {
  return longUnits.find((unit) => text.endsWith(unit, end));
}

/** Where a text names a thing and its measure word at the end of a phrase, and no number of them. */
export function uncountedThings(text: string): LostNumber[] {
  const found: LostNumber[] = [];
  for (const { unit, index } of unitsIn(text)) {
    const lowest = Math.max(0, index - LONGEST);
    let start = index;
    while (start > lowest && !phraseMarks.hasAt(text, start - 1)) start--;
    const listed = text.startsWith(`${unit}、`, start - 2);
    if (index - start < (unit === '个' && !listed ? SHORTEST_OF_ANY : SHORTEST)) continue;
    // 惠及居民万户: of 1.2万户 the numeral is left.
    const end = text.charAt(index - 1) === '万' ? index - 1 : index;
    // 旅游厕所 座，: where the number stood a blank was left.
    const phrase = text.slice(start, end).trimEnd();
    const isThing =
      unit === '个' && end === index
        ? !pointing.test(phrase)
        : isCounted(unit, phrase, text, end) ||
          begun.test(phrase) ||
          isCountedBeside({
            unit,
            whole: end < index ? `万${unit}` : unit,
            phrase,
            text,
            start,
            end: index + unit.length,
          });
    if (!isThing || counts.test(phrase.replaceAll(otherNumbers, ''))) continue;
    const introduced = introduction.exec(phrase)?.[0].length ?? 0;
    found.push({ at: start + introduced, end: index + unit.length });
  }
  return found;
}
