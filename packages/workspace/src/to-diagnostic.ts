import type { Finding, Fix, Locale, TextEdit } from '@yaodian/linter';
import {
  memoise,
  SourceText,
  type ParseFault,
  type PlanDocument,
  type Position,
  type Range,
} from '@yaodian/parser';
import type { Diagnostic, OffsetEdit } from './check-result.ts';
import { documentScalars } from './document-scalars.ts';
import { mapEdits } from './map-edits.ts';
import { rulePageUrl } from './rule-page-url.ts';
import { scalarAround } from './yaml-places.ts';

/** The text whose positions are reported: the YAML or html source where the parser read another text. */
export const reportedText: (document: PlanDocument) => SourceText = memoise(({ source }) =>
  source.origin?.text == null ? source : new SourceText(source.origin.text, source.name),
);

/** A finding as the machine output has it; `pathOf` names a document's file. */
export function toDiagnostic(
  finding: Finding,
  pathOf: (document: PlanDocument) => string,
): Diagnostic {
  const { document, range, rule, severity, message, path, suppressed, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    ...placeOf(document, range),
    origin: originOf(document, range.start),
    path,
    fix: fixOf(document, finding.fix),
    suggestions: finding.suggestions.flatMap((suggestion) => {
      const edits = editsOf(document, suggestion.edits);
      return edits === null ? [] : [{ message: suggestion.message, edits }];
    }),
    related: finding.related.map((place) => ({
      file: pathOf(place.document),
      ...placeOf(place.document, place.range),
      message: place.message,
    })),
    suppressed,
    url: rulePageUrl(rule),
    fingerprint,
  };
}

/** A fault of the input as a diagnostic; it cannot be switched off. */
export function faultToDiagnostic(
  document: PlanDocument,
  fault: ParseFault,
  locale: Locale,
): Diagnostic {
  const text = reportedText(document);
  const origin = fault.path === null ? null : ({ kind: 'yaml', path: fault.path } as const);
  return {
    rule: fault.code,
    severity: 'error',
    message: fault.message[locale],
    start: text.positionAt(fault.range.start),
    end: text.positionAt(fault.range.end),
    origin,
    path: [],
    fix: null,
    suggestions: [],
    related: [],
    suppressed: false,
    url: rulePageUrl(fault.code),
    fingerprint: '',
  };
}

function originOf(document: PlanDocument, offset: number): Diagnostic['origin'] {
  if (document.format !== 'plan-yaml') return document.source.origin?.describe(offset) ?? null;
  const scalar = scalarAround(documentScalars(document), { start: offset, end: offset });
  return scalar === null ? null : { kind: 'yaml', path: scalar.path };
}

export function placeOf(
  document: PlanDocument,
  range: Range,
): { readonly start: Position; readonly end: Position } {
  const { origin } = document.source;
  const text = reportedText(document);
  const reported = origin === null || origin.text === null ? range : origin.toOrigin(range);
  return { start: text.positionAt(reported.start), end: text.positionAt(reported.end) };
}

function fixOf(document: PlanDocument, fix: Fix | null): Diagnostic['fix'] {
  const edits = fix === null ? null : editsOf(document, fix.edits);
  return edits === null ? null : { safety: 'safe', edits };
}

function editsOf(document: PlanDocument, edits: readonly TextEdit[]): readonly OffsetEdit[] | null {
  return mapEdits(document, edits);
}
