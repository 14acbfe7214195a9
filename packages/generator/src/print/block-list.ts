import { printDate } from '@yaodian/schema';
import type { KnownElements } from './document-elements.ts';
import type { PrintBlock, SignatureBlock } from './print-document.ts';

/** Deepest heading level that the contents list. */
const CONTENTS_DEPTH = 2;

/** The blocks of a printed document as they come; knows which elements have been met. */
export class BlockList {
  readonly #blocks: PrintBlock[] = [];
  #anchors = 0;
  #titles = 0;

  newPage(): void {
    if (this.#blocks.length > 0) this.#blocks.push({ type: 'page-break' });
  }

  contents(): void {
    this.newPage();
    this.#blocks.push(
      { type: 'contents', title: '目　录', depth: CONTENTS_DEPTH },
      { type: 'page-break' },
    );
  }

  /** The title of a part; every part but the first begins a page. */
  partTitle(text: string, lines: readonly string[] | null): void {
    if (this.#titles > 0 && this.#blocks.at(-1)?.type !== 'page-break') this.newPage();
    this.title(text, lines);
  }

  title(text: string, lines: readonly string[] | null): void {
    this.#titles++;
    this.#blocks.push({ type: 'title', text, lines, subtitle: null });
  }

  attachmentMark(text: string): void {
    if (this.#blocks.at(-1)?.type === 'page-break') this.#blocks.pop();
    this.#blocks.push({ type: 'attachment-mark', text: text.replace(/\s/gu, '') });
  }

  heading(level: number, text: string): void {
    this.#blocks.push({ type: 'heading', level, text, anchor: this.#anchor() });
  }

  paragraph(lead: { readonly text: string; readonly level: number } | null, text: string): void {
    if (lead === null && text === '') return;
    this.#blocks.push({
      type: 'paragraph',
      lead: lead === null ? null : { ...lead, anchor: this.#anchor() },
      text,
    });
  }

  table(header: readonly string[] | null, rows: readonly (readonly string[])[]): void {
    if (header !== null || rows.length > 0) this.#blocks.push({ type: 'table', header, rows });
  }

  recipient(text: string): void {
    const closed = /[:：]$/u.test(text) ? text.replace(/[:：]$/u, '：') : `${text}：`;
    this.#blocks.push({ type: 'recipient', text: closed });
  }

  /** A line of 附件说明; lines that follow one another make one list. */
  attachmentNote(text: string): void {
    const name = text.replace(/^附件\s?[:：]\s?/u, '').replace(/^\d{1,2}\s?[.．、]\s?/u, '');
    if (name === '') return;
    const last = this.#blocks.at(-1);
    if (last?.type === 'attachment-note') {
      this.#blocks[this.#blocks.length - 1] = {
        type: 'attachment-note',
        names: [...last.names, name],
      };
    } else this.#blocks.push({ type: 'attachment-note', names: [name] });
  }

  issuer(text: string, sealed: boolean): void {
    const last = this.#blocks.at(-1);
    if (last?.type === 'signature' && last.date === null) {
      this.#blocks[this.#blocks.length - 1] = { ...last, issuers: [...last.issuers, text] };
    } else this.#blocks.push({ type: 'signature', issuers: [text], date: null, sealed });
  }

  issueDate(text: string, sealed: boolean): void {
    const last = this.#blocks.at(-1);
    if (last?.type === 'signature' && last.date === null) {
      this.#blocks[this.#blocks.length - 1] = { ...last, date: text };
    } else this.#blocks.push({ type: 'signature', issuers: [], date: text, sealed });
  }

  note(text: string): void {
    this.#blocks.push({ type: 'note', text: /^[（(]/u.test(text) ? text : `（${text}）` });
  }

  /**
   * Adds to the main part (the notice, or the plan where none is) what only the front matter says: 主送机关 below
   * the title, 附件说明, 署名, 成文日期, 附注 and the people present below the text.
   */
  completeMain(elements: KnownElements, sealed: boolean): void {
    const has = (type: PrintBlock['type']): boolean =>
      this.#blocks.some((block) => block.type === type);
    if (elements.mainRecipients !== null && !has('recipient')) {
      const title = this.#blocks.findIndex((block) => block.type === 'title');
      const text = `${elements.mainRecipients.replace(/[:：]$/u, '')}：`;
      this.#blocks.splice(title + 1, 0, { type: 'recipient', text });
    }
    if (!has('attachment-note') && elements.attachmentNotes.length > 0) {
      this.#insertBeforeSignature({ type: 'attachment-note', names: elements.attachmentNotes });
    }
    const date = elements.issueDate === null ? null : printDate(elements.issueDate);
    if (!has('signature') && (elements.issuers.length > 0 || date !== null)) {
      this.#blocks.push({
        type: 'signature',
        issuers: elements.issuers,
        date,
        sealed,
      } satisfies SignatureBlock);
    }
    if (elements.note !== null && !has('note')) this.note(elements.note);
    const { present, absent, observers } = elements.attendance;
    for (const [label, text] of [
      ['出席', present],
      ['请假', absent],
      ['列席', observers],
    ] as const) {
      if (text !== null)
        this.#blocks.push({ type: 'attendance', label, text: text.replaceAll('、', '　') });
    }
  }

  finished(): readonly PrintBlock[] {
    const blocks = [...this.#blocks];
    while (blocks.at(-1)?.type === 'page-break') blocks.pop();
    return blocks;
  }

  #insertBeforeSignature(block: PrintBlock): void {
    const index = this.#blocks.findIndex((other) => other.type === 'signature');
    if (index === -1) this.#blocks.push(block);
    else this.#blocks.splice(index, 0, block);
  }

  #anchor(): string {
    return `_Toc${String(++this.#anchors).padStart(6, '0')}`;
  }
}
