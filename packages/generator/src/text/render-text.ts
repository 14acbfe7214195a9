import type { PlanDocument } from '@yaodian/parser';
import { printDocumentOf } from '../print/print-document-of.ts';
import type {
  PrintBlock,
  PrintDocument,
  PrintHeader,
  PrintImprint,
} from '../print/print-document.ts';

const indent = '　　';

/**
 * A document as plain text for people: elements, titles, headings with their numbers, paragraphs
 * indented by two characters, table rows with tabs between their cells. What it loses is listed in
 * docs/architecture.md.
 */
export function renderText(document: PlanDocument): string {
  return textOfPrint(printDocumentOf(document));
}

function textOfPrint(print: PrintDocument): string {
  const lines = [
    ...headerLines(print.header),
    ...print.blocks.flatMap(blockLines),
    ...imprintLines(print.imprint),
  ];
  return `${lines.join('\n')}\n`;
}

function headerLines(header: PrintHeader | null): string[] {
  if (header === null) return [];
  const mark = header.mark === null ? null : header.mark.names.join('、') + header.mark.suffix;
  const signers = header.signers.length === 0 ? null : `签发人：${header.signers.join('、')}`;
  const lines = [
    header.copyNumber,
    header.classification,
    header.urgency,
    mark,
    header.documentNumber,
    signers,
  ];
  return [...lines.filter((line) => line !== null), ''];
}

function imprintLines(imprint: PrintImprint | null): string[] {
  if (imprint === null) return [];
  const { copies, printingOffice, printingDate } = imprint;
  const printing = [printingOffice, printingDate === null ? null : `${printingDate}印发`];
  const printed = printing.filter((text) => text !== null).join('　');
  return ['', ...copies, ...(printed === '' ? [] : [printed])];
}

function blockLines(block: PrintBlock): string[] {
  switch (block.type) {
    case 'title':
      return [block.text, ...(block.subtitle === null ? [] : [block.subtitle]), ''];
    case 'recipient':
      return [block.text];
    case 'heading':
      return [indent + block.text];
    case 'paragraph':
      return [indent + (block.lead?.text ?? '') + block.text];
    case 'attachment-note':
      return ['', ...noteLines(block.names)];
    case 'signature':
      return ['', ...block.issuers, ...(block.date === null ? [] : [block.date])];
    case 'note':
      return [indent + block.text];
    case 'attachment-mark':
      return [block.text];
    case 'attendance':
      return [`${indent}${block.label}：${block.text}`];
    case 'table':
      return [...(block.header === null ? [] : [block.header]), ...block.rows].map((cells) =>
        cells.join('\t'),
      );
    case 'contents':
      // A text has no pages whose numbers contents could name.
      return [];
    case 'page-break':
      return [''];
  }
}

function noteLines(names: readonly string[]): string[] {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return [`${indent}附件：${only}`];
  return names.map((name, i) => `${indent}${i === 0 ? '附件：' : '　　　'}${i + 1}.${name}`);
}
