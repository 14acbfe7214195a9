import type { SourceText } from '@yaodian/parser';
import type { TextEdit } from 'vscode-languageserver-types';
import { toLspRange } from './positions.ts';

/**
 * The edit that silences a rule at a line, or in the whole file, with a reason.
 * YAML takes `#` comments; inside a block scalar a comment would be text, so it goes above the
 * key that the scalar belongs to, as a block around nothing else is possible there.
 */
export function silenceEdit(
  source: SourceText,
  format: 'yaml' | 'draft',
  rule: string,
  line: number,
  scope: 'line' | 'file',
  reason: string,
): TextEdit {
  const eol = source.text.includes('\r\n') ? '\r\n' : '\n';
  const directive = scope === 'file' ? 'yaodian-disable-file' : 'yaodian-disable-next-line';
  const words = `${directive} ${rule} -- ${oneLine(reason)}`;
  const comment = format === 'yaml' ? `# ${words}` : `<!-- ${words} -->`;
  if (scope === 'file') {
    const start = format === 'yaml' ? 0 : afterFrontMatter(source.text);
    return { range: toLspRange(source, { start, end: start }), newText: `${comment}${eol}` };
  }
  const start = source.lineStarts[Math.min(line, source.lineCount - 1)] ?? 0;
  const indentation = /^[ \t]*/u.exec(source.text.slice(start))?.[0] ?? '';
  const indent = format === 'yaml' ? indentation : '';
  return { range: toLspRange(source, { start, end: start }), newText: `${indent}${comment}${eol}` };
}

/** A reason must not end its own comment. */
function oneLine(reason: string): string {
  return reason.replace(/\s+/gu, ' ').replaceAll('-->', '→').trim();
}

function afterFrontMatter(text: string): number {
  if (!/^---\r?\n/u.test(text)) return 0;
  const end = /\r?\n---[ \t]*\r?\n/u.exec(text);
  return end === null ? 0 : end.index + end[0].length;
}
