import stringWidth from 'string-width';

// Control characters, and those that turn the direction of writing: a draft must not steer the terminal.
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text of a draft as it may be shown on a terminal. */
export function safeText(text: string): string {
  return text.replace(unsafe, '·').replace(/\t/gu, ' ');
}

/** Widths of single characters: a report asks for the same ones thousands of times. */
const widths = new Map<string, number>();

/** Columns that a text takes; Chinese characters take two. */
export function widthOf(text: string): number {
  if (text.length !== 1) return stringWidth(text);
  let width = widths.get(text);
  if (width === undefined) widths.set(text, (width = stringWidth(text)));
  return width;
}

/** The longest beginning of a text that fits. */
export function fitting(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The longest end of a text that fits. */
export function fittingEnd(text: string, columns: number): string {
  const characters = [...text.slice(-columns)];
  let width = 0;
  let start = characters.length;
  while (start > 0) {
    width += widthOf(characters[start - 1] ?? '');
    if (width > columns) break;
    start--;
  }
  return characters.slice(start).join('');
}

const noLineStart = /^[，。、；：！？”’）》〉」』】,.;:!?)\]]/u;

/** Breaks a text into lines that fit: anywhere between Chinese characters, at spaces in other scripts. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of text.split(/(\s+|(?<=[^\u0020-\u024f])|(?=[^\u0020-\u024f]))/u)) {
    const pieceWidth = widthOf(piece);
    if (width + pieceWidth > columns && line !== '' && !noLineStart.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    if (line === '' && piece.trim() === '') continue;
    line += piece;
    width += pieceWidth;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
