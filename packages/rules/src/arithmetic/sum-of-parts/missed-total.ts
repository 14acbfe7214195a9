import type { Quantity } from '@yaodian/parser';
import { areOneDigitOff, tellingPlaces } from '../../shared/one-digit.ts';
import { isOfOneClass } from './complete-parts.ts';
import { isTotalOf, statementOf } from './counted.ts';
import type { Counted } from './counted.ts';
import type { PartsOfTotal } from './parts.ts';
import type { Run } from './scheme-runs.ts';

/** Numbers of fewer telling places come close to each other by chance. */
const TELLING = 4;
/** So close stand numbers that are said of one thing. */
const BESIDE = 24;

/** A run with its numbers. */
export interface ClassList extends Run {
  readonly parts: readonly Counted[];
}

/** Classes that no number in front equals. */
export interface Undecided extends ClassList {
  readonly totals: readonly Counted[];
  readonly alone: boolean;
  /** Whether the last number in front stands in the same sentence. */
  readonly near: boolean;
  /** Whether the last number in front is an item of the same list. */
  readonly beside: boolean;
  /** Whether the list goes on behind its classes. */
  readonly longer: boolean;
}

/**
 * The number that the parts should make up and do not: the only one in front, one that other classes
 * make up, or one that misses their sum by one digit.
 */
export function missed(
  { parts, totals, noun, alone, near: inSentence, beside }: Undecided,
  confirmed: ReadonlySet<Quantity>,
  proved: boolean,
): PartsOfTotal | null {
  const values = parts.map(({ quantity }) => quantity.value);
  const near = totals.filter(({ quantity, label }) => {
    const places = tellingPlaces(quantity.value, values);
    const enough =
      places >=
      (proved || (inSentence && totals.length === 1)
        ? 2
        : isTotalOf(label, noun)
          ? TELLING - 1
          : TELLING);
    return (
      enough &&
      areOneDigitOff(
        quantity,
        parts.map((part) => part.quantity),
      )
    );
  });
  const sure = near.length > 1 ? near.filter(({ quantity }) => confirmed.has(quantity)) : near;
  const named = totals.filter(({ label }) => isTotalOf(label, noun));
  const [misspelt] = sure;
  if (
    sure.length === 1 &&
    misspelt !== undefined &&
    (named.length === 0 || named.includes(misspelt))
  )
    return statementOf(parts, misspelt.quantity, true);
  const [total] = named;
  if (named.length !== 1 || total === undefined) return null;
  if (beside && totals.at(-1) === total) return null;
  const labels = parts.map(({ label }) => label);
  if (isOfOneClass(total.label, labels)) return null;
  return statementOf(parts, total.quantity, alone && totals.length === 1);
}

/** 集中供养740人，分散供养1120人 make up 1860人: the same classes leave nothing out of another number either. */
export function proves(other: ClassList, { parts, noun, scheme }: Undecided): boolean {
  return (
    standBeside(other.parts, parts) ||
    (other.scheme === scheme && other.noun === noun && noun !== '')
  );
}

/** 新建54个，投资29.2亿元；续建27个，投资34.5亿元: as many numbers of two units, one of each beside one of the other. */
function standBeside(first: readonly Counted[], second: readonly Counted[]): boolean {
  return (
    first.length === second.length &&
    first.every((one, index) => {
      const other = second[index];
      const next = first[index + 1];
      if (other === undefined) return false;
      const { end } = one.quantity.inReading;
      const { start } = other.quantity.inReading;
      return start >= end
        ? start - end <= BESIDE && (next === undefined || start < next.quantity.inReading.start)
        : one.quantity.inReading.start - other.quantity.inReading.end <= BESIDE;
    })
  );
}
