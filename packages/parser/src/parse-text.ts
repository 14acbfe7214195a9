import { scanDirectives } from './directives.ts';
import type { PlanDocument } from './document.ts';
import type { PlanKind } from './plan-kind.ts';
import { mergeFlatTables } from './flat-tables.ts';
import { joinLines } from './join-lines.ts';
import { scanLines } from './lines.ts';
import { planDocumentOf } from './plan-document.ts';
import type { Range } from './range.ts';
import { ReadingViewBuilder } from './reading-view-builder.ts';
import { scanResidue } from './residue-scan.ts';
import type { SourceText } from './source-text.ts';
import type { TextMemo } from './text-memo.ts';
import { unitsOf } from './units.ts';

export interface ParseHints {
  /** Kind set by the user; recognised from the titles where left out. */
  readonly kind?: PlanKind | undefined;
  /** Year of the plan where the text names none. */
  readonly year?: number | undefined;
  readonly memo?: TextMemo | undefined;
}

/** Reads a plain-text draft. Never throws. */
export function parseText(source: SourceText, hints: ParseHints): PlanDocument {
  const directives = scanDirectives(source.text);
  const residues = scanResidue(source.text, true);
  const hidden = hiddenSpans(
    directives.map((directive) => directive.range),
    residues.filter((residue) => residue.hidden).map((residue) => residue.range),
  );
  const folded = source.simplified;
  const { lines, furniture } = scanLines(source, folded, hidden, undefined, hints.memo);
  const builder = new ReadingViewBuilder(folded);
  const units = unitsOf(joinLines(lines), builder, hints.memo);
  const view = builder.build();
  return planDocumentOf({
    format: 'text',
    source,
    view,
    units: mergeFlatTables(units, view.text),
    residues,
    furniture,
    directives,
    frontMatter: null,
    faults: [],
    hints,
  });
}

/** Spans of both lists in order; both are sorted, and they may overlap. */
function hiddenSpans(a: readonly Range[], b: readonly Range[]): Range[] {
  if (a.length === 0) return [...b];
  return [...a, ...b].sort((x, y) => x.start - y.start);
}
