import type { ElementKind } from '@yaodian/parser';
import { printDate } from '@yaodian/schema';
import type { KnownElements } from './document-elements.ts';
import type { PrintHeader, PrintImprint } from './print-document.ts';

/** Gathers 版头 and 版记 from the front matter and from lines of the text; the text wins. */
export class ElementCollector {
  readonly #elements: KnownElements;
  readonly #lines = new Map<ElementKind, string>();

  constructor(elements: KnownElements) {
    this.#elements = elements;
  }

  /** Documents are sealed unless they say otherwise. */
  get sealed(): boolean {
    return this.#elements.sealed ?? true;
  }

  add(kind: ElementKind, text: string): void {
    if (!this.#lines.has(kind)) this.#lines.set(kind, text);
  }

  header(): PrintHeader | null {
    const elements = this.#elements;
    const mark = this.#lines.get('issuing-authority-mark') ?? elements.issuingAuthorityMark;
    const signer = this.#lines.get('signer')?.replace(/^签发人\s?[:：]\s?/u, '');
    const header: PrintHeader = {
      copyNumber: this.#lines.get('copy-number') ?? elements.copyNumber,
      classification: this.#lines.get('classification') ?? elements.classification,
      urgency: this.#lines.get('urgency') ?? elements.urgency,
      mark: mark === null ? null : splitMark(mark),
      documentNumber: this.#lines.get('document-number') ?? elements.documentNumber,
      signers:
        signer === undefined
          ? elements.signers
          : signer.split(/[\s　、，,]+/u).filter((name) => name !== ''),
    };
    const isEmpty = Object.values(header).every(
      (value) => value === null || (Array.isArray(value) && value.length === 0),
    );
    return isEmpty ? null : header;
  }

  imprint(): PrintImprint | null {
    const elements = this.#elements;
    const copyTo = this.#lines.get('copy-to')?.replace(/^(?:抄送|抄报|分送)\s?[:：]\s?/u, '');
    const printing = /^(.*?)\s*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)印发$/u.exec(
      this.#lines.get('printing') ?? '',
    );
    const imprint: PrintImprint = {
      copyTo: copyTo ?? elements.copyTo,
      printingOffice: printing?.[1] ?? elements.printer,
      printingDate:
        printing?.[2] ?? (elements.printDate === null ? null : printDate(elements.printDate)),
    };
    return Object.values(imprint).every((value) => value === null) ? null : imprint;
  }
}

/** `甲局、乙局文件`: several names with 文件 beside them; 函, 令 and 纪要 belong to the name. */
function splitMark(mark: string): NonNullable<PrintHeader['mark']> {
  const suffix = mark.endsWith('文件') ? '文件' : '';
  const names = (suffix === '' ? mark : mark.slice(0, -suffix.length))
    .split(/[、\s]+/u)
    .filter((name) => name !== '');
  return { names: names.length === 0 ? [''] : names, suffix };
}
