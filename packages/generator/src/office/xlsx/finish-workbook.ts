import { finishPackage } from '../package/finish-package.ts';
import { escapeXml } from '../package/escape-xml.ts';
import type { PrintProperties } from '../../print/print-document.ts';

/** What the writer of workbooks has no option for. */
export interface SheetSetup {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly headRows: number;
  readonly filterRow: number | null;
}

/** Adds filters, print titles and the fit to one page's width, in the places that the schema wants them. */
export function finishWorkbook(
  bytes: Uint8Array,
  sheets: readonly SheetSetup[],
  properties: PrintProperties,
): Uint8Array {
  return finishPackage(bytes, properties, (name, xml) => {
    if (name === 'xl/workbook.xml') return withDefinedNames(xml, sheets);
    if (name === 'xl/styles.xml') return withOrderedFonts(xml);
    const index = /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(name)?.[1];
    const sheet = index === undefined ? undefined : sheets[Number(index) - 1];
    return sheet === undefined ? xml : withPrinting(xml, sheet);
  });
}

function withDefinedNames(xml: string, sheets: readonly SheetSetup[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const quoted = escapeXml(`'${sheet.name.replaceAll("'", "''")}'`);
    const range = filterRange(sheet);
    return [
      ...(range === null
        ? []
        : [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${absolute(range)}</definedName>`,
          ]),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$1:$${sheet.headRows}</definedName>`,
    ];
  });
  return xml
    .replace(/<definedNames\s*\/>/u, '')
    .replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`);
}

function withPrinting(xml: string, sheet: SheetSetup): string {
  const range = filterRange(sheet);
  const filter = range === null ? '' : `<autoFilter ref="${range}"/>`;
  const fitted = /<sheetPr[\s/>]/u.test(xml)
    ? xml
    : xml.replace(/(<worksheet\b[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  return (
    fitted
      // Rows alone are frozen: the pane below them is the lower left one.
      .replace('xSplit="0" ', '')
      .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
      .replace('</sheetData>', `</sheetData>${filter}`)
      .replace(
        /<pageSetup\b[^>]*\/>/u,
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      )
  );
}

/** The writer puts a font's name first; the schema wants this order, and Excel repairs what differs. */
const FONT_ORDER = ['b', 'i', 'sz', 'color', 'name', 'family'];

function withOrderedFonts(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gsu, (_whole, children: string) => {
    const elements = [...children.matchAll(/<(\w+)[^>]*\/>/gu)].map((match) => ({
      name: match[1] ?? '',
      xml: match[0],
    }));
    elements.sort((a, b) => FONT_ORDER.indexOf(a.name) - FONT_ORDER.indexOf(b.name));
    return `<font>${elements.map((element) => element.xml).join('')}</font>`;
  });
}

function filterRange(sheet: SheetSetup): string | null {
  if (sheet.filterRow === null) return null;
  return `A${sheet.filterRow}:${columnName(sheet.columns)}${Math.max(sheet.rows, sheet.filterRow)}`;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}

/** 1 is A, 27 is AA. */
function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
