import { withoutSpaces } from './characters.ts';
import type { Unit } from './units.ts';

/** `目 录` alone in a line. */
export function isContentsHeading(text: string): boolean {
  return (
    text.length <= 12 && /^目\s{0,4}[录次](?:\s?[/／]\s?提纲)?(?:\s?[：:]…{0,4})?$/u.test(text)
  );
}

const pageNumber = /(?:[\t…·.．。—-]{1,80}|\s{2,80}|…+\s*)\s*[(（]?(\d{1,4})[)）]?$/u;

/** Splits `（一）发展基础⇥6` into title and page; the page is null where none stands. */
export function splitPage(text: string): { readonly title: string; readonly page: string | null } {
  const match = pageNumber.exec(text.length > 120 ? '' : text);
  if (match === null) return { title: text, page: null };
  const title = text.slice(0, match.index).replace(/[\s.…·．-]+$/u, '');
  return { title, page: match[1] ?? null };
}

/** Compares headings without spaces, width of brackets and page numbers. */
function entryKey(text: string): string {
  return withoutSpaces(splitPage(text).title).replace(/[（(]/gu, '(').replace(/[)）]/gu, ')');
}

/** One past the last unit of the table of contents whose heading stands at `at`. */
export function contentsEnd(units: readonly Unit[], at: number): number {
  const keys = new Set<string>();
  let end = at + 1;
  let paged = 0;
  while (end < units.length) {
    const unit = units[end];
    if (unit === undefined || unit.text.length > 90 || /[。；]/u.test(unit.text)) break;
    const page = splitPage(unit.text).page;
    const key = entryKey(unit.text);
    if (page === null && keys.has(key)) return end;
    if (page === null && paged >= 3 && splitPage(units[end + 1]?.text ?? '').page === null)
      return end;
    if (page !== null) paged++;
    keys.add(key);
    end++;
  }
  // A paragraph was met: the headings right in front of it belong to the body.
  while (end > at + 1 && splitPage(units[end - 1]?.text ?? '').page === null) {
    const unit = units[end - 1];
    if (paged === 0 && unit?.marker?.number !== 1 && unit?.marker !== null) break;
    end--;
    if (paged === 0) break;
  }
  return end;
}

/** A row that ends with a figure; an entry has two tabs at most: number, title, page. */
function isTableRow({ cells, marker }: Unit): boolean {
  return cells !== null && (cells.length > 6 || marker === null || marker.weak);
}

/** True for a run of lines with page numbers that has lost its heading. */
export function startsPagedRun(units: readonly Unit[], at: number): boolean {
  let paged = 0;
  for (let i = at; i < at + 3; i++) {
    const unit = units[i];
    if (unit === undefined || unit.text.length > 80 || isTableRow(unit)) return false;
    const led =
      /[\t…]|\.{2}/u.test(unit.text) || (unit.marker !== null && /\s{2}\d{1,3}$/u.test(unit.text));
    if (led && splitPage(unit.text).page !== null) paged++;
  }
  return paged === 3;
}
