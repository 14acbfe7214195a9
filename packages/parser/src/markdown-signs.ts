import { isHan } from './characters.ts';
import type { Range } from './range.ts';
import { underscores } from './residue-signs.ts';

export interface MarkdownSigns {
  /** Backslashes of escapes, marks of emphasis and quotes, comments; in order. */
  readonly hidden: readonly Range[];
  /** `**` without a partner in its paragraph, `__` inside a word: what a conversion left. */
  readonly strays: readonly Range[];
  /** Starts of lines whose beginning is escaped: no marker and no label stands there. */
  readonly escapedLines: ReadonlySet<number>;
}

/** How far the closing mark of emphasis is looked for. */
const reach = 200;
/** An escape this near to the start of a line takes the meaning of a marker from it. */
const markerReach = 12;
/** Signs of quotes stand this near to the start of a line. */
const quoteReach = 12;

/**
 * The inline signs of Markdown that are no text. Written for plans: links and images stay as they
 * are, and a lone star is a star. One pass, with a bounded look ahead.
 */
export function scanMarkdownSigns(text: string, from: number): MarkdownSigns {
  const hidden: Range[] = [];
  const escapedLines = new Set<number>();
  let lineStart = from;
  let closing = -1;
  let unclosed = false;
  const strays: Range[] = [];
  /** Where the `**` that is open in this paragraph stands among the hidden signs. */
  let open = -1;
  const endParagraph = (): void => {
    const stray = open < 0 ? undefined : hidden[open];
    if (stray !== undefined) strays.push(stray);
    open = -1;
  };
  const hide = (start: number, end: number): number => {
    hidden.push({ start, end });
    return end - 1;
  };
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) {
      const isSecond = unit === 10 && text.charCodeAt(i - 1) === 13;
      if (!isSecond && text.slice(lineStart, i).trim() === '') endParagraph();
      lineStart = i + 1;
    } else if (unit === 0x5c && isEscapable(text.charCodeAt(i + 1))) {
      if (text.slice(lineStart, i).trim().length <= markerReach) escapedLines.add(lineStart);
      hide(i, i + 1);
      i++;
    } else if (unit === 0x2a || unit === 0x5f) {
      const strong = text.charCodeAt(i + 1) === unit;
      if (strong) {
        const stray = unit === 0x5f ? underscores(text, i) : open < 0 ? emptyPair(text, i) : null;
        if (stray !== null) {
          strays.push({ start: stray.start, end: stray.end });
          i = hide(stray.start, stray.end);
        } else {
          if (unit === 0x2a) open = open < 0 ? hidden.length : -1;
          i = hide(i, i + 2);
        }
      } else if (unit === 0x2a && i !== closing) {
        closing = emphasisEnd(text, i) ?? closing;
        if (closing > i) {
          hide(i, i + 1);
          hide(closing, closing + 1);
        }
      }
    } else if (unit === 0x3e && i - lineStart < quoteReach) {
      if (text.slice(lineStart, i).trim().replace(/>/gu, '') === '') hide(i, i + 1);
    } else if (unit === 0x3c && !unclosed && text.startsWith('<!--', i)) {
      const close = text.indexOf('-->', i + 4);
      if (close < 0) unclosed = true;
      else i = hide(i, close + 3);
    }
  }
  endParagraph();
  hidden.sort((a, b) => a.start - b.start);
  return { hidden, strays, escapedLines };
}

/** 加****强: nothing stands between the two marks, so nothing is emphasised. */
function emptyPair(text: string, at: number): Range | null {
  if (!text.startsWith('****', at) || !isHan(text.charCodeAt(at - 1))) return null;
  return isHan(text.charCodeAt(at + 4)) ? { start: at, end: at + 4 } : null;
}

/** The closing star of `*text*` in one line; null where the star is just a star. */
function emphasisEnd(text: string, at: number): number | null {
  const next = text.charAt(at + 1);
  if (next === '' || /\s/u.test(next)) return null;
  for (let i = at + 1; i < Math.min(at + reach, text.length); i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return null;
    if (unit !== 0x2a) continue;
    return /\s/u.test(text.charAt(i - 1)) || text.charCodeAt(i + 1) === 0x2a ? null : i;
  }
  return null;
}

/** Anything but a letter, a digit of ASCII or a blank: in front of 一、 an escape must work too. */
function isEscapable(unit: number): boolean {
  if (Number.isNaN(unit) || unit <= 0x20) return false;
  return !((unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122));
}
