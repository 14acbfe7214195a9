import type { Position, Range } from 'vscode-languageserver-protocol';

/** A text with its cursor, marked as `▮`. */
export interface Marked {
  readonly text: string;
  readonly position: Position;
}

export function marked(source: string): Marked {
  const offset = source.indexOf('▮');
  if (offset === -1) throw new Error('the sample has no cursor ▮');
  const before = source.slice(0, offset).split('\n');
  return {
    text: source.replace('▮', ''),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

/** What a range covers in a text. */
export function covered(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  if (start.line === end.line)
    return (lines[start.line] ?? '').slice(start.character, end.character);
  const middle = lines.slice(start.line + 1, end.line);
  return [
    (lines[start.line] ?? '').slice(start.character),
    ...middle,
    (lines[end.line] ?? '').slice(0, end.character),
  ].join('\n');
}

/** The text after edits, applied from the end to the start. */
export function applyEdits(
  text: string,
  edits: readonly { range: Range; newText: string }[],
): string {
  const lines = text.split('\n');
  const offsetOf = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  const sorted = [...edits].sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start));
  return sorted.reduce(
    (result, { range, newText }) =>
      result.slice(0, offsetOf(range.start)) + newText + result.slice(offsetOf(range.end)),
    text,
  );
}
