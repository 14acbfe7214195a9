// Text in the draft dialect: what is escaped when a draft is written, and how it is read back.
import { beginsLikeMark } from './draft-marks.ts';
import { scanLabel } from './labels.ts';

/** ASCII signs that Markdown would take for emphasis, code, links, comments, entities, cells. */
const special = /[\\`*_[\]<&|#~]/gu;
/** Signs that make a block at the start of a line: lists, quotes, rules, headings. */
const blockStart = /^[-+=>:]/u;

/** Escapes a text wherever it may stand; a line that would read as a marker or a label too. */
export function escapeText(text: string): string {
  const inline = text.replace(special, '\\$&');
  if (inline.startsWith('\\')) return inline;
  if (blockStart.test(inline)) return `\\${inline}`;
  if (!beginsLikeMark(text) && scanLabel(text) === null) return inline;
  const digits = /^\d+/u.exec(inline)?.[0].length ?? 0;
  // A backslash in front of a digit is a backslash in Markdown; behind the number it can stand.
  return inline.charAt(digits) === '\\'
    ? inline
    : `${inline.slice(0, digits)}\\${inline.slice(digits)}`;
}

/** As {@link escapeText}, with further signs escaped: 。 in a title that ends at 。 */
export function escapeSigns(text: string, signs: string): string {
  const escaped = escapeText(text);
  let result = '';
  for (let i = 0; i < escaped.length; i++) {
    const sign = escaped.charAt(i);
    if (sign === '\\') {
      result += escaped.slice(i, i + 2);
      i++;
    } else result += signs.includes(sign) ? `\\${sign}` : sign;
  }
  return result;
}

/** Stands in `shape` for a character that is plain text whatever it looks like. */
const plain = '\uffff';

/** A stretch of a draft as it reads. */
export interface DraftText {
  /** Escapes resolved, comments left out. */
  readonly text: string;
  /** As `text`, but every escaped character replaced by U+FFFF: what markers are looked for in. */
  readonly shape: string;
  /** Source offset of each character. */
  readonly offsets: readonly number[];
  /** Source offset behind the last character. */
  readonly end: number;
}

/** Reads the source span as text. A backslash makes any sign behind it plain, as long as it is no ASCII letter, digit or blank. */
export function readDraftText(source: string, start: number, end: number): DraftText {
  const text: string[] = [];
  const shape: string[] = [];
  const offsets: number[] = [];
  for (let i = start; i < end; i++) {
    const sign = source.charAt(i);
    const next = source.charAt(i + 1);
    if (sign === '\\' && i + 1 < end && /[^\sA-Za-z0-9]/u.test(next)) {
      i += 1;
      text.push(next);
      shape.push(plain);
    } else {
      text.push(sign);
      shape.push(sign);
    }
    offsets.push(i);
  }
  return { text: text.join(''), shape: shape.join(''), offsets, end };
}

/** The part from `from` to `to`, outer blanks left off. */
export function cutDraftText(
  whole: DraftText,
  from: number,
  to: number = whole.text.length,
): DraftText {
  let start = from;
  let stop = Math.max(from, to);
  while (start < stop && /\s/u.test(whole.text.charAt(start))) start++;
  while (stop > start && /\s/u.test(whole.text.charAt(stop - 1))) stop--;
  return {
    text: whole.text.slice(start, stop),
    shape: whole.shape.slice(start, stop),
    offsets: whole.offsets.slice(start, stop),
    end: stop < whole.offsets.length ? (whole.offsets[stop - 1] ?? whole.end - 1) + 1 : whole.end,
  };
}

/** Lines of one paragraph joined: a hard wrap between Chinese characters leaves no blank. */
export function joinDraftTexts(lines: readonly DraftText[]): DraftText {
  const text: string[] = [];
  const shape: string[] = [];
  const offsets: number[] = [];
  let end = 0;
  let previous = '';
  for (const line of lines) {
    if (isLatin(previous.charAt(previous.length - 1)) && isLatin(line.text.charAt(0))) {
      text.push(' ');
      shape.push(' ');
      offsets.push(end);
    }
    text.push(line.text);
    shape.push(line.shape);
    for (const offset of line.offsets) offsets.push(offset);
    end = line.end;
    previous = line.text;
  }
  return { text: text.join(''), shape: shape.join(''), offsets, end };
}

/** A visible ASCII character: a line break between two of them stands for a blank. */
function isLatin(sign: string): boolean {
  return sign >= '!' && sign <= '~';
}
