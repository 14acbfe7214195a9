// Documents of our own with true statements. ⟦…⟧ marks digits that a reader can check from the text
// alone; ↓ behind them: only a smaller number contradicts the text (a total that 其中 divides), ↑: only
// a larger one (a part behind 其中).

/** One digit put in the place of another. */
export interface DigitChange {
  readonly text: string;
  readonly line: number;
  /** The number before and after, with what stands around it. */
  readonly shown: string;
}

export interface MarkedDocument {
  /** Without the marks. */
  readonly text: string;
  readonly changes: readonly DigitChange[];
}

interface Mark {
  readonly start: number;
  end: number;
  direction: '↑' | '↓' | null;
}

const arabic = '0123456789';
const chinese = '零一二三四五六七八九';

/** Reads the marks, and makes every change of one marked digit that contradicts the text. */
export function readMarked(marked: string): MarkedDocument {
  const marks: Mark[] = [];
  let text = '';
  for (const sign of marked) {
    const mark = marks.at(-1);
    if (sign === '⟦') marks.push({ start: text.length, end: text.length, direction: null });
    else if (mark !== undefined && sign === '⟧') mark.end = text.length;
    else if (mark !== undefined && (sign === '↑' || sign === '↓')) mark.direction = sign;
    else text += sign;
  }
  return { text, changes: marks.flatMap((mark) => changesOf(text, mark)) };
}

function changesOf(text: string, { start, end, direction }: Mark): DigitChange[] {
  const changes: DigitChange[] = [];
  const isDecimal = text.slice(start, end).includes('.');
  for (let at = start; at < end; at += 1) {
    const digits = arabic.includes(text.charAt(at)) ? arabic : chinese;
    const value = digits.indexOf(text.charAt(at));
    if (value === -1) continue;
    for (let other = 0; other < 10; other += 1) {
      if (other === value || !isNumber(text, at, other, digits)) continue;
      if (direction !== null && (direction === '↑') !== other > value) continue;
      // The last place of a rounded number may be off by as much as was rounded.
      if (isDecimal && at === end - 1 && Math.abs(other - value) <= 2) continue;
      const changed = text.slice(0, at) + digits.charAt(other) + text.slice(at + 1);
      const line = text.slice(0, at).split('\n').length;
      const shown = `${text.slice(start - 8, end + 6)} → ${changed.slice(start, end)}`;
      changes.push({ text: changed, line, shown: shown.replaceAll('\n', '⏎') });
    }
  }
  return changes;
}

/** Nobody writes 013 or 一个方面 for a list. */
function isNumber(text: string, at: number, digit: number, digits: string): boolean {
  if (digits === chinese) return digit >= 2;
  return digit > 0 || /[0-9.]/u.test(text.charAt(at - 1));
}
