import type { Range } from '@yaodian/parser';
import { mergeRanges, reaches } from './range-set.ts';

/** The zones that stand between marks: `quotation` “…” ‘…’, `book-title` 《…》. */
export type MarkedZone = 'quotation' | 'book-title';

/** What stands between the marks of a line, sorted: each span begins behind its opening mark and holds the closing one. */
export type MarkedSpans = Readonly<Record<MarkedZone, readonly Range[]>>;

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
};

const openers = ['"', ...Object.keys(closers)];

/** Marks that stand in pairs. */
const pairing = new Uint8Array(0x10000);
for (const mark of [...openers, ...Object.values(closers)]) pairing[mark.charCodeAt(0)] = 1;

const unmarked: MarkedSpans = { quotation: [], 'book-title': [] };

/** Spans of a line of the reading view, counted from its start; an unclosed mark ends with its line. */
export function markedSpans(line: string): MarkedSpans {
  const quotations: Range[] = [];
  const titles: Range[] = [];
  let open: Opening[] = [];
  for (let at = 0; at < line.length; at++) {
    if (pairing[line.charCodeAt(at)] !== 1) continue;
    const mark = line.charAt(at);
    const from = Object.hasOwn(closers, mark) ? -1 : openedBy(mark, open);
    const opening = open[from];
    if (opening !== undefined) {
      (mark === '》' ? titles : quotations).push({ start: opening.at + 1, end: at + 1 });
      open.length = from;
    } else if (openers.includes(mark)) open.push({ mark, at });
    // More than this is no text but an attack; the bound keeps the search for the opening mark linear.
    if (open.length > 64) open = open.slice(-32);
  }
  if (quotations.length === 0 && titles.length === 0) return unmarked;
  return { quotation: mergeRanges(quotations), 'book-title': mergeRanges(titles) };
}

/** Inside “…” or 《…》: words of somebody else, which no safe fix touches. */
export function isBetweenMarks(spans: MarkedSpans, at: number): boolean {
  return reaches(spans.quotation, at) || reaches(spans['book-title'], at);
}

interface Opening {
  readonly mark: string;
  readonly at: number;
}

/** The last of what is open that a mark closes, -1 where nothing is. */
function openedBy(mark: string, open: readonly Opening[]): number {
  return open.findLastIndex((opening) => (closers[opening.mark] ?? opening.mark) === mark);
}
