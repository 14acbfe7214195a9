import type { PlanDocument, Range, Reading } from '@yaodian/parser';

/**
 * Text of the reading view as it was written. The view is simplified character by character and leaves residue
 * out; a document is printed in the script of its writer.
 */
export class PrintedText {
  readonly #document: PlanDocument;

  constructor(document: PlanDocument) {
    this.#document = document;
  }

  ofReading(reading: Reading): string {
    return this.ofView(reading.start, reading.start + reading.text.length);
  }

  /** The text of a source span. */
  ofRange(range: Range): string {
    const { view } = this.#document;
    return this.ofView(view.fromSource(range.start), view.fromSource(range.end));
  }

  ofView(start: number, end: number): string {
    const { view, source } = this.#document;
    const text = view.text.slice(start, end);
    if (text === '' || !hasHan(text)) return text;
    const whole = source.slice(view.toSource(start, end));
    if (whole === text) return text;
    let printed = '';
    for (let index = 0; index < text.length; index++) {
      const read = text.charAt(index);
      const written = hasHan(read)
        ? source.slice(view.toSource(start + index, start + index + 1))
        : read;
      printed += written.length === 1 && hasHan(written) ? written : read;
    }
    return printed;
  }
}

function hasHan(text: string): boolean {
  return /[\u3400-\u9fff\uf900-\ufaff]/u.test(text);
}
