import { SourceText } from '@yaodian/parser';
import type { TextEdit } from 'vscode-languageserver-types';
import { toLspRange } from './positions.ts';

/** One edit from the first to the last difference keeps cursor and folding where they are. */
export function minimalEdit(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  return {
    range: toLspRange(new SourceText(before), { start, end: before.length - tail }),
    newText: after.slice(start, after.length - tail),
  };
}
