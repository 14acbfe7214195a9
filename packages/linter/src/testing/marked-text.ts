import type { Range } from '@yaodian/parser';

export interface MarkedText {
  /** The text without the marks. */
  readonly text: string;
  /** The marked spans, by start, an outer one before the one that it holds. */
  readonly ranges: readonly Range[];
}

/**
 * Reads a text in which places are marked: `责任处室：⟦有关处室⟧`. Marks may be nested and may be empty.
 * @throws {Error} where marks do not pair.
 */
export function readMarkedText(marked: string): MarkedText {
  let text = '';
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const piece of marked.split(/([⟦⟧])/u)) {
    if (piece === '⟦') {
      const range = { start: text.length, end: -1 };
      open.push(range);
      ranges.push(range);
    } else if (piece === '⟧') {
      const range = open.pop();
      if (range === undefined) throw new Error('⟧ without ⟦ in the marked text');
      range.end = text.length;
    } else text += piece;
  }
  if (open.length > 0) throw new Error('⟦ without ⟧ in the marked text');
  return { text, ranges };
}
