import { paragraphFact, unitsAgree } from '@yaodian/parser';
import type { Paragraph } from '@yaodian/parser';
import { quietTogether, signaturesOf } from '../../shared/quiet-together.ts';
import { columnsAcross, isSaidElsewhere } from '../sum-of-parts/record-sums.ts';
import { treeOf } from '../sum-of-parts/record-tree.ts';
import { columnsScattered } from '../sum-of-parts/scattered-sums.ts';
import { recordsOf } from '../sum-of-parts/records.ts';
import type { Record } from '../sum-of-parts/records.ts';
import { sumStatement, type AcrossStatement } from './statement.ts';

/** Further in front no record is divided any more. */
const PARAGRAPHS = 2;
/** Fewer records are no list whose totals stand in different sentences. */
const LEAST_SCATTERED = 3;
/** Of the paragraphs in front no more numbers are tried. */
const MOST_NUMBERS = 24;
/** A paragraph with more lists is none that a reader adds up. */
const MOST_STRETCHES = 12;

const unlessQuiet = quietTogether();

/** Whether a paragraph counts things of several kinds, as records that may be added up do. */
export function hasRecords(paragraph: Paragraph): boolean {
  const records = recordsOf(paragraph);
  const [first] = records[0]?.numbers ?? [];
  return records.some(({ numbers }) => numbers.some(({ unit }) => unit !== first?.unit));
}

/**
 * 实施项目81个，总投资63.7亿元。⏎新建54个，投资29.2亿元；续建27个，投资34.5亿元。 The records of a paragraph, and those that end
 * the one before it, make up a record in front of them: what all but one kind of number proves, the last one must obey.
 */
export class EarlierRecords {
  readonly #earlier: Paragraph[] = [];

  /** What the records of the next paragraph make up. */
  sumsWith(paragraph: Paragraph): readonly AcrossStatement[] {
    const before = this.#earlier.at(-1);
    // One record alone makes up none.
    const several = hasSeveral(paragraph) || (before !== undefined && hasSeveral(before));
    const found =
      several && this.#mayMakeUp(paragraph)
        ? unlessQuiet(paragraph, signaturesOf(this.#earlier), () => {
            const own = recordsOf(paragraph);
            const sums = [...this.#sumsOf(own)];
            return sums.length > 0 ? sums : this.#scatteredSums(own);
          })
        : [];
    this.#earlier.push(paragraph);
    if (this.#earlier.length > PARAGRAPHS) this.#earlier.shift();
    return found;
  }

  /** 项目422个。…到位资金100亿元。⏎省外113个，41亿元；省内79个，18亿元；…: totals that stand in sentences of their own. */
  #scatteredSums(own: readonly Record[]): readonly AcrossStatement[] {
    const numbers = this.#earlier.flatMap((earlier) =>
      recordsOf(earlier).flatMap((record) => record.numbers),
    );
    return columnsScattered(numbers.slice(-MOST_NUMBERS), own).map(({ total, parts }) =>
      sumStatement(total, parts),
    );
  }

  /** Whether two numbers of any record in front have parts at all, by their units: most have none. */
  #mayMakeUp(paragraph: Paragraph): boolean {
    const own = unitsIn(paragraph);
    if (own.length >= LEAST_SCATTERED) {
      const units = new Set(this.#earlier.flatMap((earlier) => unitsIn(earlier).flat()));
      if ([...units].filter((unit) => isInTwo(unit, own)).length >= 2) return true;
    }
    return this.#earlier.some((earlier, index) => {
      const records = unitsIn(earlier);
      const isLast = index === this.#earlier.length - 1;
      return records.some((total, at) => {
        const rows = isLast ? [...records.slice(at + 1), ...own] : own;
        return total.filter((unit) => isInTwo(unit, rows)).length >= 2;
      });
    });
  }

  *#sumsOf(own: readonly Record[]): Generator<AcrossStatement> {
    const stretches = stretchesOf(own);
    const { top } = own.length < 3 ? { top: own } : treeOf(own);
    if (top.length < own.length) stretches.push(top);
    for (const [index, earlier] of this.#earlier.entries()) {
      const records = recordsOf(earlier);
      const isLast = index === this.#earlier.length - 1;
      for (const [at, total] of records.entries()) {
        if (total.numbers.length < 2) continue;
        const rest = isLast ? records.slice(at + 1) : [];
        const [first = []] = stretches;
        const tried =
          rest.length === 0 ? stretches : [...stretches, [...rest, ...first], [...rest, ...own]];
        const columns = tried
          .map((rows) => columnsAcross(total, rows))
          .find((found) => found.length > 0);
        if (columns === undefined) continue;
        for (const column of columns)
          if (
            column.state === 'equal' ||
            (column.state === 'near' && !isSaidElsewhere(column, records))
          )
            yield sumStatement(column.total, column.parts);
        break;
      }
    }
  }
}

/** The units of each record's numbers. */
const unitsIn = paragraphFact((paragraph): readonly (readonly string[])[] =>
  recordsOf(paragraph).map(({ numbers }) => numbers.map(({ unit }) => unit)),
);

/** Whether two records at least have a number that may be a part of one in this unit. */
function isInTwo(unit: string, rows: readonly (readonly string[])[]): boolean {
  let count = 0;
  for (const row of rows) {
    if (row.some((other) => unitsAgree(other, unit))) count++;
    if (count === 2) return true;
  }
  return false;
}

const hasSeveral = paragraphFact((paragraph) => recordsOf(paragraph).length > 1);

/** From each sentence on: its records, and all up to the end. */
function stretchesOf(records: readonly Record[]): (readonly Record[])[] {
  const found = records.flatMap(({ opens }, at) => {
    if (!opens) return [];
    const next = records.findIndex((record, index) => index > at && record.opens);
    const all = records.slice(at);
    // 114项中，工程52项，…: what is divided is said once more.
    const parts = all[0]?.numbers.length === 1 ? [all.slice(1)] : [];
    return next === -1
      ? [all, ...parts]
      : [
          records.slice(at, next),
          all,
          ...parts,
          ...(parts.length > 0 ? [records.slice(at + 1, next)] : []),
        ];
  });
  return found.slice(0, MOST_STRETCHES);
}
