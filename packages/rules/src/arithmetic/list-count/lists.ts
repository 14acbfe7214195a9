import type { Quantity } from '@yaodian/parser';
import { areKinds, listBefore, listBetween } from '../../shared/list-items.ts';
import type { CountedList } from '../../shared/list-items.ts';
import { areOffices } from '../../shared/offices.ts';
import { bracketBehind, quantitiesBetween } from '../../shared/places.ts';

/** A number with the list of what it counts. */
export interface CountedNames {
  readonly quantity: Quantity;
  readonly list: CountedList;
  /** 等 leaves the list open. */
  readonly open: boolean;
  readonly decidable: boolean;
}

/** Measure words that count things with names. */
const nameable = /^(?:个|所|家|项|名|位|人|条|座|支|件|处|门|类|种|场|届|户|款|片|幢|栋|部|艘)$/u;
/** Longest list that a number counts in a sentence. */
const mostItems = 60;
/** 等 that opens a list, not that of 中等 or 一等奖; right in front of a number it does: 实验高中等10所. */
const etcetera =
  /(?<![中高平均同初优劣上下相对特一二三四])等(?![次级奖候待于额])[^，。；：、,;:（()）0-9一-龥]{0,2}(?:共|约|的)?$|(?<=中)等(?:共|约)?$/u;

/** 甲校、乙校等8个项目; 甲校、乙校和丙校3个项目. */
export function listInFront(
  text: string,
  quantities: readonly Quantity[],
  quantity: Quantity,
): CountedNames | null {
  if (!countsNames(text, quantity)) return null;
  const at = quantity.inReading.start;
  const etc = etcetera.exec(text.slice(Math.max(0, at - 6), at));
  const open = etc !== null;
  const end = open ? at - etc[0].length : at;
  if (!open && !countsThings(text, quantity)) return null;
  const list = listBefore(text, end);
  if (!open && (!endsInName(list) || endsInWork(list, quantity.unit) || isSubject(list)))
    return null;
  if (!isNameList(list, quantities)) return null;
  if (open && /(?:分为|划分|评为|获得?)[^，。；]*$/u.test(list.items[0] ?? '')) return null;
  return { quantity, list, open, decidable: isExactCount(quantity) };
}

/**
 * Without 等 the number must stand right behind the last name, with no verb between: in
 * 城区、乡镇招聘12名 the list counts nothing.
 */
function endsInName({ items }: CountedList): boolean {
  // 甲、乙、丙等10类46项实事: the first number counts the names; 甲县、乙县等山区县19处: they have their noun.
  return !/等[0-9一二三四五六七八九十两]{1,3}大?[类项个]$|(?<![中高初平同])等[\u4e00-\u9fff]{2,8}$|(?:的|新增|增加|建成|建设|新建|改扩?建|扩建|完成|创建|培育|招聘|评选|认定|达|共|有|为|各|每|第|于|在|至|到|后|前|内|中|均|全部|分别|举办|开展|组织|设立|配备|投入|实施|推进|打造|落实|引进|选派|培训|遴选)$/u.test(
    items.at(-1) ?? '',
  );
}

/** 在主要道路、集镇改造16座公厕 counts what the work makes; 堤防加固、涵闸改造2个工程 counts the works. */
function endsInWork({ items }: CountedList, unit: string): boolean {
  return (
    !/[个项类种]/u.test(unit) &&
    /(?:改造|整治|修缮|维修|拆除|更新|购置|添置|安装)$/u.test(items.at(-1) ?? '')
  );
}

/** 各部门、各单位要围绕121项工作: who works on what is counted. */
function isSubject({ items }: CountedList): boolean {
  return items.some((item) =>
    /^(?:以及)?各(?!界|类|项)|[要应须需](?:紧紧|积极|主动)?(?:围绕|聚焦|对照|按照|针对|紧扣|依据)$/u.test(
      item,
    ),
  );
}

/** The number stands right in front of the noun that it counts, without 超过 or 达到: 3个项目. */
function countsThings(text: string, { inReading }: Quantity): boolean {
  if (inReading.start !== inReading.numberStart) return false;
  return /^(?:[\u4e00-\u9fff“”]{0,10}(?:项目|工程|学校|专业|课程|学科|县|市|区|街道|乡镇|城市|领域|方面|地区|村|社区|单位|部门|平台|中心|行动|活动|赛事|品牌|文件|制度|机构|校区|公园|基地|园区|企业|医院|站点|道路|路段|小区|片区|幼儿园|中学|小学|环节|重点|机制|措施|任务|试点|镇|乡|楼|点位|景区|产业|团队|队伍|品种|产品|栏目|方案|协议|系统|卫生院|医联体|医共体|企业|家园|驿站|书房|场馆|比赛|节目|展览|河流|水库|水厂|泵站|码头|车站|桥梁|隧道|高速|国道|线路))/u.test(
    text.slice(inReading.end, inReading.end + 16),
  );
}

/** In front of a number stands what it counts. */
const WHAT = 10;

/** 3所幼儿园（甲园、乙园、丙园）; 建设平台2个：甲平台、乙平台。 */
export function listBehind(
  text: string,
  quantities: readonly Quantity[],
  quantity: Quantity,
): CountedNames | null {
  if (!countsNames(text, quantity)) return null;
  const span = bracketSpan(text, quantity) ?? colonSpan(text, quantity);
  if (span === null) return null;
  const content = text.slice(span.start, span.end);
  if (
    /^(?:含|包括|其中|不含|简称|以下|包含|例如|如|见|即?每|由|按|在|以|牵头|责任|配合|详见|附)|负责$|牵头$|[：:，；,;。]/u.test(
      content,
    )
  )
    return null;
  // 意见90条（归为就医、就学两类）: what stands there is counted by its own number.
  if (/[两二三四五六七八九十0-9]+个?大?(?:类|方面|领域|部分|板块)$/u.test(content)) return null;
  const etc = /(?<![中高平均同])等[^、，。]{0,6}$/u.exec(content);
  const list = listBetween(text, span.start, etc === null ? span.end : span.start + etc.index);
  if (!isNameList(list, quantities)) return null;
  const counted = text.slice(Math.max(0, quantity.inReading.start - WHAT), span.start);
  if (areOffices(list.items, counted)) return null;
  return { quantity, list, open: etc !== null, decidable: isExactCount(quantity) };
}

function bracketSpan(text: string, quantity: Quantity): { start: number; end: number } | null {
  const bracket = bracketBehind(text, quantity);
  return bracket === null ? null : { start: bracket.open + 1, end: bracket.close };
}

function colonSpan(text: string, quantity: Quantity): { start: number; end: number } | null {
  const from = quantity.inReading.end;
  const lead = /^[^，。；：、,;:（()）\n]{0,12}(?:[：:]|，?(?:即|分别是|分别为))/u.exec(
    text.slice(from, from + 18),
  )?.[0];
  if (lead === undefined) return null;
  const start = from + lead.length;
  let end = start;
  const limit = Math.min(text.length, start + 400);
  while (end < limit && !'。；;\n'.includes(text.charAt(end))) end += 1;
  return end === limit && end < text.length ? null : { start, end };
}

/** 一、二季度在全国297个城市: when it was, and no names. */
const numeral = /^[一二三四五六七八九十]{1,2}$/u;

/** At least two names, none of them with a number of its own, none a mere kind of thing. */
function isNameList(list: CountedList, quantities: readonly Quantity[]): boolean {
  const { items } = list;
  if (items.length < 2 || items.length > mostItems) return false;
  if (
    quantitiesBetween(quantities, list.start, list.end).some(
      ({ reading }) => reading !== 'name' && reading !== 'ordinal',
    )
  )
    return false;
  if (items.some((item) => item.length > 40 || numeral.test(item))) return false;
  return !areKinds(items);
}

function isExactCount({ max, comparator, value }: Quantity): boolean {
  return max === null && comparator === '=' && value.exponent >= 0;
}

/** 一个 in a name counts nothing; 1个 in digits does. */
function countsNames(text: string, { unit, reading, inReading }: Quantity): boolean {
  if (!nameable.test(unit) || !/^(?:target|state|count-of-list)$/u.test(reading)) return false;
  // What a list is summed up by in words (三个方面) is the business of named-count.
  const sign = text.charAt(inReading.numberStart);
  return sign !== '一' && (reading !== 'count-of-list' || /[0-9]/u.test(sign));
}
