import type { Period } from './document.ts';
import type { PlanKind } from './plan-kind.ts';

const kindWords: readonly (readonly [PlanKind, RegExp])[] = [
  ['notice', /通知$/u],
  [
    'work-summary',
    /(?:总结|述职报告|工作报告|工作汇报|工作回顾|(?:完成|执行|进展)情况|公报|汇报材料|(?:评价|评估|自评|自查|调研|分析|总结|检查|审计|审计工作)报告|(?:打算|思路|安排|计划|落实)的?(?:汇报|报告)|计划(?:[（(]?草案[）)]?)?的报告|情况的?(?:报告|汇报|通报|总结)|预算(?:草案)?的报告)(?:报告)?$/u,
  ],
  [
    'task-list',
    /(?:清单|分解表|责任分解|分工表|任务表|台账|责任表|分工方案|一览表|民生实事|实事项目|分解方案|明细表|(?:任务|责任)分工|任务分解|目标分解)$|20\d{2}年[^，。]{2,30}(?:重点|主要|目标)(?:工作)?任务$/u,
  ],
  ['development-plan', /(?:规划|规划纲要|远景目标纲要|发展纲要)$/u],
  ['work-points', /要点$/u],
  [
    'work-plan',
    /(?:计[划画]|方案|工作安排|安排|实施意见|工作意见|若干意见|指导意见|意见|工作思路|工作打算|计划书|计划表|行动纲要|若干措施|安排表|行事历|工作部署|规定|办法|细则|制度|预案)$/u,
  ],
];

/** Brackets behind a title: （试行）, （2021—2025年）, （某政发〔2026〕2号）. */
const trailingBracket =
  /(?:[（(【〔[][^（()）】〕\]]{0,30}|[（(][^（()）〔〕]{0,12}〔\d{4}〕\d{0,5}号?)[）)】〕\]]$/u;

/** What a title says the document is; null where it names no kind. */
export function kindOfTitle(title: string): PlanKind | null {
  let text = title.replace(/\s+|\s?\|$|\.(?:docx?|wps|pdf|txt)$/giu, '').slice(-80);
  for (let i = 0; i < 3 && trailingBracket.test(text); i++)
    text = text.replace(trailingBracket, '');
  text = text
    .replace(/(?:范文|例文|模板|样本|精选|通用|大全|全文)?\d{0,3}篇?$/u, '')
    .replace(/[》”"]+$/u, '');
  for (const [kind, pattern] of kindWords) if (pattern.test(text)) return kind;
  return null;
}

const chineseDigits = '〇一二三四五六七八九';

/** 二〇二一 → 2021 */
function yearOf(signs: string): number {
  let year = 0;
  for (const sign of signs.replace(/[零○ＯOo0]/gu, (s) => (s === '0' ? '0' : '〇'))) {
    const digit = chineseDigits.indexOf(sign);
    year = year * 10 + (digit >= 0 ? digit : Number(sign));
  }
  return year;
}

/** The plan period of “十四五”: the thirteenth began in 2016. */
const planNumbers = ['十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八'];

/** A title that names a summary and a plan speaks of two years: the plan's stands in front of its word. */
const planYear = /总结.{0,6}?(20\d{2})年.{0,12}(?:要点|计划|安排|打算|思路|方案)/u;
const term = /(20\d{2})\s*[-—–~～至]+\s*(20\d{2})\s*学年.{0,4}第?([一二12上下])学?期/u;

/** The years that a title or a first sentence names, or null. */
export function periodOf(text: string): Period | null {
  const double = planYear.exec(text);
  if (double !== null) return { from: Number(double[1]), to: Number(double[1]) };
  const half = term.exec(text);
  if (half !== null) {
    const year = Number(/[一1上]/u.test(half[3] ?? '') ? half[1] : half[2]);
    return { from: year, to: year };
  }
  const range = /(20\d{2}|19\d{2})\s*年?\s*[-—–~～至到－]+\s*(20\d{2})\s*(?:年|学年)/u.exec(text);
  if (range !== null) {
    const from = Number(range[1]);
    const to = Number(range[2]);
    if (to >= from && to - from <= 30) return { from, to };
  }
  const numbered = /第(十[一二三四五六七八]?)个五年(?=规划|计划)/u.exec(text);
  if (numbered !== null) {
    const number = planNumbers.indexOf(numbered[1] ?? '');
    return { from: 2001 + number * 5, to: 2005 + number * 5 };
  }
  const year =
    /(20\d{2}|19\d{2})\s*(?:年|—|学年)|([二一][〇零○九][〇零○一二三四五六七八九]{2})年/u.exec(text);
  const five = /[“"「]?(十[一二三四五六七八]?)五[”"」]?(?=期间|时期|.{0,12}规划|末)/u.exec(text);
  if (five !== null && (year === null || five.index < year.index)) {
    const number = planNumbers.indexOf(five[1] ?? '');
    if (number >= 0) return { from: 2001 + number * 5, to: 2005 + number * 5 };
  }
  if (year !== null) {
    const value = year[1] === undefined ? yearOf(year[2] ?? '') : Number(year[1]);
    const third = /(20\d{2})年?\s*[—-]?三年行动/u.test(text) ? value + 2 : value;
    return { from: value, to: third };
  }
  return null;
}

const organisation =
  /(?:局|委|办|厅|部|处|科|院|会|署|社|队|所|站|中心|政府|学校|中学|小学|幼儿园|大学|学院|医院|公司|集团|办公室|委员会|街道|镇|乡|村|管委会|教育工委|书院|职高|中专|党支部|党总支|党委)$/u;

/** True for a line that is nothing but a body's name, brackets allowed: `某市教育局（市委教育工委）`. */
export function isOrganisation(text: string): boolean {
  const name = text.replace(/\s+/gu, '').replace(trailingBracket, '');
  if (name.length < 3 || name.length > 40) return false;
  return !/[，。；：、！？,;:!?|《》\d]/u.test(name) && organisation.test(name);
}

/** True where every name of a list is a body: `市住建局、市财政局`. */
export function isListOfBodies(text: string): boolean {
  if (text.length > 120 || text.length < 2) return false;
  return text
    .split(/[、，,；;\s]+/u)
    .filter((name) => name !== '')
    .every(
      (name) => isOrganisation(name) || /^各[^。]{1,12}$/u.test(name) || /[处科股室]$/u.test(name),
    );
}

/** The body in front of a title: `某市教育局` of `某市教育局2021年工作要点`; null where none stands there. */
export function issuerOfTitle(title: string): string | null {
  const text = title.replace(/\s+/gu, '');
  const end = text.search(
    /关于|\d{4}|[二一][〇零○九]|[“"]?十[一二三四五六]五|第[一二三四五六七八九十]+个|年度|[《]|学年|(?:工作|年)?(?:要点|计划|总结|方案)/u,
  );
  if (end <= 0) return null;
  const name = text.slice(0, end);
  return isOrganisation(name) ? name : null;
}

/** ISO date of `2021年3月8日` or `二〇二一年三月八日` standing alone, else null. */
export function dateOfLine(text: string): string | null {
  const line = text
    .replace(/\s+/gu, '')
    .replace(/^[（(](.*)[)）]$/u, '$1')
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (line.length > 16) return null;
  const match =
    /^(20\d{2}|19\d{2})[年.\-/](\d{1,2})[月.\-/](\d{1,2})日?$/u.exec(line) ??
    // 20261224: a converter lost 年, 月 and 日.
    /^(20\d{2})(\d{2})(\d{2})$/u.exec(line);
  if (match !== null) return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  const chinese =
    /^([一二][〇零○九ＯOo0][〇零○一二三四五六七八九ＯOo0]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u.exec(
      line,
    );
  if (chinese === null) return null;
  return isoDate(yearOf(chinese[1] ?? ''), small(chinese[2] ?? ''), small(chinese[3] ?? ''));
}

function small(signs: string): number {
  const at = signs.indexOf('十');
  if (at < 0) return chineseDigits.indexOf(signs);
  const upper = at === 0 ? 1 : chineseDigits.indexOf(signs.charAt(0));
  const lower = at === signs.length - 1 ? 0 : chineseDigits.indexOf(signs.charAt(at + 1));
  return upper * 10 + lower;
}

/** 2月30日 is no day, and the line is a date for all that: the nearest day there is. */
function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 19 || day < 1 || day > 39) return null;
  if (month > 12) return isoDate(year, 12, day);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return isoDate(year, month, last);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
