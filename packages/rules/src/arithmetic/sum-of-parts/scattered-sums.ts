import type { Quantity } from '@yaodian/parser';
import { isOneDigitOff } from '../../shared/one-digit.ts';
import { statementOf } from './counted.ts';
import type { PartsOfTotal } from './parts.ts';
import { isProved, stateOf } from './record-sums.ts';
import type { Column } from './record-sums.ts';
import type { Record } from './records.ts';

/** More records are no parts of one thing. */
const MOST_PARTS = 12;
/** So many numbers in front may be the totals. */
const MOST_TOTALS = 8;

/**
 * 安排项目91宗，总投资1964.4亿元。1—4月完成投资96.4亿元。其中续建35宗，完成投资47.7亿元；投产17宗，16.1亿元；新开工39宗，32.6亿元: the
 * totals of the records stand in several sentences. Where one kind of number makes up a total, the other does so too.
 */
export function* scatteredSums(records: readonly Record[]): Generator<PartsOfTotal> {
  let at = 1;
  while (at < records.length) {
    const rows = rowsFrom(records, at);
    const found = rows.length < 2 ? null : provedBy(totalsBefore(records, at), rows);
    if (found !== null)
      for (const { total, parts, state } of found)
        if (state === 'near')
          yield statementOf(
            parts.map((quantity) => ({ quantity, label: '', segment: '' })),
            total,
            true,
          );
    at += Math.max(1, rows.length);
  }
}

/** Fewer rows make up numbers of other paragraphs by chance. */
const LEAST_ROWS = 3;

/** The same where the totals stand in paragraphs in front: the columns that add up, and the one that nearly does. */
export function columnsScattered(
  totals: readonly Quantity[],
  records: readonly Record[],
): readonly Column[] {
  const columns: Column[] = [];
  let at = 0;
  while (at < records.length) {
    const rows = rowsFrom(records, at);
    if (rows.length >= LEAST_ROWS) columns.push(...(provedBy(totals, rows) ?? []));
    at += Math.max(1, rows.length);
  }
  return columns;
}

/** Of several totals the right one is a digit away: that it is hardly off says nothing. */
function isNear(total: Quantity, parts: readonly Quantity[]): boolean {
  return isOneDigitOff(
    total.value,
    parts.map(({ value }) => value),
  );
}

/** Records one behind the other that hold numbers of the same units. */
function rowsFrom(records: readonly Record[], at: number): readonly Record[] {
  const units = unitsOf(records[at]);
  if (!units.includes(' ')) return [];
  let end = at + 1;
  while (end < records.length && end - at < MOST_PARTS && unitsOf(records[end]) === units) end += 1;
  return records.slice(at, end);
}

function unitsOf(record: Record | undefined): string {
  return record?.numbers.map(({ unit }) => unit).join(' ') ?? '';
}

function totalsBefore(records: readonly Record[], at: number): readonly Quantity[] {
  return records
    .slice(Math.max(0, at - MOST_TOTALS), at)
    .flatMap(({ numbers }) => numbers)
    .slice(-MOST_TOTALS);
}

/** The columns of the rows with their totals; null where they do not prove each other. */
function provedBy(totals: readonly Quantity[], rows: readonly Record[]): readonly Column[] | null {
  const columns = (rows[0]?.numbers ?? []).flatMap((number, place): Column[] => {
    const parts = rows.flatMap(({ numbers }) => numbers[place] ?? []);
    const found = totals
      .filter(({ unit }) => unit === number.unit)
      .map((total): Column => ({ total, parts, state: stateOf(total, parts) }))
      .filter(({ total, state }) => state !== 'near' || isNear(total, parts));
    const equal = found.find(({ state }) => state === 'equal' || state === 'rounded');
    const near = found.filter(({ state }) => state === 'near');
    return equal === undefined ? (near.length === 1 ? near : []) : [equal];
  });
  return isProved(columns) ? columns : null;
}
