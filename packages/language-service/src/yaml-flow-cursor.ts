import { readYamlLine } from './yaml-line.ts';

/** Where a cursor stands inside `[…]` or `{…}`. */
export interface FlowCursor {
  /** Keys below the value that the collection is; `null` stands for an entry of a list. */
  readonly path: readonly (string | null)[];
  readonly place: 'key' | 'value' | 'entry' | 'comment';
  /** What is typed already, up to the cursor. */
  readonly typed: string;
  /** Keys that the mapping has already. */
  readonly siblings: ReadonlySet<string>;
  /** Where what stands in the innermost collection begins. */
  readonly start: number;
}

interface Collection {
  readonly close: ']' | '}';
  /** Where what stands in it begins. */
  readonly start: number;
  /** Keys of a mapping up to here. */
  readonly keys: Set<string>;
  /** The key whose value is being written; null in a list, and before the colon. */
  key: string | null;
  /** Where the entry begins. */
  entry: number;
}

/**
 * Where the collection begins that is open at an offset, over as many lines as it takes; null where none
 * is. One pass: the text may be long, and does not parse while it is written.
 */
export function openFlow(text: string, offset: number): number | null {
  let at = 0;
  /** The column of the key whose text goes on over the lines below; null outside such a text. */
  let block: number | null = null;
  while (at < offset) {
    const end = lineEnd(text, at, offset);
    const line = text.slice(at, end);
    if (block !== null && (line.trim() === '' || indent(line) > block)) {
      at = end + 1;
      continue;
    }
    const { dashes, column, key, rest } = readYamlLine(line);
    const parent = key === null ? (dashes.at(-1) ?? column - 1) : column;
    block = /^[|>][-+0-9]*\s*$/u.test(rest) ? parent : null;
    if (/^[[{]/u.test(rest)) {
      const start = end - rest.length;
      const flow = readFlow(text, start, offset, parent);
      if (flow.open.length > 0) return start;
      at = lineEnd(text, flow.end, offset) + 1;
    } else at = end + 1;
  }
  return null;
}

/** Where the cursor stands in the collection that begins at `start`; null where that is closed already. */
export function flowCursor(text: string, start: number, offset: number): FlowCursor | null {
  const { open, commented } = readFlow(text, start, offset, -1);
  const inner = open.at(-1);
  if (inner === undefined) return null;
  const path = open.map(({ close, key }) => (close === ']' ? null : key));
  const place = inner.close === ']' ? 'entry' : inner.key === null ? 'key' : 'value';
  return {
    path: place === 'key' ? path.slice(0, -1) : path,
    place: commented ? 'comment' : place,
    typed: text.slice(inner.entry, offset).trimStart(),
    siblings: inner.keys,
    start: inner.start,
  };
}

/**
 * Reads from a `[` or `{` up to its end or to `to`: what is open there. A line that is indented no
 * further than `parent`, the column of what holds the collection, ends it: somebody forgot to close it.
 */
function readFlow(
  text: string,
  start: number,
  to: number,
  parent: number,
): { readonly open: readonly Collection[]; readonly end: number; readonly commented: boolean } {
  const open: Collection[] = [];
  let quote = '';
  let at = start;
  for (; at < to; at++) {
    const sign = text.charAt(at);
    const inner = open.at(-1);
    if (sign === '\n' || sign === '\r') {
      if (endsAbove(text, at + 1, to, parent)) return { open: [], end: at, commented: false };
    } else if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (inner !== undefined && /["']/u.test(sign) && isBlank(text, inner.entry, at))
      quote = sign;
    else if (sign === '#' && /\s/u.test(text.charAt(at - 1))) {
      const end = lineEnd(text, at, to);
      if (end === to) return { open, end: to, commented: true };
      at = end - 1;
    } else if (sign === '[' || sign === '{') {
      const close = sign === '[' ? ']' : '}';
      open.push({ close, start: at + 1, keys: new Set(), key: null, entry: at + 1 });
    } else if (inner !== undefined && sign === inner.close) {
      open.pop();
      if (open.length === 0) break;
    } else if (inner !== undefined && sign === ',') {
      inner.key = null;
      inner.entry = at + 1;
    } else if (inner !== undefined && sign === ':' && inner.close === '}' && inner.key === null) {
      inner.key = text
        .slice(inner.entry, at)
        .trim()
        .replace(/^["']|["']$/gu, '');
      inner.keys.add(inner.key);
      inner.entry = at + 1;
    }
  }
  return { open, end: at, commented: false };
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether a line with text is indented no further than a column, and is not the closing bracket. */
function endsAbove(text: string, lineStart: number, to: number, column: number): boolean {
  let at = lineStart;
  while (at < to && text.charAt(at) === ' ') at++;
  const isText = at < to && !/[\r\n#\]}]/u.test(text.charAt(at));
  return isText && at - lineStart <= column;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/\s/u.test(text.charAt(at))) return false;
  return true;
}

function lineEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  return at;
}
