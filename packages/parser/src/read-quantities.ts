import { parseDecimal } from '@yaodian/schema';
import type { InlineContext } from './inline-context.ts';
import { maskNames } from './name-mask.ts';
import { metricAfter, metricBefore } from './metric-phrase.ts';
import type { MetricPhrase } from './metric-phrase.ts';
import { nextNumberStart, scanNumber } from './number-scan.ts';
import type { ScannedNumber } from './number-scan.ts';
import { meaningOf } from './quantity-meaning.ts';
import { isTarget } from './quantity.ts';
import type { Comparator, Commitment, Quantity, Target } from './quantity.ts';
import {
  achieving,
  comparatorAfter,
  comparatorApart,
  comparatorsBefore,
  fallingWord,
  firmWord,
  otherHands,
  risingWord,
  softWord,
} from './quantity-words.ts';
import type { Reading } from './reading-view.ts';
import { sourceRange } from './reading-view.ts';
import { unitsAgree } from './measure-words.ts';

/** How far back a sentence is looked at; the longest in real plans has some 300 characters. */
const sentenceReach = 160;
const afterReach = 24;

/**
 * All numbers with a unit in a stretch of text, in order, each with what the sentence makes of it.
 * Dates, codes (1+X, 12355), ratios and times of day are no quantities. Linear in the text.
 */
export function readQuantities(reading: Reading, context: InlineContext): readonly Quantity[] {
  const { text } = reading;
  const first = nextNumberStart(text, 0);
  if (first === -1) return [];
  let names: ((offset: number) => boolean) | null = null;
  const quantities: Quantity[] = [];
  let at = first;
  let sentenceStart = 0;
  let sentenceScanned = 0;
  while (at !== -1) {
    const scanned = scanNumber(text, at);
    if (!('number' in scanned)) {
      at = nextNumberStart(text, Math.max(scanned.skipTo, at + 1));
      continue;
    }
    const { number } = scanned;
    for (; sentenceScanned < number.start; sentenceScanned += 1) {
      if (endsSentence(text.charCodeAt(sentenceScanned))) sentenceStart = sentenceScanned + 1;
    }
    const dateEnd = endOfDate(text, number);
    if (dateEnd !== -1) {
      at = nextNumberStart(text, dateEnd);
      continue;
    }
    const range = rangeFrom(text, number);
    if (number.unit === '' && range === null && !isUnitless(text, number)) {
      at = nextNumberStart(text, number.end);
      continue;
    }
    names ??= maskNames(text);
    const quantity = build({ reading, context, number, range, sentenceStart, names, quantities });
    if (quantity !== null) quantities.push(quantity);
    at = nextNumberStart(text, range?.unitEnd ?? number.unitEnd);
  }
  return quantities;
}

/** 。！？ ! ? and a line break. */
function endsSentence(unit: number): boolean {
  return (
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 10
  );
}

/** The quantities that say how much is to be done, reached, kept or spent. */
export function readTargets(reading: Reading, context: InlineContext): readonly Target[] {
  return readQuantities(reading, context).filter(isTarget);
}

/** Where a date ends that begins with this number: 2021年3月, 4月21日, 21日; -1 for no date. */
function endOfDate(text: string, number: ScannedNumber): number {
  const next = text.charAt(
    number.end === number.unitEnd ? number.end : number.unitEnd - number.unit.length,
  );
  const digits = text.slice(number.start, number.end).trim();
  if (number.unit !== '' && number.unit !== '年' && number.unit !== '学年' && number.unit !== '日')
    return -1;
  if (/^(?:19|20)\d\d$/u.test(digits) || /^二[〇零○]/u.test(digits)) {
    // 2021年, 2021-2023年, 2020学年, 2021—2035
    return /^[年学\s—–~～至-]/u.test(next) || number.unit !== '' ? number.unitEnd : number.end;
  }
  if (number.unit === '日') {
    // 30日内 and 60日 are spans; 21日 behind a month is a date, and so is a day on its own.
    return /^(?:内|之内|以内)/u.test(text.slice(number.unitEnd, number.unitEnd + 2))
      ? -1
      : number.unitEnd;
  }
  if (number.unit === '' && next === '月' && !/^份?[以]/u.test(text.slice(number.end + 1)))
    return number.end + 1;
  return -1;
}

/** 突破1000万, 超千: a number without a unit behind a comparator. */
function isUnitless(text: string, number: ScannedNumber): boolean {
  if (number.chinese && number.scale === '') return false;
  if (/^[%％\p{L}\p{N}\-—.、）)〕]/u.test(text.charAt(number.end)) && number.scale === '')
    return false;
  return /(?:突破|超过?|达到?|新增|不少于|不低于|至少|逾)\s*$/u.test(
    text.slice(Math.max(0, number.start - 4), number.start),
  );
}

/** The second number of 1-2所, 0.5至1个百分点, 15%～30%, 0.5或1个, 一两项. */
function rangeFrom(text: string, number: ScannedNumber): ScannedNumber | null {
  for (const end of number.unit === '' ? [number.end] : [number.unitEnd, number.end]) {
    const joint = /^\s?(?:-|－|–|—{1,2}|~|～|至|到|或者?)\s?/u.exec(text.slice(end, end + 4))?.[0];
    if (joint === undefined) continue;
    const from = end + joint.length;
    if (nextNumberStart(text, from) !== from) continue;
    const scanned = scanNumber(text, from);
    if (!('number' in scanned)) continue;
    const second = scanned.number;
    if (second.chinese !== number.chinese || second.unit === '') continue;
    if (number.unit !== '' && !unitsAgree(number.unit, second.unit)) continue;
    return second;
  }
  return null;
}

interface BuildInput {
  readonly reading: Reading;
  readonly context: InlineContext;
  readonly number: ScannedNumber;
  readonly range: ScannedNumber | null;
  readonly sentenceStart: number;
  readonly names: (offset: number) => boolean;
  readonly quantities: Quantity[];
}

function build(input: BuildInput): Quantity | null {
  const { reading, context, number, range, names, quantities } = input;
  const { text } = reading;
  const last = range ?? number;
  const numberEnd = last.unitEnd;
  const suffix = comparatorAfter(text, skipSpaces(text, numberEnd));
  const end = suffix === null ? numberEnd : skipSpaces(text, numberEnd) + suffix.text.length;
  const lead = comparatorsBefore(text, number.start);
  const from = Math.max(input.sentenceStart, lead.start - sentenceReach);
  const before = text.slice(from, number.start).replace(/\s+$/u, '');
  const apart = lead.words.some(({ sign }) => sign !== null) ? null : comparatorApart.exec(before);
  const apartWord = apart === null || /[0-9]/u.test(apart[0]) ? null : (apart[1] ?? null);
  const signs: Comparator[] = lead.words.flatMap(({ sign }) => (sign === null ? [] : [sign]));
  if (apartWord !== null) signs.push(/^(?:不超过|不高于|最多)$/u.test(apartWord) ? '<=' : '>=');
  if (suffix !== null) signs.push(suffix.sign);
  if (last.excess !== '') signs.push('>');
  const words = [
    ...(apartWord === null ? [] : [apartWord]),
    ...lead.words.map((word) => word.text),
    ...(suffix === null ? [] : [suffix.text]),
  ];
  const effective: ScannedNumber =
    range === null ? number : { ...number, unit: last.unit, unitKind: last.unitKind };
  const inName = names(number.start);
  const meaning = meaningOf(
    {
      text,
      number: effective,
      start: lead.start,
      end,
      before,
      after: text.slice(end, end + afterReach),
      hasComparator: words.length > 0 && words.some((word) => !comparatorIsSuffix(word)),
      suffix: suffix?.text ?? '',
      inName,
    },
    context,
  );
  const values = valuesOf(number, range);
  const clause = chainOf(before);
  const verb = lastWord(clause, achieving);
  const change = changeOf(clause);
  const base = baseOf(text, before, effective, quantities);
  const metric = metricOf(text, effective, lead.start, end, before, quantities);
  // 入园率从92%提高到95%: the level has the metric of the number that it sets out from.
  const inherited = base === null || metric.text !== '' ? null : (quantities.at(-1) ?? null);
  const commitment = commitmentOf(before);
  return {
    range: sourceRange(reading, lead.start, end),
    text: text.slice(lead.start, end),
    numberRange: sourceRange(reading, number.start, numberEnd),
    comparator: signs[0] ?? '=',
    comparatorWords: words,
    change,
    isLevel: change !== null && /(?:到|至|达|为)[^，。；、]{0,6}$/u.test(before.slice(-8)),
    ...values,
    base,
    printedDecimals: number.decimals,
    unit: effective.unit,
    scale: last.scale,
    metric: inherited?.metric ?? metric.text,
    metricRange:
      inherited?.metricRange ??
      (metric.text === '' ? null : sourceRange(reading, metric.start, metric.end)),
    distribution: distributionOf(before, quantities),
    hedged: commitment === 'soft',
    commitment,
    verb,
    inReading: { start: lead.start, end, numberStart: number.start, numberEnd },
    reading: meaning,
  };

  function comparatorIsSuffix(word: string): boolean {
    return suffix !== null && word === suffix.text && words.indexOf(word) === words.length - 1;
  }
}

function skipSpaces(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}

/** 2-3万: the first number takes the scale of the second where it has none of its own. */
function valuesOf(
  number: ScannedNumber,
  range: ScannedNumber | null,
): { value: Quantity['value']; max: Quantity['max'] } {
  if (range === null) return { value: number.value, max: number.upper };
  const power = range.scale === '万' ? 4 : range.scale === '亿' ? 8 : 0;
  const value =
    number.scale === '' && power > 0
      ? { mantissa: number.value.mantissa, exponent: number.value.exponent + power }
      : number.value;
  return { value: value.mantissa === 0n ? (parseDecimal('0') ?? value) : value, max: range.value };
}

/** The clause that governs a number: a chain of 、 is followed, a ， is not. */
function chainOf(before: string): string {
  const start = Math.max(...[...'，。；,;：:！\n'].map((sign) => before.lastIndexOf(sign)));
  const clause = before.slice(start + 1);
  return clause;
}

function lastWord(text: string, pattern: RegExp): string {
  return text.match(pattern)?.at(-1) ?? '';
}

function changeOf(clause: string): '+' | '-' | null {
  const rising = lastIndex(clause, risingWord);
  const falling = lastIndex(clause, fallingWord);
  if (rising === falling) return null;
  return rising > falling ? '+' : '-';
}

function lastIndex(text: string, pattern: RegExp): number {
  let index = -1;
  for (const match of text.matchAll(pattern)) index = match.index;
  return index;
}

/** 77 of 从77%提高到80%; that number is then a state, since the sentence sets out from it. */
function baseOf(
  text: string,
  before: string,
  number: ScannedNumber,
  quantities: Quantity[],
): Quantity['base'] {
  const previous = quantities.at(-1);
  if (previous === undefined) return null;
  const { numberStart, end } = previous.inReading;
  const between = text.slice(end, number.start);
  if (between.length > 24 || /[，。；,;]/u.test(between)) return null;
  if (!/(?:到|至|为|增至|降至)[^0-9]{0,4}$/u.test(between)) return null;
  if (!unitsAgree(previous.unit, number.unit) && previous.unit !== '') return null;
  const opening = text.slice(Math.max(0, numberStart - 12), numberStart);
  if (!/(?:从|由|自)[^，。；、]{0,10}$/u.test(opening) || before === '') return null;
  quantities[quantities.length - 1] = { ...previous, reading: 'state' };
  return previous.value;
}

function metricOf(
  text: string,
  number: ScannedNumber,
  start: number,
  end: number,
  before: string,
  quantities: readonly Quantity[],
): MetricPhrase {
  const apart = /(?:，|,)?(?:分别|均|各)[^，。；、]{0,6}$/u.test(before.slice(-12));
  const noun = number.unitKind === 'rate' || number.unitKind === 'time' || /元$/u.test(number.unit);
  const behind = noun && !text.startsWith('的', end) ? null : metricAfter(text, end);
  if (behind !== null && behind.text !== '') return behind;
  // 学前三年入园率96%: a span or a name inside the noun ends nothing.
  const previous = quantities.findLast(
    ({ reading }) => reading === 'target' || reading === 'state',
  );
  const front = metricBefore(text, start, previous?.inReading.end ?? 0);
  if (front.text !== '') return apart ? dealt(text, front, start) : front;
  // 分别达到2000元和2500元: the second number belongs to the second noun.
  if (
    previous !== undefined &&
    /^(?:和|与|、|及|以及|或)$/u.test(text.slice(previous.inReading.end, start).trim())
  ) {
    const again = metricBefore(text, previous.inReading.start);
    if (again.text !== '') return again;
  }
  return front;
}

/** Of A、B分别达到X和Y: the first number takes the first noun. */
function dealt(text: string, last: MetricPhrase, start: number): MetricPhrase {
  if (!/分别[^，。；、]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start))) return last;
  const listStart = Math.max(
    ...[...'，。；,;：:'].map((sign) => text.lastIndexOf(sign, last.start - 1)),
    0,
  );
  const list = text.slice(listStart, last.end);
  const firstEnd = list.search(/[、和与]/u);
  if (firstEnd === -1) return last;
  const first = metricBefore(text, listStart + firstEnd);
  if (first.text === '') return last;
  const head = /(?:率|占比|比例|数|额|量|值)$/u.test(first.text)
    ? ''
    : (/(?:[\u4e00-\u9fff]{1,8}(?:率|占比|比例|数|额|量|值))$/u.exec(last.text)?.[0] ?? '');
  return head === '' ? first : { ...first, text: `${first.text}${tailOf(last.text, head)}` };
}

/** The part of the last noun that its siblings share: 学龄人口入学率 of 初中学龄人口入学率. */
function tailOf(noun: string, head: string): string {
  return noun === head && noun.length > 4 ? noun.slice(2) : head;
}

function distributionOf(before: string, quantities: readonly Quantity[]): Quantity['distribution'] {
  const tail = before.slice(-10);
  if (
    /(?:各|每[个所名位校县区人]?)[^，。；、]{0,4}$/u.test(tail) &&
    !/每[年月周天日季]/u.test(tail)
  )
    return 'each';
  if (/分别[^，。；、]{0,6}$/u.test(tail)) return 'respectively';
  if (/均[^，。；、]{0,6}$/u.test(tail) && !/(?:人均|生均|平均|均衡|日均)/u.test(tail))
    return 'all';
  if (/(?:和|与|、|及|以及)$/u.test(tail) && quantities.at(-1)?.distribution === 'respectively') {
    return 'respectively';
  }
  return null;
}

function commitmentOf(before: string): Commitment {
  const soft = lastIndex(before, softWord);
  const firm = lastIndex(before, firmWord);
  if (soft !== -1 && !/确保|务必|必须|保证/u.test(before.slice(soft))) return 'soft';
  if (firm !== -1) return 'firm';
  return lastIndex(before, otherHands) === -1 ? 'firm' : 'none';
}
