import type {
  ContentsEntry,
  Heading,
  Marker,
  MarkerStyle,
  PlanDocument,
  Range,
} from '@yaodian/parser';
import { fold } from '../../shared/fold.ts';
import { blocksIn, ownParts } from '../../shared/walk.ts';

/** A heading of the text or a line of the contents, as they are compared. */
export interface Named {
  /** Number and title as the source writes them, without page number and leader. */
  readonly text: string;
  readonly folded: string;
  /** Numbers of this heading and of those above it: `三/（二）`; the folded text for one without a number. */
  readonly path: string;
  readonly depth: number;
  readonly numbered: boolean;
  readonly range: Range;
}

const depths: Readonly<Partial<Record<MarkerStyle, number>>> = {
  chapter: 0,
  'chinese-comma': 1,
  'chinese-paren': 2,
  'arabic-dot': 3,
  'arabic-comma': 3,
  'arabic-paren': 4,
};

const leader = /[\s.…·．—-]/u;

/** The lines of the contents part. */
export function entriesOf(document: PlanDocument): Named[] {
  const entries = document.parts
    .filter(({ role }) => role === 'contents')
    .flatMap((part) => blocksIn(part))
    .filter((block): block is ContentsEntry => block.type === 'contents-entry');
  return withPaths(
    entries.map((entry) => {
      const range = textRange(document, entry);
      return { marker: entry.marker, text: document.source.slice(range).trim(), range };
    }),
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
  return withPaths(
    headings.map((heading: Heading) => ({
      marker: heading.marker,
      text: document.source.slice(heading.range).trim(),
      range: heading.range,
    })),
  );
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
  items: readonly {
    readonly marker: Marker | null;
    readonly text: string;
    readonly range: Range;
  }[],
): Named[] {
  const above: (string | undefined)[] = [];
  return items.map(({ marker, text, range }) => {
    const folded = fold(text);
    const depth = marker === null ? 1 : (depths[marker.meantStyle] ?? 5);
    const number = marker?.meant ?? marker?.written ?? null;
    const own = number === null ? folded : String(number);
    above.length = Math.min(above.length, depth);
    above[depth] = own;
    const path = above.filter((each) => each !== undefined).join('/');
    return { text, folded, path, depth, numbered: number !== null, range };
  });
}
