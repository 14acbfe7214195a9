import { buildPart } from './build-part.ts';
import type {
  DirectiveComment,
  FrontMatter,
  ParseFault,
  Part,
  PlanDocument,
  SourceFormat,
  Title,
} from './document.ts';
import { FactTable } from './fact-table.ts';
import type { ParseHints } from './parse-text.ts';
import type { PartSpan } from './part-span.ts';
import type { Range } from './range.ts';
import type { ReadingView } from './reading-view.ts';
import { saysFirstLeads } from './read-responsibilities.ts';
import type { Residue } from './residue.ts';
import type { SourceText } from './source-text.ts';
import { elementsOf } from './element-units.ts';
import { readPage } from './page-reading.ts';
import { splitParts } from './split-parts.ts';
import { withTitleCell } from './title-cell.ts';
import { dateOfLine, isOrganisation, issuerOfTitle, periodOf } from './titles.ts';
import type { Unit } from './units.ts';

export interface DocumentInput {
  readonly format: SourceFormat;
  readonly source: SourceText;
  readonly view: ReadingView;
  readonly units: readonly Unit[];
  readonly residues: readonly Residue[];
  readonly furniture: readonly Range[];
  readonly directives: readonly DirectiveComment[];
  readonly frontMatter: FrontMatter | null;
  readonly faults: readonly ParseFault[];
  readonly hints: ParseHints;
}

/** Puts the plan document together from the units of a text. */
export function planDocumentOf(input: DocumentInput): PlanDocument {
  const { view, hints, source } = input;
  const units = withTitleCell(input.units);
  const elements = elementsOf(units);
  markSignatures(units, elements);
  const spans = splitParts(units, elements);
  for (const span of spans) {
    if (span.role === 'notice') markUndatedSignature(units, elements, span);
    const below = Math.max(span.from, span.titleTo + 1);
    const unit = units[below];
    if (unit?.marker === null && elements[below] === null && isOrganisation(unit.text)) {
      elements[below] = 'issuer';
    }
  }
  const dates = units.flatMap((unit, i) =>
    elements[i] === 'issue-date' ? [dateOfLine(unit.text)] : [],
  );
  const issueDate = dates.find((date) => date !== null) ?? null;
  const signature = units.find((_, i) => elements[i] === 'issuer')?.text ?? null;
  const note = view.text.includes('牵头')
    ? units.find((unit) => unit.text.includes('牵头') && saysFirstLeads(unit.text))
    : undefined;
  const firstLeadsFrom = note?.start ?? Number.POSITIVE_INFINITY;
  const facts = new FactTable(hints.memo ?? null);
  const text = { units, elements, view, firstLeadsFrom, memo: hints.memo ?? null, facts };
  const parts = spans.map((span): Part => {
    const title = titleOf(span, units, view);
    const period = periodOfPart(span, title, units, hints, issueDate);
    return buildPart(text, span, {
      kind: hints.kind !== undefined && span.role === 'plan' ? hints.kind : span.kind,
      year: period !== null && period.from === period.to ? period.from : null,
      period,
      issuer: signature ?? (title === null ? null : issuerOfTitle(title.text)),
      issueDate,
      title,
      duplicateOf: span.role === 'duplicate' ? 0 : null,
    });
  });
  if (hints.memo !== undefined) facts.follow(hints.memo);
  const main =
    parts.find((part) => part.role === 'plan') ??
    parts.find((part) => part.role === 'summary') ??
    parts[0];
  return {
    type: 'document',
    format: input.format,
    source,
    view,
    kind: hints.kind ?? main?.kind ?? 'unknown',
    title: main?.title ?? null,
    issuer: main?.issuer ?? null,
    year: main?.year ?? null,
    period: main?.period ?? null,
    issueDate,
    parts,
    page: readPage({ source, view, units, elements, title: firstTitle(parts) }),
    residues: withFurniture(input),
    directives: input.directives,
    frontMatter: input.frontMatter,
    faults: input.faults,
    ...(hints.memo === undefined ? {} : { memo: hints.memo }),
  };
}

/** The title of the notice, else that of the first part that has one. */
function firstTitle(parts: readonly Part[]): Title | null {
  const titled = parts.filter(({ title }) => title !== null);
  return (titled.find(({ role }) => role === 'notice') ?? titled[0])?.title ?? null;
}

/** So many bodies may sign together. */
const LONGEST_SIGNATURE = 16;

/** The names above a date are the 署名. */
function markSignatures(units: readonly Unit[], elements: (string | null)[]): void {
  for (const [i, element] of elements.entries()) {
    if (element !== 'issue-date') continue;
    for (let above = i - 1; above >= Math.max(0, i - LONGEST_SIGNATURE); above--) {
      const unit = units[above];
      if (unit === undefined || elements[above] !== null || unit.marker !== null) break;
      if (!isOrganisation(unit.text)) break;
      elements[above] = 'issuer';
    }
  }
}

/** A name that ends a notice is its 署名, though the date below it is lost or spoilt: `2026` / `114`. */
function markUndatedSignature(
  units: readonly Unit[],
  elements: (string | null)[],
  { from, to, titleTo }: PartSpan,
): void {
  let i = to - 1;
  const first = Math.max(from, titleTo + 1);
  while (i > first && (elements[i] !== null || /^[\d\s]{2,12}$/u.test(units[i]?.text ?? ''))) {
    if (elements[i] === 'issuer') return;
    i--;
  }
  while (i > first && units[i]?.marker === null && isOrganisation(units[i]?.text ?? '')) {
    elements[i] = 'issuer';
    i--;
  }
}

function titleOf(span: PartSpan, units: readonly Unit[], view: ReadingView): Title | null {
  if (span.titleFrom < 0) return null;
  const lines = units.slice(span.titleFrom, span.titleTo + 1).filter(({ text }) => text !== '|');
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  // The frame of the cell that a title stands in is none of it.
  const frame = frameBehind.exec(last.text)?.[0].length ?? 0;
  const text = lines.map((unit) => unit.text).join('');
  return {
    text: text.slice(0, text.length - frame),
    range: view.toSource(first.start, last.start + last.text.length - frame),
  };
}

const frameBehind = /(?<=\S)\s?\|$/u;

/** `2021年全市教育工作的总体要求是`, `2021年是…`; 到2025年 is an aim and no year of the plan. */
const yearOfWork =
  /^20\d{2}年|(?<![到至在自从年])20\d{2}年[^，。]{0,14}(?:工作|要点|总体要求|思路)/u;

function periodOfPart(
  span: PartSpan,
  title: Title | null,
  units: readonly Unit[],
  hints: ParseHints,
  issueDate: string | null,
): ReturnType<typeof periodOf> {
  const named = title === null ? null : periodOf(title.text);
  if (named !== null) return named;
  if (hints.year !== undefined) return { from: hints.year, to: hints.year };
  const from = span.titleTo >= span.from ? span.titleTo + 1 : span.from;
  for (let i = from; i < Math.min(from + 3, span.to); i++) {
    const text = units[i]?.text.slice(0, 60) ?? '';
    const at = text.search(yearOfWork);
    const spoken = at < 0 ? null : periodOf(text.slice(at));
    if (spoken !== null) return spoken;
  }
  const year = Number(issueDate?.slice(0, 4));
  return Number.isInteger(year) && issueDate !== null ? { from: year, to: year } : null;
}

/** Page numbers and rules between pages are residue, in order with the rest. */
function withFurniture(input: DocumentInput): readonly Residue[] {
  if (input.furniture.length === 0) return input.residues;
  const pages = input.furniture.map((range): Residue => ({
    kind: 'page-chrome',
    range,
    text: input.source.slice(range),
    hidden: true,
  }));
  // Both lists are in order: one walk finds what lies inside a page line.
  let next = 0;
  const apart = input.residues.filter(({ range }) => {
    while ((input.furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= range.start) next++;
    return (input.furniture[next]?.start ?? Number.POSITIVE_INFINITY) >= range.end;
  });
  return [...apart, ...pages].sort((a, b) => a.range.start - b.range.start);
}
