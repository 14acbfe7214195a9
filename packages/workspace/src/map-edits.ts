import type { TextEdit } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import type { OffsetEdit } from './check-result.ts';
import { documentScalars } from './document-scalars.ts';
import { scalarAround, type YamlScalar } from './yaml-places.ts';

/**
 * Edits of the text that the parser read as edits of the text that is reported; null where the input
 * cannot be edited as text (docx), or where an edit goes beyond one text of a YAML source.
 */
export function mapEdits(
  document: PlanDocument,
  edits: readonly TextEdit[],
): readonly OffsetEdit[] | null {
  const { origin, text } = document.source;
  const mapped: OffsetEdit[] = [];
  for (const { range, text: inserted } of edits) {
    if (origin === null) {
      const written =
        document.format === 'plan-yaml' ? inYaml(document, range, inserted) : inserted;
      if (written === null) return null;
      mapped.push({ start: range.start, end: range.end, text: written });
    } else {
      if (origin.text === null) return null;
      const place = origin.toOrigin(range);
      if (origin.text.slice(place.start, place.end) !== text.slice(range.start, range.end))
        return null;
      mapped.push({ start: place.start, end: place.end, text: inserted });
    }
  }
  return mapped;
}

/** A text as it has to be written inside the YAML text that holds the place. */
function inYaml(document: PlanDocument, range: TextEdit['range'], text: string): string | null {
  const scalar = scalarAround(documentScalars(document), range);
  return scalar === null ? null : escaped(text, scalar.style);
}

function escaped(text: string, style: YamlScalar['style']): string | null {
  // A line break would need the indentation of its surroundings, and in a plain text it is a space.
  if (/[\r\n]/u.test(text)) return null;
  if (style === 'QUOTE_DOUBLE') return text.replace(/["\\]/gu, '\\$&');
  if (style === 'QUOTE_SINGLE') return text.replaceAll("'", "''");
  return text;
}
