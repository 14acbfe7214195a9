import type { PlanDocument, Range } from '@yaodian/parser';
import type { FindingRelatedPlace, FindingSuggestion } from './finding.ts';
import { ruleMessage } from './message.ts';
import type { Fix, Locale, MessageData, Report, RuleMeta, Severity } from './rule.ts';

/** A report that was checked and whose texts are made; what other findings decide is still open. */
export interface RawFinding {
  readonly meta: RuleMeta<string>;
  readonly report: Report;
  readonly document: PlanDocument;
  readonly range: Range;
  readonly severity: Severity;
  readonly data: MessageData;
  readonly message: string;
  readonly fix: Fix | null;
  readonly suggestions: readonly FindingSuggestion[];
  readonly related: readonly FindingRelatedPlace[];
}

/**
 * Checks a report against what its rule declares and makes its texts.
 * @throws {Error} where the report is wrong in itself; this counts as a crash of the rule.
 */
export function readReport(
  meta: RuleMeta<string>,
  report: Report,
  document: PlanDocument,
  severity: Severity,
  locale: Locale,
): RawFinding {
  const data = report.data ?? {};
  requireRange(report.range, document);
  const fix = report.fix ?? null;
  if (fix !== null) {
    if (meta.fixable === null) throw new Error('reports a fix but its meta says fixable: null');
    requireEdits(fix, document);
  }
  const suggestions = (report.suggestions ?? []).map((suggestion): FindingSuggestion => {
    if (!meta.hasSuggestions)
      throw new Error('suggests although its meta says hasSuggestions: false');
    requireEdits(suggestion, document);
    const { edits, changes } = suggestion;
    const message = ruleMessage(meta, suggestion.messageId, suggestion.data ?? data, locale);
    return { message, edits, ...(changes === undefined ? {} : { changes }) };
  });
  const related = (report.related ?? []).map((place): FindingRelatedPlace => {
    const placeDocument = place.document ?? document;
    requireRange(place.range, placeDocument);
    const message = ruleMessage(meta, place.messageId, place.data ?? data, locale);
    return { document: placeDocument, range: place.range, message };
  });
  const message = ruleMessage(meta, report.messageId, data, locale);
  return {
    meta,
    report,
    document,
    range: report.range,
    severity,
    data,
    message,
    fix,
    suggestions,
    related,
  };
}

function requireRange(range: Range, document: PlanDocument): void {
  const { start, end } = range;
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || end < start || end > document.source.text.length)
    throw new Error(`range ${String(start)}–${String(end)} lies outside the text`);
}

function requireEdits(fix: Fix, document: PlanDocument): void {
  let reached = 0;
  for (const edit of fix.edits.toSorted((a, b) => a.range.start - b.range.start)) {
    requireRange(edit.range, document);
    if (edit.range.start < reached) throw new Error('edits of one fix overlap');
    reached = edit.range.end;
  }
}
