import { cutDraftText, joinDraftTexts, readDraftText } from './draft-text.ts';
import type { DraftText } from './draft-text.ts';
import type { Range } from './range.ts';

/** A block of a draft: what stands between blank lines, a heading line, a row of a table, a rule. */
export type DraftBlock =
  | {
      readonly type: 'heading';
      readonly depth: number;
      readonly text: DraftText;
      readonly range: Range;
    }
  | { readonly type: 'paragraph'; readonly text: DraftText; readonly range: Range }
  | {
      readonly type: 'row';
      readonly cells: readonly DraftText[];
      readonly delimiter: boolean;
      readonly range: Range;
    }
  | { readonly type: 'rule'; readonly range: Range };

/**
 * Cuts the text behind the front matter into blocks. `hidden` are comments, ascending; a line that
 * holds nothing else is left out altogether.
 */
export function readDraftBlocks(
  source: string,
  start: number,
  hidden: readonly Range[],
): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let lines: DraftText[] = [];
  let from = 0;
  let hiddenIndex = 0;
  const endParagraph = (): void => {
    const text = joinDraftTexts(lines);
    if (text.text !== '') {
      blocks.push({ type: 'paragraph', text, range: { start: from, end: text.end } });
    }
    lines = [];
  };
  for (const line of linesFrom(source, start)) {
    while ((hidden[hiddenIndex]?.end ?? Infinity) <= line.start) hiddenIndex++;
    const text = lineText(source, line, hidden, hiddenIndex);
    if (text.text === '') {
      const isComment = line.end > line.start && source.slice(line.start, line.end).trim() !== '';
      if (!isComment) endParagraph();
      continue;
    }
    const block = singleLine(text, line);
    if (block === null) {
      if (lines.length === 0) from = line.start;
      lines.push(text);
    } else {
      endParagraph();
      blocks.push(block);
    }
  }
  endParagraph();
  return blocks;
}

function* linesFrom(source: string, start: number): Generator<Range> {
  let from = start;
  for (let i = start; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit !== 10 && unit !== 13) continue;
    yield { start: from, end: i };
    if (unit === 13 && source.charCodeAt(i + 1) === 10) i++;
    from = i + 1;
  }
  yield { start: from, end: source.length };
}

function lineText(source: string, line: Range, hidden: readonly Range[], from: number): DraftText {
  const pieces: DraftText[] = [];
  let at = line.start;
  for (let i = from; (hidden[i]?.start ?? Infinity) < line.end; i++) {
    const span = hidden[i];
    if (span === undefined) break;
    if (span.start > at) pieces.push(readDraftText(source, at, span.start));
    at = Math.min(Math.max(at, span.end), line.end);
  }
  pieces.push(readDraftText(source, at, line.end));
  if (pieces.length === 1 && pieces[0] !== undefined) return cutDraftText(pieces[0], 0);
  return cutDraftText(
    {
      text: pieces.map((piece) => piece.text).join(''),
      shape: pieces.map((piece) => piece.shape).join(''),
      offsets: pieces.flatMap((piece) => piece.offsets),
      end: line.end,
    },
    0,
  );
}

/** Blocks that one line makes. */
function singleLine(text: DraftText, range: Range): DraftBlock | null {
  const hashes = /^#{1,6}(?=\s|$)/u.exec(text.shape)?.[0].length ?? 0;
  if (hashes > 0)
    return { type: 'heading', depth: hashes, text: cutDraftText(text, hashes), range };
  if (/^\*{3,}$/u.test(text.shape)) return { type: 'rule', range };
  if (!text.shape.startsWith('|') || text.shape.length < 2) return null;
  const cells = cellsOf(text);
  const delimiter = cells.every((cell) => /^:?-+:?$/u.test(cell.shape));
  return { type: 'row', cells, delimiter, range };
}

function cellsOf(text: DraftText): DraftText[] {
  const cells: DraftText[] = [];
  const stop = text.shape.endsWith('|') ? text.shape.length - 1 : text.shape.length;
  for (let at = 1; at <= stop;) {
    const bar = text.shape.indexOf('|', at);
    const end = bar < 0 || bar > stop ? stop : bar;
    cells.push(cutDraftText(text, at, end));
    at = end + 1;
  }
  return cells;
}
