import { unitsAgree } from '@yaodian/parser';
import type { Paragraph, Table } from '@yaodian/parser';
import { isExact, scalePowerOf } from '../../shared/written-number.ts';
import { yearColumns } from '../table-totals/indicator-columns.ts';
import { rateAt, readNumbers } from '../table-totals/number-table.ts';
import type { NumberRow, NumberTable } from '../table-totals/number-table.ts';
import type { AcrossStatement } from './statement.ts';
import { compareTo } from './table-figures.ts';

/** A name of fewer characters is a part of others. */
const LEAST_NAME = 3;
const MOST_VERB = 8;
/** More tables, rows, or mentions in a paragraph are not those of indicators. */
const MOST_TABLES = 8;
const MOST_ROWS = 120;
const MOST_MENTIONS = 12;
/** A year further in front speaks of something else. */
const YEAR_REACH = 200;
const unitInLabel = /[（(]([^（()）]{1,6})[）)]$/u;
/** What may stand in front of an indicator that is named in full. */
const opens =
  /(?:^|[，、；。：（“—]|[年末底，]|全[国省市县区州旗乡镇校村]|力争|确保|实现|推动|其中|使|的)$/u;
/** What may stand between an indicator and its number. */
const verb =
  /^(?:总量|总数|力争|分别|要|将|已|约)?(?:达到|达|为|是|保持在|稳定在|控制在|(?:提高|提升|增加|增长|扩大|上升|发展|下降|降低|减少|压减)[到至]|降[到至]|增[到至])?$/u;

/** The tables of indicators of a part: what its text says of one for a year is what the table says. */
export class IndicatorTables {
  readonly #tables: NumberTable[] = [];

  add(table: Table): void {
    if (this.#tables.length >= MOST_TABLES || table.rows.length > MOST_ROWS) return;
    const numbers = readNumbers(table);
    if (numbers !== null && yearColumns(numbers.heads).length >= 2) this.#tables.push(numbers);
  }

  statementsOn(paragraphs: readonly Paragraph[]): AcrossStatement[] {
    return this.#tables.flatMap((table) =>
      table.rows.flatMap((row) => paragraphs.flatMap((one) => statementsOf(one, row, table))),
    );
  }
}

function statementsOf(
  { reading: { text }, quantities }: Paragraph,
  row: NumberRow,
  { heads }: NumberTable,
): AcrossStatement[] {
  const name = row.label.replace(unitInLabel, '');
  const unit = row.unit === '' ? (unitInLabel.exec(row.label)?.[1] ?? '') : row.unit;
  if (name.length < LEAST_NAME || unit === '') return [];
  const scale = /^(?:万亿|[百千万亿])(?=.)/u.exec(unit)?.[0] ?? '';
  const found: AcrossStatement[] = [];
  let at = text.indexOf(name);
  for (let mention = 0; at !== -1 && mention < MOST_MENTIONS; mention++) {
    const start = at;
    const end = at + name.length;
    at = text.indexOf(name, end);
    if (!opens.test(text.slice(Math.max(0, start - 2), start))) continue;
    const quantity = quantities.find(({ inReading }) => inReading.start >= end);
    if (quantity === undefined || quantity.inReading.start > end + MOST_VERB) continue;
    if (!verb.test(text.slice(end, quantity.inReading.start)) || !isExact(quantity)) continue;
    if (!unitsAgree(unit.slice(scale.length), quantity.unit)) continue;
    const year = yearIn(text, start);
    const column = yearColumns(heads).find((one) => one.year === year);
    const cell = column === undefined ? null : rateAt(row, column.at);
    if (column === undefined || cell === null) continue;
    const place = { head: heads[column.at] ?? '', power: scalePowerOf(scale) };
    const statement = compareTo(quantity, row, place, cell);
    if (statement !== null) found.push(statement);
  }
  return found;
}

/** The last year that the sentence names in front of a place; 比2020年 is another one's. */
function yearIn(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - YEAR_REACH), at);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  const years = [...sentence.matchAll(/(?<![0-9比较自从由—–－~～-])(20[0-9]{2})年/gu)];
  const last = years.at(-1)?.[1];
  return last === undefined ? null : Number(last);
}
