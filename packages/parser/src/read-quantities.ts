import type { InlineContext } from './inline-context.ts';
import { unitsAgree } from './measure-words.ts';
import { maskNames } from './name-mask.ts';
import { nextNumberStart, scanNumber } from './number-scan.ts';
import type { ScannedNumber } from './number-scan.ts';
import { canHoldTargets } from './quantity-meaning.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading-view.ts';
import { SentenceQuantity } from './sentence-quantity.ts';

const sentenceEnd = /[。！？!?\n]/gu;

/**
 * All numbers with a unit in a stretch of text, in order, each with what the sentence makes of it.
 * Dates, codes (1+X, 12355), ratios and times of day are no quantities. Linear in the text.
 */
export function readQuantities(reading: Reading, context: InlineContext): readonly Quantity[] {
  const { text } = reading;
  const first = nextNumberStart(text, 0);
  if (first === -1) return [];
  let names: ((offset: number) => boolean) | null = null;
  let canBeTarget = false;
  const quantities: SentenceQuantity[] = [];
  let at = first;
  let sentenceStart = 0;
  let nextSentence = 0;
  while (at !== -1) {
    const scanned = scanNumber(text, at);
    if (!('number' in scanned)) {
      at = nextNumberStart(text, Math.max(scanned.skipTo, at + 1));
      continue;
    }
    const { number } = scanned;
    while (nextSentence <= number.start) {
      sentenceStart = nextSentence;
      nextSentence = sentenceBehind(text, sentenceStart);
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
    if (names === null) {
      names = maskNames(text);
      canBeTarget = canHoldTargets(context);
    }
    quantities.push(
      new SentenceQuantity({
        reading,
        context,
        number,
        range,
        sentenceStart,
        inName: names(number.start),
        canBeTarget,
        previous: quantities.at(-1) ?? null,
      }),
    );
    at = nextNumberStart(text, range?.unitEnd ?? number.unitEnd);
  }
  return quantities;
}

/** Where the sentence ends that begins at an offset; infinity for the last one. */
function sentenceBehind(text: string, start: number): number {
  sentenceEnd.lastIndex = start;
  return sentenceEnd.test(text) ? sentenceEnd.lastIndex : Infinity;
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
