import { foldDate, isCalendarDate } from '@yaodian/schema';
import type { DocumentElements } from '@yaodian/schema';
import type { ElementKind, PlanDocument } from './document.ts';
import type { OriginalText } from './extract-text.ts';

const singles: Partial<
  Record<
    ElementKind,
    | 'copyNumber'
    | 'classification'
    | 'urgency'
    | 'issuingAuthorityMark'
    | 'documentNumber'
    | 'mainRecipients'
    | 'note'
    | 'copyTo'
  >
> = {
  'copy-number': 'copyNumber',
  classification: 'classification',
  urgency: 'urgency',
  'issuing-authority-mark': 'issuingAuthorityMark',
  'document-number': 'documentNumber',
  'main-recipient': 'mainRecipients',
  note: 'note',
  'copy-to': 'copyTo',
};

const lists: Partial<Record<ElementKind, 'signers' | 'attachmentNotes' | 'issuers'>> = {
  signer: 'signers',
  'attachment-note': 'attachmentNotes',
  issuer: 'issuers',
};

/** 签发人：, 附件：, 抄送： and the brackets of 附注 are printed by the layout. */
function bare(kind: ElementKind, text: string): string {
  if (kind === 'note') return text.replace(/^[（(]|[）)]$/gu, '');
  return text.replace(/^(?:签发人|附件|抄送|抄报|主送|分送)\s?[:：]\s*/u, '').trim();
}

/** The elements of an official document that stand in a text; what a page left is none. */
export function documentElementsOf(document: PlanDocument, text: OriginalText): DocumentElements {
  const elements: DocumentElements = {};
  const found = {
    signers: [] as string[],
    attachmentNotes: [] as string[],
    issuers: [] as string[],
  };
  for (const part of document.parts) {
    if (part.role === 'duplicate') continue;
    for (const block of part.children) {
      if (block.type !== 'element') continue;
      const value = bare(block.kind, text.reading(block.reading).trim());
      if (value === '') continue;
      const single = singles[block.kind];
      const list = lists[block.kind];
      if (single !== undefined) elements[single] ??= value;
      else if (list !== undefined) found[list].push(value);
      else if (block.kind === 'printing') Object.assign(elements, printing(value));
    }
  }
  if (document.issueDate !== null && isCalendarDate(document.issueDate))
    elements.issueDate = document.issueDate;
  for (const [key, values] of Object.entries(found)) {
    if (values.length > 0) elements[key as keyof typeof found] = [...new Set(values)];
  }
  return elements;
}

/** `某办公室 2026年3月5日印发` */
function printing(text: string): Pick<DocumentElements, 'printer' | 'printDate'> {
  const match = /^(.*?)\s*(\d{4}年\d{1,2}月\d{1,2}日)印发$/u.exec(text);
  const date = foldDate(match?.[2] ?? '');
  if (match === null || date.length !== 10) return { printer: text };
  return {
    printDate: date,
    ...(match[1] === '' || match[1] === undefined ? {} : { printer: match[1] }),
  };
}
