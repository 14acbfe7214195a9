import { bracketEnd } from '../../shared/places.ts';
import { areKinds, listBefore, listBetween } from '../../shared/list-items.ts';
import type { CountedList } from '../../shared/list-items.ts';
import { areOffices } from '../../shared/offices.ts';
import { chineseInteger } from '../../shared/chinese-integer.ts';

/** A number word with what it sums up: 五大 of 五大行动, 四类 of 四类人员. */
export interface NamedNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stated: number;
  readonly sign: string;
}

/** 五大行动, “三位一体”, “七个一”, and 五联, 三化 whose every member holds the sign. */
const named =
  /([二两三四五六七八九十]|十[一二三四五六]|\d{1,2})(大(?!学(?!习))(?=[\u4e00-\u9fff“])|位一体|个一(?![批些定直般])|[联化史实抓强进优建])[”’]?/gu;
/** 三项制度, 四类人员, 五级网络: a number in words that sums up a list; 类 and 级 in digits too. */
const counted =
  /(?:([二两三四五六七八九十]|十[一二三四五六])([个项类级种张条支件门家所座名位方环馆处])|(\d{1,2})([类级张种]))(?=[\u4e00-\u9fff])/gu;
/** 学校、家庭与社会协同育人: the last mark may part those who act together, and no members. */
const joint = /[与和同].{1,12}(?:协同|合力|联动|联合|共育|合作|结合|融合|一体|互动|衔接|共建)/u;
/** What every one of them holds: most texts hold none. */
const hasName = /[二两三四五六七八九十\d](?:大|位一体|个一|[联化史实抓强进优建])/u;
const hasCount = /[二两三四五六七八九十][个项类级种张条支件门家所座名位方环馆处]|\d[类级张种]/u;
/** What a count must not be followed by: 三个月, 三级医院, 三名以上. */
const otherwise =
  /^(?:个(?:月|百|人|小时|星期|学期|学年|季度|多|以|工作日|一|性|别|体|半|亿|万)|级(?:医|甲|乙|以|及|响|教|岗|资|保护|标|运|心|综|英|名|公|中医|政|联网|跳|军|残|护|能|特|优|主|高|专|战|警|预)|[名位](?:以|左|多)|位一体|方(?:面军|米)|种(?:子|植|养)|条(?:例|件)|门(?:诊)|家(?:庭|长|园)|位(?:于|次|数)|处(?:理|置|室|长|级)|张(?:家|贴|力)|环(?:境|保|节|路|卫|湖)|馆(?:长|藏))/u;

/** Number words of a text that sum up what stands beside them. */
export function* namedNumbers(text: string): Generator<NamedNumber> {
  for (const match of hasName.test(text) ? text.matchAll(named) : []) {
    const [whole, numeral = '', sign = ''] = match;
    const quoted = /[“‘]/u.test(text.charAt(match.index - 1)) ? 1 : 0;
    const start = match.index - quoted;
    const end = match.index + whole.length;
    const found = numberAt(text, start, text.slice(start, end), numeral, sign);
    if (found !== null) yield found;
  }
  for (const match of hasCount.test(text) ? text.matchAll(counted) : []) {
    const [whole] = match;
    const numeral = match[1] ?? match[3] ?? '';
    const sign = match[2] ?? match[4] ?? '';
    if (otherwise.test(text.slice(match.index + numeral.length, match.index + whole.length + 4)))
      continue;
    const found = numberAt(text, match.index, whole, numeral, sign);
    if (found !== null) yield found;
  }
}

function numberAt(
  text: string,
  start: number,
  whole: string,
  numeral: string,
  sign: string,
): NamedNumber | null {
  // Two signs suffice: a slice of the whole text for each number would cost its square.
  const front = text.slice(Math.max(0, start - 2), start);
  if (/[第每各约近前后首超逾余多.．百千万零一二三四五六七八九十\d]$/u.test(front)) return null;
  const stated = /^\d/u.test(numeral) ? Number(numeral) : chineseInteger(numeral);
  if (stated === null) return null;
  return { start, end: start + whole.length, text: whole, stated, sign };
}

/** The closed list right in front of the name, in the bracket behind it or behind its colon. */
export function listBeside(text: string, number: NamedNumber): CountedList | null {
  const { start, end, sign } = number;
  // “五大工程”：the closing mark stands behind the noun.
  const noun = /^[^，。；：、,;:（()）\n“”‘’]{0,10}[”’]?(?=[（(：:])/u.exec(
    text.slice(end, end + 13),
  )?.[0];
  if (noun !== undefined) {
    const list = listBehind(text, end + noun.length);
    if (list === null || (sign !== '级' && saysWho(list.items, noun))) return null;
    return isMemberList(list, sign, false) ? list : null;
  }
  let at = start;
  const etc = /等\s?$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  at -= etc.length;
  while (/\s/u.test(text.charAt(at - 1))) at -= 1;
  const list = listBefore(text, at);
  const unquoted = insideQuotation(text, list) ?? list;
  if (!isMemberList(unquoted, sign, true)) return null;
  if (unquoted.items.length === number.stated + 1 && joint.test(unquoted.items.at(-1) ?? ''))
    return null;
  // 等十大工程: the list is closed only where it has ten members; a shorter one may be a choice.
  return etc !== '' && number.stated > unquoted.items.length ? null : unquoted;
}

/** “三大行动”（责任处室：规建处、人事处）: a bracket that says who does it. */
function saysWho(items: readonly string[], noun: string): boolean {
  return items.some((item) => /[：:]/u.test(item)) || areOffices(items, noun);
}

/** What a bracket holds, or what stands behind a colon up to the end of the sentence. */
function listBehind(text: string, at: number): CountedList | null {
  if (!/[：:]/u.test(text.charAt(at))) {
    const close = bracketEnd(text, at);
    return close === -1 ? null : listBetween(text, at + 1, close);
  }
  const limit = Math.min(text.length, at + 300);
  let end = at + 1;
  while (end < limit && !'。\n'.includes(text.charAt(end))) end += 1;
  if (end === limit && end < text.length) return null;
  const content = text.slice(at + 1, end);
  if (/[，；：,;:]|等|[一二三]是/u.test(content)) return null;
  return listBetween(text, at + 1, end);
}

/** “甲、乙、丙”四大工程: the list is what the quotation holds. */
function insideQuotation(text: string, list: CountedList): CountedList | null {
  if (list.items.length !== 1 || text.charAt(list.end - 1) !== '”') return null;
  const open = text.lastIndexOf('“', list.end - 1);
  return open < list.start ? null : listBetween(text, open + 1, list.end - 1);
}

/** At least two members; for 五联 and the like every member holds the sign. */
function isMemberList({ items }: CountedList, sign: string, inFront: boolean): boolean {
  if (items.length < 2 || items.length > 30) return false;
  if (items.some((item) => /(?:\d|[一二两三四五六七八九十])[所个家名项件大]/u.test(item))) {
    if (sign !== '个一') return false;
  }
  // 甲、乙“新局”十大工程: the quotation belongs to the name behind it.
  const last = items.at(-1) ?? '';
  if (sign === '大' && /[”’]$/u.test(last) && !items.every((item) => /[”’]$/u.test(item)))
    return false;
  if (sign === '个一') return items.every((item) => item.startsWith('一'));
  // 根据市委、市政府打好“八大战役”的要求: who asks for it, and what is to be done with it.
  if (
    sign === '大' &&
    inFront &&
    (leadsOn.test(last) || inTitle.test(last) || items.some((item) => asks.test(item)))
  )
    return false;
  if (sign === '大' || sign === '位一体')
    return items.slice(0, -1).every((item) => item.length <= 24);
  if (sign === '级') return items.length >= 3 && areLevels(items);
  if (counters.includes(sign)) return isCountedList(items, inFront);
  return items.every((item) => item.includes(sign));
}

const leadsOn =
  /(?:打好|打赢|推进|实施|落实|开展|抓好|围绕|聚焦|深化|提出|确定|明确|部署|关于|构建|突出|坚持|深入|组织|推动|做好|建设|完成)$/u;
/** 全国文明镇、中国十大名镇: the number is part of what an honour is called. */
const inTitle = /^(?:中国|全国|国家|国际|世界|亚洲|全[省市县区]|[东西南北中]部|首届)$/u;
const asks = /^(?:根据|按照|围绕|贯彻|落实|结合)|[省市县区州]委$|政府$/u;

/** 省、市联合共建东区、西区两个园区: who does it, not only what is counted. */
const doneBy = /^(?:国家|[省市县区乡镇村校企政地])(?:共同|联合|协同|联动|合力|携手|共建|合作)/u;

const counters = '个项类种张条支件门家所座名位方环馆处';

/** Two names in front of a count may share it (省、市三个试点); three and more are what it sums up. */
function isCountedList(items: readonly string[], inFront: boolean): boolean {
  if (items.length < 3 || items.some((item) => item.length > 24)) return false;
  if (inFront && items.some((item) => doneBy.test(item))) return false;
  // 老街、菜场、桥头、我镇三个出口: whose three they are, and no fourth member.
  if (inFront && /^[我全各本该其][^、]{0,3}$/u.test(items.at(-1) ?? '')) return false;
  return !areKinds(items) && !(inFront && /[的共有为]$/u.test(items.at(-1) ?? ''));
}

const level =
  /(?:国家|中央|国|省|市|州|县|区|旗|乡|镇|街道|街|村|社区|社|组|屯|户|校|园|院|系|部|局|科|处|班|年级|厅|所|站|网格|集团|公司)(?:（[^）]{1,6}）)?级?$/u;

/** 省、市、县三级: every member is a tier of government or of an office. */
function areLevels(items: readonly string[]): boolean {
  return (
    items.every((item) => level.test(item)) && items.slice(1).every((item) => item.length <= 6)
  );
}
