import type { SourceText } from '@yaodian/parser';
import { RenderError } from './render-error.ts';
import type { PrintDocument } from '../print/print-document.ts';

/** Control characters, lone surrogates and the two non-characters that XML 1.0 (2.2 Char) cannot hold. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Refuses text that no document format can hold, with its place in the source.
 *
 * @throws RenderError for the first such character.
 */
export function assertPrintable(document: PrintDocument, source: SourceText): void {
  for (const text of strings({ ...document, omissions: [] })) {
    const found = text.matchAll(UNPRINTABLE).next().value;
    if (found === undefined) continue;
    const code = `U+${text.charCodeAt(found.index).toString(16).toUpperCase().padStart(4, '0')}`;
    const before = text.slice(Math.max(0, found.index - 12), found.index);
    const after = text.slice(found.index + 1, found.index + 9).replaceAll(UNPRINTABLE, '');
    // Others, which count as residue, may stand in front of it.
    const same = [...source.text.matchAll(UNPRINTABLE)].find(
      ([character]) => character === found[0],
    );
    const { line, column } = source.positionAt(same?.index ?? 0);
    throw new RenderError({
      'zh-CN': `第 ${line} 行第 ${column} 列“${before}”之后有文档里放不下的控制字符 ${code}（后面是“${after}”）。请从原稿里删去。`,
      en: `Line ${line}, column ${column}: the control character ${code} after “${before}” cannot stand in a document (“${after}” follows). Delete it in the source.`,
    });
  }
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* strings(inner);
  }
}
