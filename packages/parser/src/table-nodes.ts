import type {
  Block,
  Heading,
  Marker,
  ParagraphRole,
  Table,
  TableCell,
  TableRow,
} from './document.ts';
import { alignCells, columnRoles, guessRoles } from './flat-tables.ts';
import type { ColumnRole } from './flat-tables.ts';
import { OwnText } from './own-text.ts';
import { splitHeading } from './heading-text.ts';
import { labelRole } from './labels.ts';
import { scanMarker } from './marker-scan.ts';
import type { MarkerScan } from './marker-scan.ts';
import { unitAt } from './measure-words.ts';
import { TaskNode } from './nodes.ts';
import type { ParagraphNode } from './nodes.ts';
import type { Range } from './range.ts';
import type { Reading } from './reading-view.ts';
import type { Unit } from './units.ts';

/** Makes nodes of view spans; the builder of the part knows the context. */
export interface CellMaker {
  readonly source: (start: number, end: number) => Range;
  readonly reading: (start: number, end: number) => Reading;
  readonly cellParagraph: (
    start: number,
    end: number,
    role: ParagraphRole,
    head: { readonly text: string; readonly range: Range } | null,
  ) => ParagraphNode;
}

/** Rows of a table in a plan are its tasks where a column names what is to be done; else one table. */
export function tableBlocks(rows: readonly Unit[], asTasks: boolean, maker: CellMaker): Block[] {
  const table = tableOf(rows, maker);
  if (!asTasks) return [table];
  const heads = table.header?.cells.map((cell) => cell.reading.text) ?? null;
  const roles = heads === null ? null : columnRoles(heads);
  if (heads !== null && roles === null) return [table];
  if (roles !== null && isOfMeasures(table, roles)) return [table];
  const first = Number(table.rows[0]?.cells[0]?.reading.text);
  if (heads === null && !(first >= 1 && table.rows.length >= 2 && isNumbered(table)))
    return [table];
  const numbered = roles === null ? 0 : numberedColumn(table.rows, roles);
  const tasks = table.rows.map((row) => {
    const task = rowTask(row, roles, table.header, numbered, maker);
    return named.test(task.heading.title) ? task : rowAlone(row);
  });
  if (tasks.length === 0) return [table];
  const head: Block[] =
    table.header === null
      ? []
      : [{ type: 'table', range: table.header.range, header: table.header, rows: [] }];
  return [...head, ...tasks];
}

/** A ragged row may have a bare number where the name of a task should stand: then it names none. */
const named = /[\p{Script=Han}A-Za-z]/u;

function rowAlone(row: TableRow): Table {
  return { type: 'table', range: row.range, header: null, rows: [row] };
}

const measureCell = /^(?:[%％‰]|个?百分点)$/u;

/** True where 单位 heads measure words (亿元, 人次, %): figures of a table, and no body in charge of one. */
function isOfMeasures(table: Table, roles: readonly ColumnRole[]): boolean {
  const column = roles.indexOf('responsibility');
  if (column === -1) return false;
  const cells = table.rows.map(({ cells }) => cells[column]?.reading.text.trim() ?? '');
  const filled = cells.filter((text) => /[^-—－–\s]/u.test(text));
  return filled.length > 0 && filled.every(isMeasureWord);
}

function isMeasureWord(text: string): boolean {
  if (measureCell.test(text)) return true;
  // 万美元, 元/人, 张/千人
  return text.split('/').every((part) => {
    const unit = part.replace(/^[十百千万亿]{1,2}(?=.)/u, '');
    return unitAt(unit, 0)?.unit === unit;
  });
}

/** True where the first cells count up. */
function isNumbered(table: Table): boolean {
  let wanted = Number(table.rows[0]?.cells[0]?.reading.text);
  return table.rows.every((row) => row.cells[0]?.reading.text === String(wanted++));
}

const otherHeads =
  /^(?:序号|编号|项目|项目名称|任务|重点任务|工作任务|指标|名称|类别|单位|备注|内容|工作内容|事项)$/u;

function tableOf(units: readonly Unit[], maker: CellMaker): Table {
  const rows: TableRow[] = [];
  let header: TableRow | null = null;
  for (const [order, unit] of units.entries()) {
    const row = rowOf(unit, maker);
    const names = row.cells.map((cell) => cell.reading.text.replace(/\s+/gu, ''));
    const heads = names.filter((name) => labelRole(name) !== null || otherHeads.test(name));
    if (names.every((name) => /^:?-+:?$/u.test(name))) continue;
    if (order === 0 && (unit.tableHeader || heads.length * 2 >= names.length)) header = row;
    else rows.push(row);
  }
  const [first] = units;
  const last = units.at(-1);
  // A table may hold nothing but rules: its place is that of its lines.
  const range =
    first === undefined || last === undefined
      ? { start: 0, end: 0 }
      : maker.source(first.start, last.start + last.text.length);
  return { type: 'table', range, header, rows };
}

function rowOf(unit: Unit, maker: CellMaker): TableRow {
  const spans = unit.cells ?? [];
  const cells = [];
  for (let i = 0; i < spans.length; i += 2) {
    const start = spans[i] ?? 0;
    const end = spans[i + 1] ?? start;
    cells.push({ reading: maker.reading(start, end), range: maker.source(start, end) });
  }
  return { range: maker.source(unit.start, unit.start + unit.text.length), cells };
}

/** A number in a cell of its own needs no mark: its style is `none`. */
function rowMarker(cell: TableCell | undefined, number: number | null): Marker | null {
  if (cell === undefined || number === null) return null;
  return {
    style: 'none',
    text: cell.reading.text,
    written: number,
    meant: number,
    meantStyle: 'none',
    range: cell.range,
  };
}

function titleMarker(text: string, scan: MarkerScan | null, range: Range | null): Marker | null {
  if (scan === null || range === null) return null;
  const { style, number } = scan;
  return {
    style,
    text: text.slice(0, scan.length),
    written: number,
    meant: number,
    meantStyle: style,
    range,
  };
}

const numberedCell = /^\d{1,3}\s?[.．、]/u;

/** How many cells a row has up to its last one that is filled. */
function filledCells(texts: readonly string[]): number {
  return texts.findLastIndex((text) => text.trim() !== '') + 1;
}

/** The column whose cells carry numbers (2.更新专栏) in the rows that are whole: the first of those it may be, or 0. */
function numberedColumn(rows: readonly TableRow[], roles: readonly ColumnRole[]): number {
  const title = roles.indexOf('title');
  for (const { cells } of rows) {
    const texts = cells.map(({ reading }) => reading.text);
    if (filledCells(texts) < roles.length) continue;
    const column = texts.findIndex((text) => numberedCell.test(text));
    if (column > title) return column;
  }
  return title;
}

/**
 * The cells of each column. A row below a cell that spans several rows lacks its first columns: there
 * the cell that is numbered stands first, and the last ones are empty.
 */
function columnsOf(
  texts: readonly string[],
  roles: readonly ColumnRole[],
  numbered: number,
): (readonly [number, number] | null)[] {
  const filled = filledCells(texts);
  if (filled < roles.length && numbered > 0 && numberedCell.test(texts[0] ?? '')) {
    return roles.map((_, column) =>
      column < numbered || column - numbered >= filled
        ? null
        : [column - numbered, column - numbered],
    );
  }
  return alignCells(texts.length, roles.length);
}

function rowTask(
  row: TableRow,
  heads: readonly ColumnRole[] | null,
  header: TableRow | null,
  numbered: number,
  maker: CellMaker,
): TaskNode {
  const texts = row.cells.map((cell) => cell.reading.text);
  const roles = heads ?? guessRoles(texts);
  const columns = columnsOf(texts, roles, numbered);
  const spanOf = (column: number): readonly [number, number] | null => {
    const cells = columns[column] ?? null;
    const from = cells === null ? undefined : row.cells[cells[0]];
    const to = cells === null ? undefined : row.cells[cells[1]];
    if (from === undefined || to === undefined) return null;
    return [from.reading.start, to.reading.start + to.reading.text.length];
  };
  const named = Math.max(0, roles.indexOf('title'));
  // Where the cell that names several rows is missing, the numbered one names its row.
  const titleColumn = columns[named] === null && columns[numbered] ? numbered : named;
  const titleSpan = spanOf(titleColumn) ?? [
    row.cells[0]?.reading.start ?? 0,
    row.cells[0]?.reading.start ?? 0,
  ];
  const titleText = maker.reading(titleSpan[0], titleSpan[1]).text;
  const scan = scanMarker(titleText);
  const counted = scan?.number != null && !scan.weak ? scan : null;
  const split = splitHeading(new OwnText(titleText), counted?.contentStart ?? 0);
  const titleRange = maker.source(titleSpan[0] + split.titleStart, titleSpan[0] + split.titleEnd);
  const numberColumn = roles.indexOf('number');
  const numberCell = numberColumn < 0 ? undefined : row.cells[numberColumn];
  const number = /^\d{1,3}$/u.test(numberCell?.reading.text ?? '')
    ? Number(numberCell?.reading.text)
    : null;
  const own = counted === null ? null : maker.source(titleSpan[0], titleSpan[0] + counted.length);
  const heading: Heading = {
    marker: rowMarker(numberCell, number) ?? titleMarker(titleText, counted, own),
    title: split.title.replace(/\n/gu, ''),
    titleRange,
    range: { start: own?.start ?? titleRange.start, end: titleRange.end },
    runIn: split.bodyStart < titleText.length,
  };
  const children: Block[] = [];
  for (const [column, role] of roles.entries()) {
    const span = spanOf(column);
    if (span === null || role === 'number') continue;
    const from = column === titleColumn ? titleSpan[0] + split.bodyStart : span[0];
    if (from >= span[1]) continue;
    const cell = header?.cells[column];
    const head =
      cell === undefined || column === titleColumn
        ? null
        : { text: cell.reading.text, range: cell.range };
    const isName = role === 'title' || role === 'other' || column === titleColumn;
    const paragraphRole = isName ? 'body' : role;
    children.push(maker.cellParagraph(from, span[1], paragraphRole, head));
  }
  children.sort((a, b) => a.range.start - b.range.start);
  const headingParagraph = maker.cellParagraph(
    titleSpan[0] + split.titleStart,
    titleSpan[0] + split.titleEnd,
    'body',
    null,
  );
  return new TaskNode({ heading, headingParagraph, range: row.range, children, row });
}
