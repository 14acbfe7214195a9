import { Document, isScalar, parseDocument, visit } from 'yaml';
import type { FrontMatter } from './document.ts';
import type { Range } from './range.ts';

/** Where the front matter of a text stands, its two fences included; null where none is. */
function frontMatterRange(text: string): Range | null {
  const open = /^---[ \t]*(?:\r\n|\n|\r)/u.exec(text);
  if (open === null) return null;
  const close = /^---[ \t]*$/mu;
  const rest = text.slice(open[0].length);
  const match = close.exec(rest);
  if (match === null) return null;
  return { start: 0, end: open[0].length + match.index + match[0].length };
}

/** A front matter longer than this holds something else than the elements of a document. */
const longest = 2_000_000;

/**
 * The front matter at the start of a text. Null where there is none; `data` is null where it is
 * no YAML mapping. Aliases are not resolved: a front matter has no use for them.
 */
export function readFrontMatter(
  text: string,
): { readonly range: Range; readonly data: FrontMatter['data'] | null } | null {
  const range = frontMatterRange(text);
  if (range === null) return null;
  const yaml = text.slice(text.search(/\r\n|\n|\r/u), range.end).replace(/---[ \t]*$/u, '');
  return { range, data: yaml.length > longest ? null : mappingOf(yaml) };
}

function mappingOf(yaml: string): FrontMatter['data'] | null {
  try {
    const document = parseDocument(yaml, { merge: false, logLevel: 'silent' });
    if (document.errors.length > 0) return null;
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    if (data === null) return {};
    return typeof data === 'object' && !Array.isArray(data) ? (data as FrontMatter['data']) : null;
  } catch {
    // Nesting without bounds, or an alias: nothing that a draft's front matter holds.
    return null;
  }
}

/** Front matter with its fences, for a draft: one line for each text, however long, and for each list of texts. */
export function writeFrontMatter(data: Readonly<Record<string, unknown>>): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}
