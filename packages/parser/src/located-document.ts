import type { PlanDocument } from './document.ts';
import { FactTable } from './fact-table.ts';
import { partOfLocated } from './located-part.ts';
import type { LocatedInput } from './located-input.ts';
import { LocatedView } from './located-view.ts';
import { noPage } from './page-reading.ts';
import type { Residue } from './residue.ts';
import { scanResidue } from './residue-scan.ts';
import type { SourceText } from './source-text.ts';

/** The plan document of a plan whose texts know their places. */
export function documentOfLocated(input: LocatedInput): PlanDocument {
  const view = new LocatedView();
  const facts = new FactTable(input.memo ?? null);
  const parts = input.parts
    .map((part) => partOfLocated(view, input, part, facts))
    .sort((a, b) => a.range.start - b.range.start);
  if (input.memo !== undefined) facts.follow(input.memo);
  const main = parts.find((part) => part.role === 'plan') ?? parts[0];
  return {
    type: 'document',
    format: input.format,
    source: input.source,
    view,
    kind: input.kind ?? main?.kind ?? 'unknown',
    title: main?.title ?? null,
    issuer: main?.issuer ?? null,
    year: main?.year ?? null,
    period: main?.period ?? null,
    issueDate: input.plan?.document.issueDate ?? null,
    parts,
    page: noPage,
    residues: residuesIn(input.source, view),
    directives: input.directives,
    frontMatter: input.frontMatter,
    faults: input.faults,
    plan: input.plan,
    ...(input.memo === undefined ? {} : { memo: input.memo }),
  };
}

/** Leftovers of a conversion inside of the texts: reported, and kept where they stand. */
function residuesIn(source: SourceText, view: LocatedView): Residue[] {
  return scanResidue(source.text, false).flatMap((residue) => {
    const at = view.fromSource(residue.range.start);
    const isText = view.toSource(at, at + 1).start === residue.range.start;
    return isText ? [{ ...residue, hidden: false }] : [];
  });
}
