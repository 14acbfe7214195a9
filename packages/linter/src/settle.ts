import { compareTexts } from './compare-texts.ts';
import type { Finding } from './finding.ts';
import { fingerprint, normalisedText } from './fingerprint.ts';
import type { HeadingIndex } from './heading-index.ts';
import type { RawFinding } from './raw-finding.ts';
import type { Locale } from './rule.ts';
import { spareQuotations } from './spare-quotations.ts';
import type { ZoneIndex } from './zone-index.ts';

interface Place {
  readonly headings: HeadingIndex;
  readonly zones: ZoneIndex;
  readonly locale: Locale;
}

/** Puts findings in order, drops what was said twice, and gives each its path and fingerprint. */
export function settle(
  raw: readonly RawFinding[],
  suppressed: ReadonlySet<RawFinding>,
  { headings, zones, locale }: Place,
): Finding[] {
  const occurrences = new Map<string, number>();
  const findings: Finding[] = [];
  let last: RawFinding | null = null;
  for (const finding of raw.toSorted(byPlace)) {
    if (last !== null && byPlace(last, finding) === 0) continue;
    last = finding;
    const { meta, report, document, range, severity, data, message, related } = finding;
    const { fix, suggestions } = spareQuotations(finding, zones, locale);
    const path = headings.pathAt(range.start);
    const text = report.identity ?? normalisedText(document, range);
    const place = report.identity === undefined ? path : [];
    const first = fingerprint(meta.id, place, text, 0);
    const occurrence = occurrences.get(first) ?? 0;
    occurrences.set(first, occurrence + 1);
    findings.push({
      rule: meta.id,
      severity,
      messageId: report.messageId,
      data,
      message,
      document,
      range,
      path,
      fix,
      suggestions,
      related,
      suppressed: suppressed.has(finding),
      fingerprint: occurrence === 0 ? first : fingerprint(meta.id, place, text, occurrence),
    });
  }
  return findings;
}

function byPlace(a: RawFinding, b: RawFinding): number {
  return (
    a.range.start - b.range.start ||
    compareTexts(a.meta.id, b.meta.id) ||
    a.range.end - b.range.end ||
    compareTexts(a.message, b.message)
  );
}
