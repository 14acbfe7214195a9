// Lists inside sentences, counted. Brackets and quotations belong to their item.

import { SignSet } from './sign-set.ts';

const opening = new SignSet('（(［[【〔《“‘「');
const closing = new SignSet('）)］]】〕》”’」');
const clauseMarks = new SignSet('，。；：！？,;:!?\n');

/** Longest list that is looked at. */
const reach = 400;

export interface CountedList {
  /** Texts of the items, the last one not divided at 和. */
  readonly items: readonly string[];
  /** True where the last item holds a 和, 及 or 以及 that may divide it once more. */
  readonly joint: boolean;
  readonly start: number;
  readonly end: number;
}

/** The smallest and largest number of items that the list may have. */
export function countsOf(list: CountedList): { readonly least: number; readonly most: number } {
  const least = list.items.length;
  return { least, most: list.joint ? least + 1 : least };
}

const verbs =
  /^(?:以及|同时|并)?(?:推进|完善|建立|健全|实施|开展|落实|加强|抓好|做好|打造|构建|推行|强化|聚焦|围绕|深化|优化|突出|通过|加快|建成|建设|推动|提升|提高|组建|设立|出台|举办|组织|支持|培育|坚持|统筹|紧扣|抓实|抓住|整治|推广|形成|面向|针对)/u;

/**
 * Whether the list may have so many items. It may begin later than it was read: in 加强队伍建设、
 * 完善甲、乙、丙三项制度 it begins at the last item that opens with a verb.
 */
export function mayCount(list: CountedList, stated: number): boolean {
  const { items, joint } = list;
  return items.some((item, index) => {
    if (index > 0 && !verbs.test(item)) return false;
    const count = items.length - index;
    return stated === count || (joint && stated === count + 1);
  });
}

/** The list that ends at an offset, back to the clause's start or an open bracket. */
export function listBefore(text: string, end: number): CountedList {
  let depth = 0;
  let start = end;
  const lowest = Math.max(0, end - reach);
  while (start > lowest) {
    const at = start - 1;
    if (closing.hasAt(text, at)) depth += 1;
    else if (opening.hasAt(text, at)) {
      if (depth === 0) break;
      depth -= 1;
    } else if (depth === 0 && clauseMarks.hasAt(text, at)) break;
    start = at;
  }
  return divide(text, start, end);
}

/** The list between two offsets. */
export function listBetween(text: string, start: number, end: number): CountedList {
  return divide(text, start, Math.min(end, start + reach));
}

function divide(text: string, start: number, end: number): CountedList {
  const items: string[] = [];
  let depth = 0;
  let from = start;
  const push = (to: number): void => {
    const item = text.slice(from, to).trim();
    if (item !== '') items.push(item);
    from = to;
  };
  for (let at = start; at < end; at += 1) {
    if (opening.hasAt(text, at)) {
      const beside =
        depth === 0 &&
        at > from &&
        '《“'.includes(text.charAt(at)) &&
        '》”'.includes(text.charAt(at - 1));
      if (beside) push(at);
      depth += 1;
    } else if (closing.hasAt(text, at)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && text.charAt(at) === '、') {
      push(at);
      from = at + 1;
    }
  }
  push(end);
  return { items, joint: isJoint(items.at(-1) ?? ''), start, end };
}

/** 和谐, 普及 and the like are words of their own. */
function isJoint(item: string): boolean {
  let depth = 0;
  for (let at = 1; at < item.length - 1; at += 1) {
    if (opening.hasAt(item, at)) depth += 1;
    else if (closing.hasAt(item, at)) depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      '和与及'.includes(item.charAt(at)) &&
      !/^(?:和[谐平睦美]|与时|及[时格早])/u.test(item.slice(at, at + 2))
    ) {
      if (!/[普涉参以]/u.test(item.charAt(at - 1)) || item.charAt(at - 1) === '以') return true;
    }
  }
  return false;
}

const generic =
  /^(?:新建|改扩?建|扩建|迁建|小学|初中|高中|完中|幼儿园|中学|中职|高职|高校|大学|学前|城区|乡镇|城镇|农村|城市|街道|社区|村|省|市|县|区|旗|州|镇|乡|团|场|校|国家|公办|民办|企业|机关|事业|教师|学生|校长|家长|园长|党员|干部|男|女|线上|线下|校内|校外|上午|下午|东|西|南|北|中)(?:级|段|部|区|片|学校|教师|学生|校|园|生)?$/u;

/** 小学, 城区, 市级: a kind of thing rather than one of the things that are counted. */
export function isGeneric(item: string): boolean {
  return item.length <= 5 && (generic.test(item) || /级$/u.test(item));
}

/** Whether a list names kinds of things only, or kinds behind the first: then a number beside it counts others. */
export function areKinds(items: readonly string[]): boolean {
  return items.every(isGeneric) || items.slice(1).some(isGeneric);
}
