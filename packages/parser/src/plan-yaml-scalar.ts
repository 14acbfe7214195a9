// Which character of a YAML source each character of a scalar comes from: what a finding underlines
// and a fix edits.
import type { Scalar } from 'yaml';
import type { LocatedText } from './located-plan.ts';

const blank = /\s/u;

/**
 * The text of a scalar with the place of each of its characters. Characters of a plain, block or
 * single-quoted scalar stand in the source as they are, in order; only blanks are folded.
 */
export function locateScalar(source: string, node: Scalar): LocatedText {
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  const [start, end] = node.range ?? [0, 0];
  switch (node.type) {
    case 'QUOTE_DOUBLE':
      return locateDoubleQuoted(source, text, start, end);
    case 'QUOTE_SINGLE':
      return align(source, text, start + 1, end - 1, true) ?? wholeOf(text, start, end);
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      const body = blockBody(source, start, end);
      return align(source, text, body, end, false) ?? wholeOf(text, start, end);
    }
    default:
      return align(source, text, start, end, false) ?? wholeOf(text, start, end);
  }
}

/** Every character stands for the whole span: where nothing finer is known. */
export function wholeOf(text: string, start: number, end: number): LocatedText {
  return {
    text,
    offsets: Array<number>(text.length).fill(start),
    ends: Array<number>(text.length).fill(end),
    end,
  };
}

/** Behind the line of `|` or `>`. */
function blockBody(source: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 13 && source.charCodeAt(i + 1) === 10) return i + 2;
    if (unit === 10 || unit === 13) return i + 1;
  }
  return end;
}

/** Walks text and source side by side; null where a character is not found. */
function align(
  source: string,
  text: string,
  start: number,
  end: number,
  doubled: boolean,
): LocatedText | null {
  const offsets: number[] = [];
  let at = start;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (blank.test(sign)) {
      offsets.push(Math.min(at, Math.max(start, end - 1)));
      if (at < end && blank.test(source.charAt(at))) at += 1;
      continue;
    }
    while (at < end && blank.test(source.charAt(at))) at += 1;
    if (at >= end || source.charAt(at) !== sign) return null;
    offsets.push(at);
    at += doubled && sign === "'" ? 2 : 1;
  }
  return { text, offsets, end: at };
}

const escapes: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function locateDoubleQuoted(source: string, text: string, start: number, end: number): LocatedText {
  const offsets: number[] = [];
  const ends: number[] = [];
  const inner = end - 1;
  for (let i = start + 1; i < inner;) {
    const from = i;
    if (source.charAt(i) === '\\') {
      const kind = source.charAt(i + 1);
      if (/[\n\r]/u.test(kind)) {
        i = skipBlanks(source, i + 1, inner);
        continue;
      }
      i += 2 + (escapes[kind] ?? 0);
    } else {
      const behind = skipBlanks(source, i, inner);
      i = /[\n\r]/u.test(source.slice(i, behind)) ? behind : i + 1;
    }
    const upTo = foldedLength(source.slice(from, i));
    for (let n = 0; n < upTo; n++) {
      offsets.push(from);
      ends.push(i);
    }
  }
  if (offsets.length !== text.length) return wholeOf(text, start, end);
  return { text, offsets, ends, end: inner };
}

function skipBlanks(source: string, at: number, end: number): number {
  let behind = at;
  while (behind < end && /[ \t\n\r]/u.test(source.charAt(behind))) behind += 1;
  return behind;
}

/** How many characters a piece of a double-quoted scalar stands for. */
function foldedLength(piece: string): number {
  if (piece.startsWith('\\U')) return Number.parseInt(piece.slice(2), 16) > 0xffff ? 2 : 1;
  const breaks = piece.match(/\r\n|[\n\r]/gu)?.length ?? 0;
  return Math.max(1, breaks - 1);
}

/**
 * The places of texts that were cut out of located ones, in order, when a plan was brought into
 * canonical form: nothing was added but blanks, and only blanks, separators and closing marks left
 * out between them.
 */
export function locateTexts(
  texts: readonly string[],
  sources: readonly LocatedText[],
): LocatedText[] {
  let index = 0;
  let at = 0;
  return texts.map((text) => {
    const offsets: number[] = [];
    const ends: number[] = [];
    for (const sign of text.split('')) {
      const isBlank = blank.test(sign);
      while (index < sources.length) {
        const from = sources[index];
        if (from === undefined || at >= from.text.length) {
          if (offsets.length > 0 && isBlank) break;
          index += 1;
          at = 0;
        } else if (from.text.charAt(at) === sign || (isBlank && blank.test(from.text.charAt(at))))
          break;
        else at += 1;
      }
      const from = sources[index] ?? sources.at(-1);
      const offset = from?.offsets[at] ?? from?.end ?? 0;
      offsets.push(offset);
      ends.push(from?.ends?.[at] ?? offset + 1);
      at += 1;
    }
    return { text, offsets, ends, end: ends.at(-1) ?? sources[index]?.end ?? 0 };
  });
}
