import type { Paragraph, PlanDocument } from './document.ts';
import type { Range } from './range.ts';
import type { Reading } from './reading-view.ts';

// What no document format holds, see the plan schema; a draft from a converter may have it.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text without characters that no document format holds. */
export function printable(text: string): string {
  return text.replace(notXml, '');
}

/** Cuts text out of a document as it was written: residue left out, lines joined, the script kept. */
export class OriginalText {
  readonly #document: PlanDocument;

  constructor(document: PlanDocument) {
    this.#document = document;
  }

  /** View offsets. */
  slice(start: number, end: number): string {
    const { view, source } = this.#document;
    const pieces: string[] = [];
    let from = -1;
    let to = -1;
    for (let at = start; at < end; at++) {
      const range = view.toSource(at, at + 1);
      if (range.start !== to) {
        if (to > from) pieces.push(source.text.slice(from, to));
        from = range.start;
      }
      to = range.end;
    }
    if (to > from) pieces.push(source.text.slice(from, to));
    return printable(pieces.join(''));
  }

  reading(reading: Reading, from = 0, to: number = reading.text.length): string {
    return this.slice(reading.start + from, reading.start + to);
  }

  /** A paragraph with its label. */
  paragraph({ label, reading }: Paragraph): string {
    const text = this.reading(reading);
    return label === null ? text : `${printable(label.text)}：${text}`;
  }

  /** The visible text of a source span. */
  span(range: Range): string {
    const { view } = this.#document;
    return this.slice(view.fromSource(range.start), view.fromSource(range.end));
  }

  /** From a place in the source to the end of its paragraph. */
  restOfUnit(offset: number): string {
    const { view } = this.#document;
    const start = view.fromSource(offset);
    const end = view.text.indexOf('\n', start);
    return this.slice(start, end < 0 ? view.text.length : end);
  }
}
