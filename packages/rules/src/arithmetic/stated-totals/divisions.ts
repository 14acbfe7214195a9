import { unitsAgree } from '@yaodian/parser';
import type { Paragraph, Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { isCount } from '../../shared/compared-number.ts';
import { areOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { isRate } from '../../shared/written-number.ts';
import { quantitiesBetween } from '../../shared/places.ts';
import { addUpTo } from '../../shared/statement.ts';
import { onceEach, sumStatement, type AcrossStatement } from './statement.ts';

/** 按受理渠道分：, 从党员的职业看，: what follows divides its subject and leaves nothing out. */
const announced =
  /(?:分|按|从)([^，。；：、,;:0-9]{1,12}?)(?:看|分|来看|划分|统计)[，,：:]|^([^，。；：、,;:0-9]{2,8}的[^，。；：、,;:0-9]{2,8})。/gu;
/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 4;
const LEAST_PARTS = 4;
const MOST_PARTS = 16;
/** A paragraph that divides more often is no text. */
const MOST = 6;

/** Whether a paragraph may divide something by a list that it announces. */
export function announcesDivision({ reading: { text }, quantities }: Paragraph): boolean {
  return quantities.length >= LEAST_PARTS && text.search(announced) !== -1;
}

/**
 * 受理事项7901件。⏎事项按渠道分：来信10件、来电7646件、邮件149件、微信96件: a list of one kind of number makes up what is called as its
 * subject is in a paragraph in front.
 */
export function* divisionsOfEarlier(
  { reading: { text }, quantities }: Paragraph,
  earlier: () => readonly Quantity[],
): Generator<AcrossStatement> {
  let left = MOST;
  for (const match of text.matchAll(announced)) {
    if ((left -= 1) < 0) return;
    const [lead, way, topic] = match;
    const at = match.index + lead.length;
    const stop = text.slice(at, at + 400).search(/[。\n]/u);
    // 十一届三中全会后入党的360万名: a name counts nothing.
    const parts = quantitiesBetween(quantities, at, stop === -1 ? at + 400 : at + stop).filter(
      ({ inReading: { numberStart }, unit }) =>
        /\d/u.test(text.charAt(numberStart)) && !isRate(unit),
    );
    const [first] = parts;
    if (first === undefined || parts.length < LEAST_PARTS || parts.length > MOST_PARTS) continue;
    if (!parts.every((part) => part.unit === first.unit && isCount(text, part))) continue;
    const front = text.slice(Math.max(0, match.index - 12), match.index);
    const total = [subjectOf(way ?? topic ?? '', front), nounOfAll(parts)]
      .map((subject) => (subject === null ? null : totalOf(parts, subject, earlier())))
      .find((found) => found !== null);
    if (total != null) yield sumStatement(total, parts);
  }
}

/** 党员 of 党员的职业, else the noun in front: 投诉事项按渠道分. */
function subjectOf(way: string, front: string): string | null {
  const owner = /^(?:[^的]*?)([一-鿿]{2})的/u.exec(way)?.[1];
  return owner ?? /([一-鿿]{2})$/u.exec(front)?.[1] ?? null;
}

/** 完成投资 of all: the noun that the parts share names their total too. */
function nounOfAll(parts: readonly Quantity[]): string | null {
  const nouns = parts.map(({ metric }) => metric.replace(/[为有共达到]+$/u, '').slice(-2));
  const [first = ''] = nouns;
  return first.length === 2 && nouns.every((noun) => noun === first) ? first : null;
}

/** The number of that name that the parts make up, or miss by one digit. */
function totalOf(
  parts: readonly Quantity[],
  subject: string,
  front: readonly Quantity[],
): Quantity | null {
  const [first] = parts;
  const totals = front.filter(
    ({ unit, metric }) =>
      first !== undefined && unitsAgree(unit, first.unit) && metric.includes(subject),
  );
  const summands = onceEach(parts);
  const equal = totals.findLast((total) => addUpTo(summands, total));
  if (equal !== undefined) return equal;
  const values = parts.map(({ value }) => value);
  const near = totals.filter(
    (total) => tellingPlaces(total.value, values) >= TELLING && areOneDigitOff(total, parts),
  );
  const [one] = near;
  const alike = near.every(
    ({ value }) => one !== undefined && compareDecimals(value, one.value) === 0,
  );
  return alike ? (one ?? null) : null;
}
