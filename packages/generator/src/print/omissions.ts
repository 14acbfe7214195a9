import type { Block, Part, PlanDocument, Range } from '@yaodian/parser';
import { attachmentMark } from './attachment-mark.ts';
import type { Omission } from './print-document.ts';

/** What stands in the source and is not printed, in the order of the source; each residue once, with its count. */
export function omissionsOf(document: PlanDocument): readonly Omission[] {
  const omissions: Omission[] = [];
  const add = (kind: Omission['kind'], range: Range): void => {
    const slice = document.source.slice(range);
    const text = slice.trim();
    const line = document.source.lineAt(range.start + slice.indexOf(text));
    if (text !== '') omissions.push({ kind, text: text.slice(0, 60), line, count: 1 });
  };
  for (const part of document.parts) {
    if (part.role === 'duplicate') add('duplicate', part.range);
    else if (part.role === 'contents') add('contents', contentsRange(part, document));
    else {
      const mark = attachmentMark(part);
      for (const block of chrome(part.children))
        if (block !== mark) add('page-chrome', block.range);
    }
  }
  const counts = new Map<string, { readonly line: number; count: number }>();
  for (const residue of document.residues) {
    if (!residue.hidden) continue;
    const text = visible(document.source.slice(residue.range));
    const known = counts.get(text);
    if (known === undefined) {
      counts.set(text, { line: document.source.lineAt(residue.range.start), count: 1 });
    } else known.count++;
  }
  for (const [text, { line, count }] of counts)
    omissions.push({ kind: 'residue', text, line, count });
  return omissions.sort((a, b) => a.line - b.line);
}

/** A contents page without the title above it, which the text behind it goes by. */
export function contentsRange({ range }: Part, { parts }: PlanDocument): Range {
  const title = parts.find(
    (part) => part.role !== 'contents' && part.title !== null && isWithin(part.title.range, range),
  )?.title;
  return title == null ? range : { start: title.range.end, end: range.end };
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function* chrome(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    if (block.type === 'element' && block.kind === 'page-chrome') yield block;
    else if ('children' in block) yield* chrome(block.children);
  }
}

/** Invisible characters by their code point. */
function visible(text: string): string {
  return text
    .slice(0, 60)
    .replace(
      /[\p{Cc}\p{Cf}\p{Co}]/gu,
      (character) =>
        `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
}
