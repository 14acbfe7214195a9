import type { PlanDocument, Range } from '@yaodian/parser';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { lineOf, offsetAt, toLspRange } from './positions.ts';
import { pathAt } from './tree.ts';

const sentenceEnd = /[。！？；!?;]/u;

/** Widening selections: sentence, line, paragraph, task, section, part, document. */
export function selectionRanges(
  document: PlanDocument,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => selectionAt(document, offsetAt(document.source, position)));
}

function selectionAt(document: PlanDocument, offset: number): SelectionRange {
  const line = lineOf(document.source, offset);
  const steps: Range[] = [
    { start: 0, end: document.source.text.length },
    ...pathAt(document, offset).map((node) => node.range),
    { start: line.start, end: line.start + line.text.length },
    sentenceAt(line, offset),
  ];
  // A heading that runs into its paragraph makes the line wider than the paragraph: size decides.
  steps.sort((a, b) => length(b) - length(a));
  let selection: SelectionRange | undefined;
  let outer: Range | undefined;
  for (const step of steps) {
    // Editors refuse a parent that does not contain its child.
    if (outer !== undefined && !(isInside(step, outer) && length(step) < length(outer))) continue;
    const range = toLspRange(document.source, step);
    selection = selection === undefined ? { range } : { range, parent: selection };
    outer = step;
  }
  return selection ?? { range: toLspRange(document.source, { start: offset, end: offset }) };
}

function length({ start, end }: Range): number {
  return end - start;
}

function sentenceAt(line: { start: number; text: string }, offset: number): Range {
  const column = offset - line.start;
  let start = column;
  while (start > 0 && !sentenceEnd.test(line.text.charAt(start - 1))) start--;
  let end = column;
  while (end < line.text.length && !sentenceEnd.test(line.text.charAt(end))) end++;
  return { start: line.start + start, end: line.start + Math.min(end + 1, line.text.length) };
}

function isInside(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
