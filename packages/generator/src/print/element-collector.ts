import type { ElementKind } from '@yaodian/parser';
import { printDate } from '@yaodian/schema';
import type { KnownElements } from './document-elements.ts';
import type { PrintHeader, PrintImprint } from './print-document.ts';

/** Gathers 版头 and 版记 from the front matter and from lines of the text; the text wins. */
export class ElementCollector {
  readonly #elements: KnownElements;
  readonly #lines = new Map<ElementKind, string>();
  readonly #copies: string[] = [];
  readonly #signers: string[] = [];

  constructor(elements: KnownElements) {
    this.#elements = elements;
  }

  /** Documents are sealed unless they say otherwise. */
  get sealed(): boolean {
    return this.#elements.sealed ?? true;
  }

  /** False where the element has been met before and has no room for another. */
  add(kind: ElementKind, text: string): boolean {
    if (kind === 'copy-to') this.#copies.push(copyLine(text));
    else if (kind === 'signer') {
      const names = text.replace(/^签发人\s?[:：]\s?/u, '').split(/[\s　、，,]+/u);
      this.#signers.push(...names.filter((name) => name !== ''));
    } else if (this.#lines.has(kind)) return this.#lines.get(kind) === text;
    else this.#lines.set(kind, text);
    return true;
  }

  header(): PrintHeader | null {
    const elements = this.#elements;
    const mark = this.#lines.get('issuing-authority-mark') ?? elements.issuingAuthorityMark;
    const header: PrintHeader = {
      copyNumber: this.#lines.get('copy-number') ?? elements.copyNumber,
      classification: this.#lines.get('classification') ?? elements.classification,
      urgency: this.#lines.get('urgency') ?? elements.urgency,
      mark: mark === null ? null : splitMark(mark),
      documentNumber: this.#lines.get('document-number') ?? elements.documentNumber,
      signers: this.#signers.length === 0 ? elements.signers : this.#signers,
    };
    const isEmpty = Object.values(header).every(
      (value) => value === null || (Array.isArray(value) && value.length === 0),
    );
    return isEmpty ? null : header;
  }

  imprint(): PrintImprint | null {
    const elements = this.#elements;
    const line = this.#lines.get('printing') ?? null;
    const printing = /^(.*?)\s*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)印发$/u.exec(line ?? '');
    const known = elements.copyTo === null ? [] : [copyLine(elements.copyTo)];
    const imprint: PrintImprint = {
      copies: this.#copies.length === 0 ? known : this.#copies,
      printingOffice: printing?.[1] ?? line ?? elements.printer,
      printingDate:
        printing?.[2] ??
        (elements.printDate === null || line !== null ? null : printDate(elements.printDate)),
    };
    const { copies, printingOffice, printingDate } = imprint;
    return copies.length === 0 && printingOffice === null && printingDate === null ? null : imprint;
  }
}

/** Who it is copied to, with the label that it has (抄送, or an older 抄报), and a full stop. */
function copyLine(text: string): string {
  const [, label = '抄送', names = text] =
    /^(抄送|抄报|主送|分送)\s?[:：]\s?(.*)$/su.exec(text) ?? [];
  return `${label}：${names.replace(/[。.]$/u, '')}。`;
}

/** `甲局、乙局文件`: several names with 文件 beside them; 函, 令 and 纪要 belong to the name. */
function splitMark(mark: string): NonNullable<PrintHeader['mark']> {
  const suffix = mark.endsWith('文件') ? '文件' : '';
  const names = (suffix === '' ? mark : mark.slice(0, -suffix.length))
    .split(/[、\s]+/u)
    .filter((name) => name !== '');
  return { names: names.length === 0 ? [''] : names, suffix };
}
