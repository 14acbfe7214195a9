import type { Block, Part, PlanDocument } from '@yaodian/parser';
import type { FoldingRange } from 'vscode-languageserver-types';
import { walk } from './tree.ts';

/** Parts, chapters, tasks, goals, items and tables that stand on more than one line; the front matter too. */
export function foldingRanges(document: PlanDocument): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const add = (start: number, end: number): void => {
    const startLine = document.source.lineAt(start) - 1;
    const endLine = lastTextLine(document, start, end);
    if (endLine > startLine) ranges.push({ startLine, endLine });
  };
  if (document.frontMatter !== null)
    add(document.frontMatter.range.start, document.frontMatter.range.end);
  walk(document, (node) => {
    if (folds(node)) add(node.range.start, node.range.end);
  });
  return ranges;
}

function folds(node: Part | Block): boolean {
  return node.type !== 'paragraph' && node.type !== 'element' && node.type !== 'contents-entry';
}

/** The 0-based line of the last character that is no white space: blank lines stay outside a fold. */
function lastTextLine(document: PlanDocument, start: number, end: number): number {
  const { text } = document.source;
  let last = Math.min(end, text.length);
  while (last > start && text.charAt(last - 1).trim() === '') last--;
  return document.source.lineAt(Math.max(start, last - 1)) - 1;
}
