import { toNumber } from '@yaodian/schema';
import { parseChineseNumber } from './chinese-number.ts';
import type { Deadline, DeadlinePrecision } from './deadline.ts';
import type { InlineContext } from './inline-context.ts';
import { maskNames } from './name-mask.ts';
import type { Reading } from './reading-view.ts';
import { sourceRange } from './reading-view.ts';

/** A deadline before its place and date are settled; offsets into the text. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly precision: DeadlinePrecision | null;
  readonly kind: Deadline['kind'];
}

const number = '(?:\\d{1,4}|[〇零一二三四五六七八九十]{1,4})';
/** Each alternative is anchored at its first sign and bounded, so that the search stays linear. */
const pattern = new RegExp(
  [
    // 2026年4月底前, 到2026年, 2026年12月31日前, 2026年底, 2026年上半年, 2026年第三季度末
    '(?<lead>到|至|在|于|截至|截止到?|力争)?\\s?(?<year>20\\d\\d|二[〇零○][一二三四五六七八九〇零○]{2})\\s?年(?:度)?' +
      `(?:\\s?(?<half>上半年|下半年)|\\s?第?(?<quarter>[一二三四1-4])季度|\\s?(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:\\s?(?<day>\\d{1,2})[日号])?(?<third>上旬|中旬|下旬)?)?` +
      '(?<tail>底之?前|末之?前|底|末|初|内|以?前|之前|年底前|中)?',
    // 年底前, 6月底前, 12月31日前, 上半年, 第三季度末, 今年10月底前
    '(?:今年|本年|当年|全年)?(?<month2>\\d{1,2}|十[一二]?|[一二三四五六七八九])月份?(?:\\s?(?<day2>\\d{1,2})[日号])?(?<third2>上旬|中旬|下旬)?(?<tail2>底之?前|末之?前|底|末|以?前|之前)',
    '(?<yearEnd>(?:今年|本年|当年)?年底(?:之?前)?|(?:今年|本年)年?内|年内|年末(?:之?前)?|本?学?年度内)',
    '(?<half2>上半年|下半年)(?<tail3>底前|末|前|内)?',
    '第?(?<quarter2>[一二三四])季度(?<tail4>底前|末|前|内)?',
    // “十四五”期间, “十四五”末
    '[“"]?(?<plan>十[二三四五六])五[”"]?(?<tail5>期间|时期|期末|末|内)',
    // 印发之日起30日内, 5年内, 三个月内
    `(?:(?<from>印发|发布|公布|实施|文件下发)(?:之日)?起)?(?<span>${number})(?<spanUnit>个工作日|个月|年|日|天|周)(?:之内|以内|内)`,
    '(?<open>长期坚持|长期推进|长期|持续推进|持续开展|常态化推进|持续)',
    '(?<recurring>每年(?:度)?|每学期|每季度|每月|每半年|每周)',
  ].join('|'),
  'gu',
);

/** What a date in running text cannot do without; far cheaper to look for than the dates themselves. */
const sign =
  /年[底内末]|半年|季度|[\d一二三四五六七八九十]\s?月|\d\s?年|[一二三四五六七八九〇零○]年|五[”"]?(?:期|时期|末|内)|[日天周月年]之?以?内|学?年度内/gu;
/** One of these stands in every sign. */
const hint = /[年月季五内]/u;
/** Characters in front of a sign and behind it that belong to one date. */
const reach = 24;

/**
 * When something is to be done, in order. Dates inside 《…》 are none, and neither are years that
 * only name a grade, an edition or a base (2018年基础上, 2020年度, 98级). Linear in the text.
 */
export function readDeadlines(reading: Reading, context: InlineContext): readonly Deadline[] {
  const { text } = reading;
  const inField = context.paragraphRole === 'deadline';
  // Only a deadline line can hold one without a date: 长期坚持, 每季度.
  const windows = inField ? [{ start: 0, end: text.length }] : windowsOf(text);
  if (windows.length === 0) return [];
  const names = maskNames(text, true);
  const found: Deadline[] = [];
  for (const match of matchesIn(text, windows)) {
    const groups = match.groups ?? {};
    const start = match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0);
    const place = { start, end: match.index + match[0].length };
    if (names(start)) continue;
    const settled = settle(groups, text, place, context, inField);
    if (settled === null) continue;
    found.push({
      text: text.slice(settled.start, settled.end),
      range: sourceRange(reading, settled.start, settled.end),
      date: settled.date,
      precision: settled.precision,
      kind: settled.kind,
    });
  }
  return found;
}

interface Window {
  readonly start: number;
  end: number;
}

/** The stretches of a text in which a date can stand, apart from one another. */
function windowsOf(text: string): readonly Window[] {
  if (!hint.test(text)) return [];
  const windows: Window[] = [];
  for (const { index } of text.matchAll(sign)) {
    const start = Math.max(0, index - reach);
    const end = Math.min(text.length, index + reach);
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

function* matchesIn(
  text: string,
  windows: readonly Window[],
): Generator<RegExpMatchArray & { index: number }> {
  for (const { start, end } of windows) {
    for (const match of text.slice(start, end).matchAll(pattern)) {
      yield Object.assign(match, { index: match.index + start });
    }
  }
}

type Groups = Readonly<Record<string, string | undefined>>;

function settle(
  groups: Groups,
  text: string,
  place: { start: number; end: number },
  context: InlineContext,
  inField: boolean,
): Found | null {
  const field = (name: string): string => groups[name] ?? '';
  const behind = text.slice(place.end, place.end + 4);
  const inFront = text.slice(Math.max(0, place.start - 4), place.start);
  if (field('open') !== '') return inField ? { ...place, ...open('open') } : null;
  if (field('recurring') !== '') return inField ? { ...place, ...open('recurring') } : null;
  if (field('year') !== '') return settleYear(field, place, behind, inFront, inField);
  if (field('month2') !== '') {
    if (context.year === null || /[年\d]$/u.test(inFront.trimEnd())) return null;
    return dated(place, context.year, field('month2'), field('day2'), field('third2'));
  }
  const year = context.year;
  if (field('yearEnd') !== '') {
    if (/学年度内$/u.test(field('yearEnd')) || year === null) return null;
    return fixed(place, `${year}-12-31`, 'year');
  }
  if (field('half2') !== '') {
    if (
      year === null ||
      (!inField && field('tail3') === '' && !/[前，、；。完内]/u.test(behind.charAt(0)))
    )
      return null;
    return halfYear(place, year, field('half2'));
  }
  if (field('quarter2') !== '') {
    if (year === null) return null;
    return quarterOf(place, year, field('quarter2'));
  }
  if (field('plan') !== '') {
    const last = planEnd(field('plan'));
    return last === null ? null : fixed(place, `${last}-12-31`, 'year');
  }
  return settleSpan(field, place, context);
}

function settleYear(
  field: (name: string) => string,
  place: { start: number; end: number },
  behind: string,
  inFront: string,
  inField: boolean,
): Found | null {
  const year = readNumber(field('year'));
  if (year === null) return null;
  const bound = field('tail') !== '' || /^(?:到|至|截)/u.test(field('lead'));
  if (/^(?:的?基础|以来|至今|级|版|修订|度|学年|起|—|-|－|~|～|至)/u.test(behind)) return null;
  if (/(?:比|较|与|从|自)\s?$/u.test(inFront) || /[〔[（(—－-]\s?$/u.test(inFront)) return null;
  const quarter = field('quarter');
  const half = field('half');
  const month = field('month');
  if (!bound && !inField && !(half !== '' && /^[，。；、前]/u.test(behind))) return null;
  if (field('tail') === '初') return fixed(place, `${year}-03-31`, 'quarter');
  if (field('tail') === '中' && month === '')
    return inField ? fixed(place, `${year}-06-30`, 'month') : null;
  if (half !== '') return halfYear(place, year, half);
  if (quarter !== '') return quarterOf(place, year, quarter);
  if (month !== '') return dated(place, year, month, field('day'), field('third'));
  // 2026年前 is before that year begins, 2026年底前 and 2026年内 are not.
  if (/^以?前$|^之前$/u.test(field('tail'))) return fixed(place, `${year - 1}-12-31`, 'year');
  return fixed(place, `${year}-12-31`, 'year');
}

function dated(
  place: { start: number; end: number },
  year: number,
  monthText: string,
  dayText: string,
  third: string,
): Found | null {
  const month = readNumber(monthText);
  if (month === null || month < 1 || month > 12) return null;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (dayText !== '') {
    const day = Number(dayText);
    if (day < 1 || day > length) return null;
    return fixed(place, iso(year, month, day), 'day');
  }
  const day = third === '上旬' ? 10 : third === '中旬' ? 20 : length;
  return fixed(place, iso(year, month, day), third === '' ? 'month' : 'day');
}

function halfYear(place: { start: number; end: number }, year: number, half: string): Found {
  return fixed(place, half === '上半年' ? `${year}-06-30` : `${year}-12-31`, 'quarter');
}

function quarterOf(
  place: { start: number; end: number },
  year: number,
  text: string,
): Found | null {
  const quarter = readNumber(text);
  if (quarter === null || quarter < 1 || quarter > 4) return null;
  return fixed(place, iso(year, quarter * 3, quarter === 1 || quarter === 4 ? 31 : 30), 'quarter');
}

/** 印发之日起30日内 and 5年内 count from the issue date; without one they fix no day. */
function settleSpan(
  field: (name: string) => string,
  place: { start: number; end: number },
  context: InlineContext,
): Found | null {
  const count = readNumber(field('span'));
  if (count === null || count > 1000) return null;
  const unit = field('spanUnit');
  const none: Found = { ...place, date: null, precision: null, kind: 'fixed' };
  const start =
    context.issueDate === null ? Number.NaN : Date.parse(`${context.issueDate}T00:00:00Z`);
  if (Number.isNaN(start)) return none;
  const from = new Date(start);
  if (unit === '年')
    return fixed(
      place,
      iso(from.getUTCFullYear() + count, from.getUTCMonth() + 1, from.getUTCDate()),
      'year',
    );
  if (field('from') === '' || unit === '个工作日') return none;
  if (unit === '个月') {
    const month = from.getUTCMonth() + count;
    const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const day = Math.min(from.getUTCDate(), last);
    const end = new Date(Date.UTC(from.getUTCFullYear(), month, day));
    return fixed(place, end.toISOString().slice(0, 10), 'month');
  }
  const days = unit === '周' ? count * 7 : count;
  return fixed(place, new Date(start + days * 86_400_000).toISOString().slice(0, 10), 'day');
}

function fixed(
  place: { start: number; end: number },
  date: string,
  precision: DeadlinePrecision,
): Found {
  return { ...place, date, precision, kind: 'fixed' };
}

function open(kind: 'open' | 'recurring'): Omit<Found, 'start' | 'end'> {
  return { date: null, precision: null, kind };
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Last year of a five-year plan: the 14th runs from 2021 to 2025. */
function planEnd(name: string): number | null {
  const ordinal = readNumber(name);
  return ordinal === null ? null : 2025 + (ordinal - 14) * 5;
}

function readNumber(text: string): number | null {
  const value = parseChineseNumber(text);
  return value === null ? null : toNumber(value);
}
