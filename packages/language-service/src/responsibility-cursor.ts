import { toSimplified, type PlanDocument } from '@yaodian/parser';
import { lineOf } from './positions.ts';

/** Where a cursor stands in a list of bodies. */
export interface ResponsibilityCursor {
  /** Bodies in the list besides the one at the cursor. */
  readonly named: ReadonlySet<string>;
  /** What is typed of the body, up to the cursor. */
  readonly typed: string;
  /** What stands between the cursor and the end of the body. */
  readonly rest: string;
}

/** Labels in front of bodies; 牵头局领导 and 责任人 stand in front of people. */
const label =
  /(?:重点|主要|共同|其他|具体)?(?:责任|牵头|配合|协作|协办|主办|承办|会办|参加)[^\s:：，、。；（()）*]{0,6}(?:处室|科室|股室|单位|部门|机构)\*{0,2}[:：]\*{0,2}/gu;

/** What stands in front of a label that begins its line: indentation, and signs of Markdown. */
const lineStart = /^[\s>*+#-]*$/u;
const groupStart = /[（(；;，,。\s]$/u;
const listEnd = /[）)。]/u;
const separator = /[、，,;；\s]/u;
const headOfBodies = /(?:责任|牵头|配合|协作|协办|主办|承办).{0,6}(?:处室|科室|股室|单位|部门)/u;

/** The list of bodies that an offset stands in, or null; `isBody` knows the bodies of document and roster. */
export function responsibilityCursor(
  document: PlanDocument,
  offset: number,
  isBody: (name: string) => boolean,
): ResponsibilityCursor | null {
  const { start, text } = lineOf(document.source, offset);
  // One character of the other script stays one character.
  const line = toSimplified(text);
  const column = offset - start;
  const begin =
    afterLabel(line, column) ??
    afterBody(text, column, isBody) ??
    inColumn(document, offset, line, column);
  return begin === null ? null : listAt(text, begin, column);
}

/** Splits a list around the cursor; shared with the lists of a plan file. */
export function listAt(text: string, begin: number, column: number): ResponsibilityCursor {
  let from = column;
  while (from > begin && !separator.test(text.charAt(from - 1))) from--;
  let to = column;
  while (
    to < text.length &&
    !separator.test(text.charAt(to)) &&
    !/[）)。|\]}]/u.test(text.charAt(to))
  )
    to++;
  const after = /^[^）)。|\]}]*/u.exec(text.slice(to))?.[0] ?? '';
  const named = new Set([...text.slice(begin, from).split(separator), ...after.split(separator)]);
  return { named, typed: text.slice(from, column), rest: text.slice(column, to) };
}

/** Behind the last label in front of the cursor whose list is still open. */
function afterLabel(line: string, column: number): number | null {
  const before = line.slice(0, column);
  let last: number | null = null;
  for (const match of before.matchAll(label)) {
    const lead = before.slice(Math.max(0, match.index - 200), match.index);
    if ((match.index < 200 && lineStart.test(lead)) || groupStart.test(lead))
      last = match.index + match[0].length;
  }
  if (last === null || listEnd.test(before.slice(last))) return null;
  return last;
}

/** In brackets that begin with a body: `（教研室、|负责）`. */
function afterBody(line: string, column: number, isBody: (name: string) => boolean): number | null {
  const before = line.slice(0, column);
  const open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  if (open < 0) return null;
  const first = /^([^、，,）)]{1,40})[、，,]/u.exec(before.slice(open + 1, open + 50))?.[1];
  return first !== undefined && isBody(first) && !listEnd.test(before.slice(open + 1))
    ? open + 1
    : null;
}

/** In a cell of a pipe table below a head that names bodies. */
function inColumn(
  document: PlanDocument,
  offset: number,
  line: string,
  column: number,
): number | null {
  if (!line.trimStart().startsWith('|')) return null;
  const cells = line.slice(0, column).split('|');
  const head = tableHead(document, offset).split('|')[cells.length - 1] ?? '';
  return headOfBodies.test(head) ? column - (cells.at(-1) ?? '').trimStart().length : null;
}

/** The first line of the pipe table around an offset. */
function tableHead({ source }: PlanDocument, offset: number): string {
  let { start, text } = lineOf(source, offset);
  while (start > 0) {
    const above = lineOf(source, start - 1);
    if (!above.text.trimStart().startsWith('|')) break;
    ({ start, text } = above);
  }
  return toSimplified(text);
}
