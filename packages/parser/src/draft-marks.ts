// Number styles of a plan (`style` of the plan schema) as signs in front of a heading.
import type { Style } from '@yaodian/schema';
import { formatChineseNumber } from './chinese-number.ts';
import type { MarkerStyle } from './document.ts';
import { scanMarker } from './marker-scan.ts';

type Listed<T> = T extends readonly (infer Element)[] ? Element : never;

/** `一、`, `（1）` … as the schema spells them; `无` for none. */
export type PlanMark =
  | NonNullable<Style['taskNumbers']>
  | NonNullable<Style['goalMark']>
  | Listed<NonNullable<Style['sectionNumbers']>>
  | Listed<NonNullable<Style['itemNumbers']>>;

interface MarkForm {
  readonly style: MarkerStyle;
  readonly write: (number: number) => string;
}

function circledNumber(number: number): string {
  if (number <= 20) return String.fromCharCode(0x245f + number);
  if (number <= 35) return String.fromCharCode(0x3250 + number - 20);
  // No circled number is greater than fifty.
  return number <= 50 ? String.fromCharCode(0x32b0 + number - 35) : `〔${number}〕`;
}

const forms: Readonly<Record<Exclude<PlanMark, '无'>, MarkForm>> = {
  '一、': { style: 'chinese-comma', write: (n) => `${formatChineseNumber(n)}、` },
  '（一）': { style: 'chinese-paren', write: (n) => `（${formatChineseNumber(n)}）` },
  '1.': { style: 'arabic-dot', write: (n) => `${n}.` },
  '1、': { style: 'arabic-comma', write: (n) => `${n}、` },
  '（1）': { style: 'arabic-paren', write: (n) => `（${n}）` },
  '1）': { style: 'arabic-half-paren', write: (n) => `${n}）` },
  '①': { style: 'circled', write: circledNumber },
  第一章: { style: 'chapter', write: (n) => `第${formatChineseNumber(n)}章` },
  第一节: { style: 'chapter', write: (n) => `第${formatChineseNumber(n)}节` },
  一是: { style: 'yishi', write: (n) => `${formatChineseNumber(n)}是` },
  '第一，': { style: 'ordinal-word', write: (n) => `第${formatChineseNumber(n)}，` },
  '——': { style: 'dash', write: () => '——' },
};

/** Style of the marker that a mark stands for. */
export function styleOfMark(mark: PlanMark): MarkerStyle {
  return mark === '无' ? 'none' : forms[mark].style;
}

/** The mark with a number: `（一）` and 12 give `（十二）`; empty for `无`. */
export function writeMark(mark: PlanMark, number: number): string {
  return mark === '无' ? '' : forms[mark].write(number);
}

export interface MarkMatch {
  readonly length: number;
  /** Null for a mark without a number. */
  readonly number: number | null;
}

/** Numbers have at most four digits; in Chinese that is seven signs and brackets. */
const longestMark = 12;
const chineseSigns = '〇零一二三四五六七八九十百千';

/** Reads a mark of one style at the start of a text, exactly as `writeMark` writes it. */
export function matchMark(mark: PlanMark, text: string): MarkMatch | null {
  if (mark === '无') return null;
  if (mark === '——') return text.startsWith('——') ? { length: 2, number: null } : null;
  const number = numberIn(text.slice(0, longestMark));
  if (number === null) return null;
  const written = forms[mark].write(number);
  return text.startsWith(written) ? { length: written.length, number } : null;
}

/** The first number of a text, Arabic, Chinese or circled, of at most 9999. */
function numberIn(text: string): number | null {
  let start = text.startsWith('（') || text.startsWith('第') || text.startsWith('〔') ? 1 : 0;
  const unit = text.charCodeAt(start);
  if (unit >= 0x2460 && unit <= 0x2473) return unit - 0x245f;
  if (unit >= 0x3251 && unit <= 0x325f) return unit - 0x3250 + 20;
  if (unit >= 0x32b1 && unit <= 0x32bf) return unit - 0x32b0 + 35;
  const digits = /^[1-9]\d{0,3}/u.exec(text.slice(start));
  if (digits !== null) return Number(digits[0]);
  const signs: string[] = [];
  while (start < text.length && chineseSigns.includes(text.charAt(start))) {
    signs.push(text.charAt(start));
    start += 1;
  }
  return numberOf(signs.join(''));
}

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a numeral up to 9999 as `formatChineseNumber` writes it. */
function numberOf(signs: string): number | null {
  if (signs === '') return null;
  let total = 0;
  let digit = 0;
  for (const sign of signs) {
    const power = units[sign];
    if (power === undefined) digit = '〇一二三四五六七八九'.indexOf(sign === '零' ? '〇' : sign);
    else {
      total += (digit === 0 ? 1 : digit) * power;
      digit = 0;
    }
  }
  const number = total + digit;
  return number > 0 ? number : null;
}

const numbered = Object.keys(forms) as Exclude<PlanMark, '无'>[];

/** Whether a text begins like any marker, so that a line of prose must be escaped. */
export function beginsLikeMark(text: string): boolean {
  return numbered.some((mark) => matchMark(mark, text) !== null) || scanMarker(text) !== null;
}
