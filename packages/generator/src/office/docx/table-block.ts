import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TableBlock } from '../../print/print-document.ts';
import { columnShares, UNBREAKABLE_CELL } from '../../print/table-columns.ts';
import { textRuns } from './paragraphs.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const PADDING = 85;

/** A ruled table `width` twips wide: heading repeated on every page, rows kept whole. */
export function tableBlock(block: TableBlock, width: number): Table {
  const shares = columnShares(block);
  const columns = shares.map((share) => Math.floor(share * width));
  const rows = block.rows.map((cells) => tableRow(cells, columns, 'TableText', false));
  const header =
    block.header === null ? [] : [tableRow(block.header, columns, 'TableHeading', true)];
  return new Table({
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { left: PADDING, right: PADDING, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
    rows: [...header, ...rows],
  });
}

function tableRow(
  cells: readonly string[],
  columns: readonly number[],
  style: string,
  heading: boolean,
): TableRow {
  const longest = Math.max(0, ...cells.map((cell) => cell.length));
  return new TableRow({
    tableHeader: heading,
    cantSplit: longest < UNBREAKABLE_CELL,
    children: columns.map(
      (width, index) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style, children: textRuns(cells[index] ?? '') })],
        }),
    ),
  });
}
