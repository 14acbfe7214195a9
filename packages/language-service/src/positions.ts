import type { Position as SourcePosition, Range, SourceText } from '@yaodian/parser';
import type { Position as LspPosition, Range as LspRange } from 'vscode-languageserver-types';

/** LSP counts lines and columns from 0, the plan document from 1; both count UTF-16 units. */
export function toLspPosition(position: SourcePosition): LspPosition {
  return { line: position.line - 1, character: position.column - 1 };
}

export function toLspRange(source: SourceText, range: Range): LspRange {
  return {
    start: toLspPosition(source.positionAt(range.start)),
    end: toLspPosition(source.positionAt(range.end)),
  };
}

/** The offset of a position; a column past the end of its line means the end of that line. */
export function offsetAt(source: SourceText, position: LspPosition): number {
  if (position.line >= source.lineCount) return source.text.length;
  const start = source.lineStarts[position.line] ?? 0;
  const next = source.lineStarts[position.line + 1] ?? source.text.length + 1;
  return Math.min(start + position.character, lineEnd(source.text, start, next));
}

/** The text of the line that holds an offset, without its line break, and where it begins. */
export function lineOf(source: SourceText, offset: number): { start: number; text: string } {
  const line = source.lineAt(offset);
  const start = source.lineStarts[line - 1] ?? 0;
  const next = source.lineStarts[line] ?? source.text.length + 1;
  return { start, text: source.text.slice(start, lineEnd(source.text, start, next)) };
}

function lineEnd(text: string, start: number, next: number): number {
  let end = Math.min(next, text.length);
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}
