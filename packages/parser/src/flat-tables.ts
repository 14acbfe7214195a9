import { labelRole } from './labels.ts';
import { OwnText } from './own-text.ts';
import { isListOfBodies } from './titles.ts';
import type { Unit } from './units.ts';

/** A converter that lost a table's frame leaves one cell per line; these are its limits. */
const mostColumns = 12;
const longestHead = 14;

/**
 * Puts the rows of flattened tables together: a number alone in a line, then the row's cells, then
 * the next number. A row becomes one unit that spans its cells.
 */
export function mergeFlatTables(units: readonly Unit[], viewText: string): readonly Unit[] {
  const numbers = units.map((unit) => numberAlone(unit.text));
  if (numbers.every((number) => number === null)) return units;
  const merged: Unit[] = [];
  let i = 0;
  let tableEnd = 0;
  while (i < units.length) {
    const head = numbers[i] === null ? null : headStart(units, i, tableEnd);
    const rows = numbers[i] === 1 || head !== null ? rowStarts(numbers, i) : [];
    const columns = head === null ? usualGap(rows) : i - head;
    const enough = rows.length >= (head === null ? 3 : 1) && columns >= 2;
    if (!enough) {
      const unit = units[i];
      if (unit !== undefined) merged.push(unit);
      i++;
      continue;
    }
    if (head !== null) {
      merged.length -= i - head;
      merged.push(rowOf(units, head, i, viewText, true));
    }
    for (const [order, start] of rows.entries()) {
      const next = rows[order + 1] ?? lastRowEnd(units, start, columns);
      merged.push(rowOf(units, start, next, viewText, false));
      i = next;
    }
    tableEnd = i;
  }
  return merged;
}

/** The value of a line that holds a small number and nothing else, else null. */
function numberAlone(text: string): number | null {
  const match = text.length <= 5 ? /^(\d{1,3})\s?\|?$/u.exec(text) : null;
  return match === null ? null : Number(match[1]);
}

/** Indices of the lines 1, 2, 3 … that begin rows. */
function rowStarts(numbers: readonly (number | null)[], at: number): number[] {
  const starts = [at];
  let wanted = (numbers[at] ?? 1) + 1;
  for (let i = at + 1; i < numbers.length && i <= (starts.at(-1) ?? 0) + mostColumns + 4; i++) {
    if (numbers[i] !== wanted || i < (starts.at(-1) ?? 0) + 2) continue;
    starts.push(i);
    wanted++;
  }
  return starts;
}

function usualGap(starts: readonly number[]): number {
  const gaps = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
  gaps.sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 0;
}

/** The line 序号 above the first number, with the column heads between them. */
function headStart(units: readonly Unit[], at: number, floor: number): number | null {
  for (let i = at - 1; i >= Math.max(floor, at - mostColumns); i--) {
    const text = (units[i]?.text ?? '').replace(/\s?\|$/u, '');
    if (text.length > longestHead || /[。；，]/u.test(text)) return null;
    if (/^(?:序\s{0,4}号|编\s{0,4}号|项次)$/u.test(text)) return at - i >= 2 ? i : null;
  }
  return null;
}

/** The last row ends with its last column, or where something else begins. */
function lastRowEnd(units: readonly Unit[], start: number, columns: number): number {
  let end = start + 1;
  while (end < units.length && end < start + columns) {
    const unit = units[end];
    if (unit === undefined || (unit.marker?.weak === false && unit.marker.number !== null)) break;
    end++;
  }
  // A cell that names several bodies stands on several lines.
  while (end < Math.min(units.length, start + columns + 4)) {
    const text = units[end]?.text ?? '';
    if (!isListOfBodies(text) && !/^[^。，]{0,12}(?:底前|月前|年底|前完成)$/u.test(text)) break;
    end++;
  }
  return end;
}

function rowOf(
  units: readonly Unit[],
  from: number,
  to: number,
  viewText: string,
  header: boolean,
): Unit {
  const first = units[from];
  const last = units[to - 1];
  if (first === undefined || last === undefined) throw new RangeError('A row needs a cell');
  const cells: number[] = [];
  for (const unit of units.slice(from, to)) {
    cells.push(unit.start, unit.start + unit.text.replace(/\s?\|$/u, '').length);
  }
  const text = viewText.slice(first.start, last.start + last.text.length);
  return {
    ...first,
    own: new OwnText(text),
    text,
    endLine: last.endLine,
    joinedLines: [],
    marker: null,
    label: null,
    cells,
    tableHeader: header,
  };
}

/** What a column of a table of tasks holds. */
export type ColumnRole =
  'number' | 'title' | 'target' | 'measure' | 'responsibility' | 'deadline' | 'other';

/** Reads column heads; null where no column names what is to be done. */
export function columnRoles(heads: readonly string[]): ColumnRole[] | null {
  const roles = heads.map(columnRole);
  if (!roles.includes('title')) {
    const behindNumber = roles[0] === 'number' && roles[1] === 'other' ? 1 : -1;
    const content = roles.findIndex((role) => role === 'target' || role === 'measure');
    const title = behindNumber > 0 ? behindNumber : content;
    if (title < 0) return null;
    roles[title] = 'title';
  }
  const useful =
    roles.includes('responsibility') || roles.includes('deadline') || roles.includes('number');
  return useful ? roles : null;
}

function columnRole(head: string, index: number): ColumnRole {
  const name = head.replace(/\s+/gu, '');
  if (/^(?:序号|编号|项次|No\.?)$/iu.test(name)) return 'number';
  const known = labelRole(name);
  if (
    known === 'responsibility' ||
    known === 'deadline' ||
    known === 'target' ||
    known === 'measure'
  )
    return known;
  if (/单位|部门|处室|科室|股室|责任|牵头|配合|领导/u.test(name)) return 'responsibility';
  if (/时限|时间|期限|节点|进度/u.test(name)) return 'deadline';
  if (/目标|指标值|标准/u.test(name)) return 'target';
  if (/措施|举措|内容|做法|要求/u.test(name) && index > 1) return 'measure';
  if (/任务|项目|事项|实事|内容|名称|指标|工作|要点/u.test(name)) return 'title';
  return 'other';
}

/** Without column heads: the first cell numbers, the second names, and bodies are told by their names. */
export function guessRoles(cells: readonly string[]): ColumnRole[] {
  return cells.map((cell, index) => {
    if (index === 0) return 'number';
    if (index === 1) return 'title';
    if (isListOfBodies(cell)) return 'responsibility';
    if (cell.length <= 16 && /(?:前|底|内|月|年|季度|长期|持续推进|全年)$/u.test(cell))
      return 'deadline';
    return 'other';
  });
}

/**
 * The cells of a ragged row by column: too many are gathered in the widest place, the one behind the
 * title; too few leave the last columns empty. Returns for each column the first and last cell.
 */
export function alignCells(count: number, columns: number): (readonly [number, number] | null)[] {
  const spare = count - columns;
  const wide = Math.min(2, columns - 1);
  return Array.from({ length: columns }, (_, column) => {
    if (spare <= 0) return column < count ? ([column, column] as const) : null;
    if (column < wide) return [column, column] as const;
    if (column === wide) return [wide, wide + spare] as const;
    return [column + spare, column + spare] as const;
  });
}
