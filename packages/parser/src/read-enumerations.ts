import type { Enumeration, EnumerationItem } from './enumeration.ts';
import type { Reading } from './reading-view.ts';
import { sourceRange } from './reading-view.ts';

const signClass = {
  other: 0,
  open: 1,
  close: 2,
  quoteOpen: 3,
  quoteClose: 4,
  clause: 5,
  comma: 6,
} as const;
/** What a sign does to a list, by code unit. */
const classes = new Uint8Array(0x10000);
for (const [kind, signs] of [
  [signClass.open, '（([【〔'],
  [signClass.close, '）)]】〕'],
  [signClass.quoteOpen, '《“‘「'],
  [signClass.quoteClose, '》”’」'],
  [signClass.clause, '，。；：！？!?\n,;:'],
  [signClass.comma, '、'],
] as const) {
  for (const sign of signs) classes[sign.charCodeAt(0)] = kind;
}

function classAt(text: string, at: number): number {
  return at < text.length ? (classes[text.charCodeAt(at)] ?? signClass.other) : signClass.other;
}

function opens(kind: number): boolean {
  return kind === signClass.open || kind === signClass.quoteOpen;
}

function closes(kind: number): boolean {
  return kind === signClass.close || kind === signClass.quoteClose;
}

/** Longest item; what is longer is a clause, and the list ends there. */
const longestItem = 60;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Lists inside sentences: items divided by 、 (or standing side by side as 《A》《B》, “a”“b”), the
 * last one perhaps by 和, 及 or 以及, and whether 等 leaves them open. Brackets and quotations
 * belong to their item. Lists of at least two items, in order, outermost first. Linear in the text.
 */
export function readEnumerations(reading: Reading): readonly Enumeration[] {
  const { text } = reading;
  if (!/[、》”]/u.test(text)) return [];
  const enumerations: Enumeration[] = [];
  for (const span of spans(text)) {
    const found = listIn(reading, span.start, span.end);
    if (found !== null) enumerations.push(found);
  }
  return enumerations.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** Clauses at every depth that may hold a list: between ，。；：, and inside each bracket. */
function spans(text: string): Piece[] {
  const result: Piece[] = [];
  // For each open bracket where its clause began, and whether a 、 or 》《 stood in it.
  const starts: number[] = [0];
  const listed: boolean[] = [false];
  const close = (end: number): void => {
    const start = starts.pop() ?? end;
    if (listed.pop() === true && end - start > 2) result.push({ start, end });
  };
  for (let at = 0; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (kind === signClass.other) continue;
    if (kind === signClass.comma) listed[listed.length - 1] = true;
    else if (kind === signClass.quoteClose) {
      if (classAt(text, at + 1) === signClass.quoteOpen) listed[listed.length - 1] = true;
    } else if (kind === signClass.open && starts.length < 8) {
      starts.push(at + 1);
      listed.push(false);
    } else if (kind === signClass.close && starts.length > 1) close(at);
    else if (kind === signClass.clause) {
      const sign = text.charCodeAt(at);
      close(at);
      if (sign === 0x3002 || sign === 10) {
        // An unclosed bracket ends with its sentence.
        while (starts.length > 0) close(at);
      }
      starts.push(at + 1);
      listed.push(false);
    }
  }
  while (starts.length > 0) close(text.length);
  return result;
}

/** The list of one clause; brackets inside it are opaque. */
function listIn(reading: Reading, start: number, end: number): Enumeration | null {
  const { text } = reading;
  const pieces = divide(text, start, end);
  const last = pieces.pop();
  if (last === undefined || pieces.length === 0) return null;
  const closed = closeList(text, last.start, last.end);
  const items = [...pieces, ...closed.items].flatMap((piece) => itemOf(reading, piece) ?? []);
  if (items.length < 2) return null;
  return { range: sourceRange(reading, start, closed.end), items, open: closed.open };
}

/** Splits at 、 and between ”“ and 》《 at the top level of the span. */
function divide(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const kind = classAt(text, at);
    if (kind === signClass.other) continue;
    if (opens(kind)) {
      const sideBySide =
        depth === 0 &&
        at > from &&
        kind === signClass.quoteOpen &&
        classAt(text, at - 1) === signClass.quoteClose;
      if (sideBySide) {
        pieces.push({ start: from, end: at });
        from = at;
      }
      depth += 1;
    } else if (closes(kind)) depth = Math.max(0, depth - 1);
    else if (kind === signClass.comma && depth === 0) {
      pieces.push({ start: from, end: at });
      from = at + 1;
    }
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** 等 inside 中等, 高等, 平等, 均等, 同等, 等次, 等级, 一等奖 leaves no list open. */
function openEnd(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  for (let next = stretch.indexOf('等'); next !== -1; next = stretch.indexOf('等', next + 1)) {
    const at = from + next;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (/[中高平均同初优劣上下相对何头]/u.test(before) && at > from) continue;
    if (/[次级奖待候于额距效同价份号式离腰边身]/u.test(after)) continue;
    if (/[一二三四五六七八九特]/u.test(before) && /^等[奖功品]/u.test(text.slice(at, at + 2)))
      continue;
    return at;
  }
  return -1;
}

/** Ends the last item of a list: at 等, after the item behind 和/及, or at the clause's end. */
function closeList(
  text: string,
  start: number,
  end: number,
): { items: Piece[]; end: number; open: boolean } {
  const etc = openEnd(text, start, end);
  const stop = etc === -1 ? end : etc;
  const joint = jointAt(text, start, stop);
  const items: Piece[] =
    joint === null
      ? [{ start, end: stop }]
      : [
          { start, end: joint.start },
          { start: joint.end, end: stop },
        ];
  return { items, end: stop, open: etc !== -1 };
}

/** The last 和, 及, 以及, 与 at the top level of the last piece. */
function jointAt(text: string, start: number, end: number): Piece | null {
  let depth = 0;
  let found: Piece | null = null;
  for (let at = start; at < Math.min(end, start + longestItem * 2); at += 1) {
    const kind = classAt(text, at);
    if (opens(kind)) depth += 1;
    else if (closes(kind)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && at > start && at < end - 1) {
      const sign = text.charAt(at);
      if (!'以和与及'.includes(sign)) continue;
      if (text.startsWith('以及', at)) found = { start: at, end: at + 2 };
      else if (sign === '和' || sign === '与' || (sign === '及' && text.charAt(at - 1) !== '以')) {
        if (
          !/^(?:和谐|和平|和睦|和美|与时|与会|及时|及格|及早|和美)/u.test(text.slice(at, at + 2)) &&
          !/[普涉参]/u.test(text.charAt(at - 1))
        ) {
          found = { start: at, end: at + 1 };
        }
      }
    }
  }
  return found;
}

/** A piece without the spaces around it; null where nothing else stands in it. */
function itemOf(reading: Reading, piece: Piece): EnumerationItem | null {
  const behindSpaces = reading.text.slice(piece.start, piece.end).trimStart();
  const text = behindSpaces.trimEnd();
  if (text === '') return null;
  const start = piece.end - behindSpaces.length;
  return { text, range: sourceRange(reading, start, start + text.length) };
}
