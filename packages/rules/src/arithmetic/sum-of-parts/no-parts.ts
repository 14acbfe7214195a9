// What stands behind 其中 and is no part of the number in front of it.

import type { Quantity } from '@yaodian/parser';
import { formatDecimal } from '@yaodian/schema';
import type { Summand } from '../../shared/statement.ts';
import { labelsOf } from './parts.ts';

/** Verbs that a list of deeds repeats. */
const deed = /新[登设增建开]记?|办理|受理|审结|查处|发放|开展|改造|培训|登记/u;
/** A clause is looked for no further in front of its number. */
const CLAUSE = 30;
/** 地表水259亿方，地下水79亿方，两者不重复量11亿方: of the second part only so much is added to the first. */
export const unshared = /不重复/u;

/** 总投资20亿元的某项目，已完成5亿元: what a part is like, and no part. */
export function describes(text: string, { inReading: { start, end } }: Quantity): boolean {
  return (
    text.charAt(end) === '的' &&
    /(?:总(?:投资|规模|造价)|概算|占地)(?:约|达)?$/u.test(text.slice(Math.max(0, start - 5), start))
  );
}

/**
 * 零售总额67.6亿元，其中限额以上4亿元，批发业销售额103.8亿元: what is larger than the whole by a place is no mistyped part of
 * it, but another thing.
 */
export function withoutOthers(
  text: string,
  parts: readonly Summand[],
  total: Quantity | undefined,
): readonly Summand[] {
  if (total === undefined) return parts;
  const places = placesOf(total);
  const end = parts.findIndex(
    ({ quantity }, index) =>
      index > 0 && (placesOf(quantity) > places || standsBeside(text, quantity, total)),
  );
  return end === -1 ? parts : parts.slice(0, end);
}

/** 新登记企业19万户，其中外资企业319户；新登记个体户34万户: behind ； begins what the words of the total begin with. */
function standsBeside(text: string, quantity: Quantity, total: Quantity): boolean {
  const own = clauseOf(text, quantity);
  const done = deed.exec(clauseOf(text, total).words)?.[0];
  return /[；;]/u.test(own.mark) && done !== undefined && own.words.startsWith(done);
}

/** The words of a clause up to a number, and the mark in front of them. */
function clauseOf(
  text: string,
  { inReading: { start } }: Quantity,
): { readonly mark: string; readonly words: string } {
  const front = text.slice(Math.max(0, start - CLAUSE), start);
  const at = front.search(/[，；。：,;:][^，；。：,;:]*$/u);
  return { mark: front.charAt(at), words: front.slice(at + 1) };
}

/** The parts without the second of two whose third says what they do not share. */
export function withoutShared(
  text: string,
  at: number,
  parts: readonly Summand[],
): readonly Summand[] {
  const [first, , last] = parts;
  return parts.length === 3 &&
    last !== undefined &&
    first !== undefined &&
    unshared.test(labelsOf(text, at, parts).at(-1) ?? '')
    ? [first, last]
    : parts;
}

/** How many digits the whole part of a number has. */
function placesOf({ value }: Quantity): number {
  return formatDecimal(value).replace(/\..*$/u, '').length;
}
