import type { CellObject } from 'write-excel-file/node';

/** Excel's limit for the text of a cell. */
const LONGEST = 32_767;
const CUT = '……（单元格放不下，全文见原文件）';

/** A text, never a formula; line feeds wrap. */
export function textCell(text: string, align: 'left' | 'center' = 'left'): CellObject {
  const value = text.length > LONGEST ? text.slice(0, LONGEST - CUT.length) + CUT : text;
  return { value, type: String, wrap: true, align, alignVertical: 'center', ...BORDER };
}

export function numberCell(value: number): CellObject {
  return { value, type: Number, align: 'center', alignVertical: 'center', ...BORDER };
}

export function headCell(text: string): CellObject {
  return { ...textCell(text, 'center'), fontWeight: 'bold', backgroundColor: '#E7EEF7' };
}

/** The sheet's title across all columns. */
export function titleRow(text: string, columns: number): (CellObject | null)[] {
  const cell: CellObject = {
    value: text,
    type: String,
    columnSpan: columns,
    fontFamily: '方正小标宋简体',
    fontSize: 16,
    align: 'center',
    alignVertical: 'center',
    height: 36,
  };
  return [cell, ...Array.from({ length: columns - 1 }, () => null)];
}

const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const;
