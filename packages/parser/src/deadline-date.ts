// Which day an expression of time sets as the last one.

import { toNumber } from '@yaodian/schema';
import { parseChineseNumber } from './chinese-number.ts';
import type { Deadline, DeadlinePrecision } from './deadline.ts';
import type { InlineContext } from './inline-context.ts';

/** A deadline before its place and date are settled; offsets into the text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly precision: DeadlinePrecision | null;
  readonly kind: Deadline['kind'];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Settles an expression by its groups and by what stands around it; null for one that is no deadline. */
export function settle(
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
