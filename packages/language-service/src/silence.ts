import type { Range, SourceText } from '@yaodian/parser';
import type { TextEdit } from 'vscode-languageserver-types';
import { isScalar, parseDocument, visit, type Document } from 'yaml';
import { toLspRange } from './positions.ts';

/**
 * The edits that silence a rule at a line (from 0), or in the whole file, with a reason. YAML takes `#`
 * comments; between the lines of a text a comment would be part of it, so there a pair of comments
 * around the text silences the rule.
 */
export function silenceEdits(
  source: SourceText,
  format: 'yaml' | 'draft',
  rule: string,
  line: number,
  scope: 'line' | 'file',
  reason: string,
): TextEdit[] {
  const { text } = source;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const words = (directive: string): string => {
    const content = `${directive} ${rule} -- ${oneLine(reason)}`;
    return format === 'yaml' ? `# ${content}` : `<!-- ${content} -->`;
  };
  const insert = (offset: number, newText: string): TextEdit => ({
    range: toLspRange(source, { start: offset, end: offset }),
    newText,
  });
  const head = format === 'yaml' ? 0 : afterFrontMatter(text);
  const start = source.lineStarts[Math.min(line, source.lineCount - 1)] ?? 0;
  // In the front matter of a draft no such comment can stand.
  if (scope === 'file' || start < head)
    return [insert(head, `${words('yaodian-disable-file')}${eol}`)];
  const indentAt = (offset: number): string =>
    format === 'yaml' ? (/^[ \t]*/u.exec(text.slice(offset, offset + 1000))?.[0] ?? '') : '';
  const scalar = format === 'yaml' ? scalarOver(source, start) : null;
  if (scalar === null)
    return [insert(start, `${indentAt(start)}${words('yaodian-disable-next-line')}${eol}`)];
  const above = source.lineStarts[source.lineAt(scalar.start) - 1] ?? 0;
  const last = source.lineAt(Math.max(scalar.start, scalar.end - 1));
  const below = source.lineStarts[last] ?? text.length;
  const indent = indentAt(above);
  const gap = below === text.length && !/[\r\n]$/u.test(text) ? eol : '';
  return [
    insert(above, `${indent}${words('yaodian-disable')}${eol}`),
    insert(below, `${gap}${indent}# yaodian-enable ${rule}${eol}`),
  ];
}

/** The text of several lines that goes on over the beginning of a line; null where none does. */
function scalarOver(source: SourceText, lineStart: number): Range | null {
  const { text } = source;
  let found: Range | null = null;
  visit(parsed(source), {
    Pair: (_, { key, value }) => {
      const range = isScalar(value) ? value.range : null;
      if (!range || range[0] >= lineStart || trimmedEnd(text, range[1]) <= lineStart) return;
      const from = isScalar(key) ? key.range?.[0] : undefined;
      found = { start: from ?? range[0], end: trimmedEnd(text, range[1]) };
    },
    Seq: (_, { items }) => {
      for (const item of items) {
        const range = isScalar(item) ? item.range : null;
        if (range && range[0] < lineStart && trimmedEnd(text, range[1]) > lineStart)
          found = { start: range[0], end: trimmedEnd(text, range[1]) };
      }
    },
  });
  return found;
}

const documents = new WeakMap<SourceText, Document>();

/** One selection may hold a thousand findings. */
function parsed(source: SourceText): Document {
  let document = documents.get(source);
  if (document === undefined) documents.set(source, (document = parseDocument(source.text)));
  return document;
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}

/** A reason must not end its own comment. */
export function oneLine(reason: string): string {
  return reason.replace(/\s+/gu, ' ').replaceAll('-->', '→').trim();
}

function afterFrontMatter(text: string): number {
  if (!/^---\r?\n/u.test(text)) return 0;
  const end = /\r?\n---[ \t]*\r?\n/u.exec(text);
  return end === null ? 0 : end.index + end[0].length;
}
