import type {
  ContentsEntry,
  Marker,
  MarkerStyle,
  PlanDocument,
  Range,
  SourceText,
} from '@yaodian/parser';
import { fold } from '../../shared/fold.ts';
import { blocksIn, ownParts } from '../../shared/walk.ts';

/** A heading of the text or a line of the contents, as they are compared. */
export interface Named {
  /** Number and title as the source writes them, without page number and leader. */
  readonly text: string;
  readonly folded: string;
  /** The same without the number and what is left of one. */
  readonly title: string;
  /** Numbers of this heading and of those above it: `三/（二）`; the folded text for one without a number. */
  readonly path: string;
  readonly depth: number;
  readonly numbered: boolean;
  readonly range: Range;
  readonly marker: Range | null;
}

const depths: Readonly<Partial<Record<MarkerStyle, number>>> = {
  chapter: 0,
  'chinese-comma': 1,
  'chinese-paren': 2,
  'arabic-dot': 3,
  'arabic-comma': 3,
  'arabic-paren': 4,
};

/** Of marks that have no place in the order of GB/T 9704. */
export const DEEPEST = 5;

const leader = /[\s.…·．—-]/u;

/** The lines of the contents part. */
export function entriesOf(document: PlanDocument): Named[] {
  const entries = document.parts
    .filter(({ role }) => role === 'contents')
    .flatMap((part) => blocksIn(part))
    .filter((block): block is ContentsEntry => block.type === 'contents-entry');
  return withPaths(
    document.source,
    entries.map((entry) => ({ marker: entry.marker, range: textRange(document, entry) })),
  );
}

/** The headings of the text itself; a numbered task may stand in the contents too. */
export function headingsOf(document: PlanDocument): Named[] {
  const headings = ownParts(document)
    .filter(({ role }) => role === 'plan')
    .flatMap((part) => blocksIn(part))
    .filter((block) => block.type === 'section' || block.type === 'task')
    .filter(({ type, heading }) => type === 'section' || heading.marker !== null)
    .map(({ heading }) => heading);
  return withPaths(document.source, headings);
}

/** The entry without leader dots and page number. */
function textRange(document: PlanDocument, { page, range }: ContentsEntry): Range {
  const line = document.source.slice(range);
  const tail = page === null ? -1 : line.lastIndexOf(page);
  let end = tail === -1 ? line.length : tail;
  while (end > 0 && leader.test(line.charAt(end - 1))) end--;
  return { start: range.start, end: range.start + end };
}

function withPaths(
  source: SourceText,
  items: readonly { readonly marker: Marker | null; readonly range: Range }[],
): Named[] {
  const above: (string | undefined)[] = [];
  return items.map(({ marker, range }) => {
    const text = source.slice(range).trim();
    const folded = fold(text);
    const depth = marker === null ? 1 : (depths[marker.meantStyle] ?? DEEPEST);
    const value = marker?.meant ?? marker?.written ?? null;
    const step = value === null ? folded : String(value);
    above.length = Math.min(above.length, depth);
    above[depth] = step;
    const path = above.filter((each) => each !== undefined).join('/');
    const number =
      marker === null ? '' : source.slice({ start: range.start, end: marker.range.end });
    const title = withoutMark(folded.slice(fold(number).length));
    const own = { text, folded, title, path, depth, range };
    return { ...own, numbered: value !== null, marker: marker?.range ?? null };
  });
}

/** A line is longer than what it says only by blanks and breaks: seldom so many times. */
const WIDEST = 4;

/** The lines that may say one of some entries, by their words: a heading that lost its number may be read as a line. */
export function linesOf(
  document: PlanDocument,
  entries: readonly Named[],
): ReadonlyMap<string, Range> {
  const longest = WIDEST * entries.reduce((most, { folded }) => Math.max(most, folded.length), 0);
  const lines = ownParts(document)
    .flatMap((part) => blocksIn(part))
    .flatMap((block) => (block.type === 'paragraph' ? [block.range] : []))
    .filter(({ start, end }) => end - start <= longest);
  return new Map(lines.map((range) => [withoutMark(fold(document.source.slice(range))), range]));
}

/** The words alone: `、加快建设` has lost its number. */
function withoutMark(folded: string): string {
  return folded.replace(/^[、，,.：:）)]/u, '');
}

/** Number and title without the mark between them: 三加快建设 has lost its 、. */
export function unmarked({ folded }: Named): string {
  return folded.replace(/[、，,.()]/u, '').replace(/^([^()]{1,3})\)/u, '$1');
}
