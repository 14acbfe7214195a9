// What stands at the start of a line, or is one: `- 3 -` between two pages, `### ` of Markdown in a plain text.

import type { PlanDocument, Range, Residue } from '@yaodian/parser';
import { memoise } from '../../shared/memo.ts';
import { blocksIn } from '../../shared/walk.ts';

const pageLine =
  /^[ \t\u3000]{0,40}(?:[-—–－]{1,2} ?[0-9]{1,3} ?[-—–－]{1,2}|第 ?[0-9]{1,3} ?页(?:[ ，,]?共 ?[0-9]{1,3} ?页)?|[·•] ?[0-9]{1,3} ?[·•]|[0-9]{1,3} ?\/ ?[0-9]{1,3}|[Pp]age ?[0-9]{1,3}(?: ?(?:of|\/) ?[0-9]{1,3})?)$/u;
/** Many of these are the rows of a table that lost its lines; so is one that counts from 1. */
const bareNumber = /^[ \t\u3000]{0,40}(?!1$)[0-9]{1,3}$/u;
const hashes = /^[ \t\u3000]{0,8}#{2,6} (?=\S)/u;

const LONGEST = 60;
const INDENT = 40;
const blanks = ' \t\u3000';
/** What such a line begins with. */
const signs = '-—–－第#·•Pp0123456789';

/** Page numbers on lines of their own inside the text, and signs of headings in a plain text. */
export function lineResidues(document: PlanDocument): Residue[] {
  const { format, source } = document;
  const { text } = source;
  if (format === 'plan-yaml') return [];
  const found: Residue[] = [];
  const add = (kind: Residue['kind'], start: number, end: number): void => {
    found.push({ kind, range: { start, end }, text: text.slice(start, end), hidden: true });
  };
  const bare: Range[] = [];
  for (let at = 0, end: number; at < text.length; at = end + 1) {
    const next = text.indexOf('\n', at);
    end = next === -1 ? text.length : next;
    let start = at;
    while (start < at + INDENT && blanks.includes(text.charAt(start))) start++;
    if (!signs.includes(text.charAt(start))) continue;
    const line = text.slice(at, Math.min(end, at + LONGEST)).trimEnd();
    if (bareNumber.test(line) && end - at < LONGEST) bare.push({ start, end: at + line.length });
    if (pageLine.test(line) && end - at < LONGEST && partsParagraphs(document, at, end))
      add('page-number', start, at + line.length);
    const sign = format === 'text' ? hashes.exec(line)?.[0] : undefined;
    if (sign !== undefined) add('emphasis', start, at + sign.length);
  }
  const [only, ...more] = bare;
  if (only !== undefined && more.length === 0 && standsAmongText(text, only))
    add('page-number', only.start, only.end);
  return found;
}

/** What is shorter may be a cell. */
const LEAST_TEXT = 8;

/** Whether the lines in front and behind are long enough for a text. */
function standsAmongText(text: string, { start, end }: Range): boolean {
  const front = text.slice(Math.max(0, start - LONGEST), start).trimEnd();
  const behind = text.slice(end, end + LONGEST).trimStart();
  const isText = (line: string | undefined): boolean => (line ?? '').length >= LEAST_TEXT;
  return isText(front.split('\n').at(-1)) && (behind === '' || isText(behind.split('\n')[0]));
}

/** What ends a paragraph in front. */
const ended = /[。！？；：）”]\s*$/u;

/** A page that breaks a paragraph is the business of no-broken-line. */
function partsParagraphs(document: PlanDocument, start: number, end: number): boolean {
  const { text } = document.source;
  if (ended.test(text.slice(Math.max(0, start - 8), start))) return true;
  // 5/12 below a cell of a table that lost its lines is another cell.
  if (text.slice(start, end).includes('/')) return false;
  let next = end;
  while (next < text.length && /\s/u.test(text.charAt(next))) next++;
  return !joinedLines(document).has(document.source.positionAt(next).line);
}

/** The lines that go on with the paragraph of the line in front. */
const joinedLines: (document: PlanDocument) => ReadonlySet<number> = memoise(
  (document) =>
    new Set(
      document.parts.flatMap((part) =>
        blocksIn(part).flatMap((block) => {
          if (block.type === 'paragraph') return block.joinedLines;
          return 'headingParagraph' in block ? block.headingParagraph.joinedLines : [];
        }),
      ),
    ),
);
