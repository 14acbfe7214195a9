import { parseDecimal } from '@yaodian/schema';
import type { InlineContext } from './inline-context.ts';
import { lastClause } from './last-clause.ts';
import { lastMatch } from './last-match.ts';
import { unitsAgree } from './measure-words.ts';
import type { MetricPhrase } from './metric-phrase.ts';
import type { ScannedNumber } from './number-scan.ts';
import { distributionOf, isJoined } from './quantity-distribution.ts';
import { meaningOf } from './quantity-meaning.ts';
import { metricOf } from './quantity-metric.ts';
import type { Commitment, Comparator, Quantity } from './quantity.ts';
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
import type { Range } from './range.ts';
import type { Reading } from './reading-view.ts';
import { sourceRange } from './reading-view.ts';

/** How far back a sentence is looked at; the longest in real plans has some 300 characters. */
const sentenceReach = 160;
const afterReach = 24;

export interface NumberPlace {
  readonly reading: Reading;
  readonly context: InlineContext;
  readonly number: ScannedNumber;
  /** The second number of a range. */
  readonly range: ScannedNumber | null;
  readonly sentenceStart: number;
  readonly inName: boolean;
  /** See {@link canHoldTargets}. */
  readonly canBeTarget: boolean;
  /** The quantity in front of this one in the same text. */
  readonly previous: SentenceQuantity | null;
}

/**
 * A quantity that reads the words around it when somebody asks for them: most rules want the value
 * and the meaning only, and a plan holds hundreds of numbers.
 */
export class SentenceQuantity implements Quantity {
  reading: Quantity['reading'];
  readonly comparator: Comparator;
  readonly comparatorWords: readonly string[];
  readonly value: Quantity['value'];
  readonly max: Quantity['max'];
  readonly base: Quantity['base'];
  readonly printedDecimals: number;
  readonly unit: string;
  readonly scale: string;
  readonly inReading: Quantity['inReading'];
  readonly #source: Reading;
  readonly #number: ScannedNumber;
  readonly #before: string;
  readonly #previous: SentenceQuantity | null;
  /** The last quantity in front of this one that is a target or a state. */
  readonly #counted: SentenceQuantity | null;
  #metric: MetricPhrase | null = null;
  #clause: string | null = null;
  #change: '+' | '-' | null | undefined;
  #commitment: Commitment | null = null;
  #verb: string | null = null;

  constructor(place: NumberPlace) {
    const { reading, context, number, range, previous } = place;
    const { text } = reading;
    const last = range ?? number;
    const numberEnd = last.unitEnd;
    const suffix = comparatorAfter(text, skipSpaces(text, numberEnd));
    const end = suffix === null ? numberEnd : skipSpaces(text, numberEnd) + suffix.text.length;
    const lead = comparatorsBefore(text, number.start);
    const from = Math.max(place.sentenceStart, lead.start - sentenceReach);
    const before = text.slice(from, number.start).trimEnd();
    const apartWord = lead.words.some(({ sign }) => sign !== null) ? null : comparatorApart(before);
    const signs: Comparator[] = lead.words.flatMap(({ sign }) => (sign === null ? [] : [sign]));
    if (apartWord !== null) signs.push(/^(?:不超过|不高于|最多)$/u.test(apartWord) ? '<=' : '>=');
    const ownSigns = signs.length > 0 || lead.words.length > 0;
    if (suffix !== null) signs.push(suffix.sign);
    if (last.excess !== '') signs.push('>');
    const effective: ScannedNumber =
      range === null ? number : { ...number, unit: last.unit, unitKind: last.unitKind };
    this.#source = reading;
    this.#number = effective;
    this.#before = before;
    this.#previous = previous;
    this.#counted = countedBefore(previous);
    this.comparator = signs[0] ?? '=';
    this.comparatorWords = [
      ...(apartWord === null ? [] : [apartWord]),
      ...lead.words.map((word) => word.text),
      ...(suffix === null ? [] : [suffix.text]),
    ];
    this.unit = effective.unit;
    this.scale = last.scale;
    this.printedDecimals = number.decimals;
    this.inReading = { start: lead.start, end, numberStart: number.start, numberEnd };
    const values = valuesOf(number, range);
    this.value = values.value;
    this.max = values.max;
    this.reading = meaningOf(
      {
        text,
        number: effective,
        start: lead.start,
        end,
        before,
        after: text.slice(end, end + afterReach),
        hasComparator: ownSigns,
        suffix: suffix?.text ?? '',
        inName: place.inName,
        canBeTarget: place.canBeTarget,
      },
      context,
    );
    const base = baseOf(text, before, effective, previous);
    this.base = base?.value ?? null;
    // 从77%提高到80%: the first number is where the sentence sets out from.
    if (base !== null) base.reading = 'state';
  }

  get range(): Range {
    return sourceRange(this.#source, this.inReading.start, this.inReading.end);
  }

  get text(): string {
    return this.#source.text.slice(this.inReading.start, this.inReading.end);
  }

  get numberRange(): Range {
    return sourceRange(this.#source, this.inReading.numberStart, this.inReading.numberEnd);
  }

  get verb(): string {
    return (this.#verb ??= this.#ownClause.match(achieving)?.at(-1) ?? '');
  }

  get change(): '+' | '-' | null {
    if (this.#change === undefined) this.#change = this.#readChange();
    return this.#change;
  }

  #readChange(): '+' | '-' | null {
    if (!/[增提升扩上降减缩退]/u.test(this.#ownClause)) return null;
    const rising = lastMatch(this.#ownClause, risingWord);
    const falling = lastMatch(this.#ownClause, fallingWord);
    if (rising === falling) return null;
    return rising > falling ? '+' : '-';
  }

  get isLevel(): boolean {
    return this.change !== null && /(?:到|至|达|为)[^，。；、]{0,6}$/u.test(this.#before.slice(-8));
  }

  get metric(): string {
    return this.#metricPhrase.text;
  }

  get metricRange(): Range | null {
    const { text, start, end } = this.#metricPhrase;
    return text === '' ? null : sourceRange(this.#source, start, end);
  }

  get distribution(): Quantity['distribution'] {
    const own = distributionOf(this.#before);
    if (own !== null) return own;
    // 分别达到65%和55%: the word deals out to all that 和 and 、 join, a dozen at most.
    let current: SentenceQuantity | null = this.#previous;
    let joined = isJoined(this.#before);
    for (let step = 0; step < 12 && joined && current !== null; step += 1) {
      if (distributionOf(current.#before) === 'respectively') return 'respectively';
      joined = isJoined(current.#before);
      current = current.#previous;
    }
    return null;
  }

  get commitment(): Commitment {
    return (this.#commitment ??= commitmentOf(this.#before));
  }

  get hedged(): boolean {
    return this.commitment === 'soft';
  }

  /** The clause that governs the number: a chain of 、 is followed, a ， is not. */
  get #ownClause(): string {
    return (this.#clause ??= lastClause(this.#before));
  }

  get #metricPhrase(): MetricPhrase {
    if (this.#metric !== null) return this.#metric;
    const { start, end } = this.inReading;
    const own = metricOf(this.#source.text, this.#number, start, end, this.#before, this.#counted);
    // 入园率从92%提高到95%: the level has the metric of the number that it sets out from.
    // One step only: a hostile chain of 从…到… must not become the depth of the stack.
    const origin = this.base !== null && own.text === '' ? this.#previous : null;
    this.#metric = origin?.base === null ? origin.#metricPhrase : own;
    return this.#metric;
  }

  /** The last target or state up to and including this quantity. */
  get counted(): SentenceQuantity | null {
    return this.reading === 'target' || this.reading === 'state' ? this : this.#counted;
  }
}

function countedBefore(previous: SentenceQuantity | null): SentenceQuantity | null {
  return previous?.counted ?? null;
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

/** The number that 从77%提高到80% sets out from; null where the sentence has none. */
function baseOf(
  text: string,
  before: string,
  number: ScannedNumber,
  previous: SentenceQuantity | null,
): SentenceQuantity | null {
  if (previous === null || before === '') return null;
  const { numberStart, end } = previous.inReading;
  if (number.start - end > 24) return null;
  const between = text.slice(end, number.start);
  if (/[，。；,;]/u.test(between) || !/(?:到|至|为)[^0-9]{0,4}$/u.test(between)) return null;
  if (!unitsAgree(previous.unit, number.unit) && previous.unit !== '') return null;
  const opening = text.slice(Math.max(0, numberStart - 12), numberStart);
  return /(?:从|由|自)[^，。；、]{0,10}$/u.test(opening) ? previous : null;
}

function commitmentOf(before: string): Commitment {
  const soft = lastMatch(before, softWord);
  const firm = lastMatch(before, firmWord);
  if (soft !== -1 && !/确保|务必|必须|保证/u.test(before.slice(soft))) return 'soft';
  if (firm !== -1) return 'firm';
  return lastMatch(before, otherHands) === -1 ? 'firm' : 'none';
}
