import type { RawFinding } from './raw-finding.ts';
import { ruleMessage } from './message.ts';
import type { Fix, Locale } from './rule.ts';

/** Places beyond this are counted in the message but not listed: a report must not grow with the square of a text. */
const listedPlaces = 200;

/**
 * One cause, one finding: gathers the findings of one rule that name the same cause where there are
 * more than the rule wants to see one by one. The order of the input does not matter.
 */
export function aggregate(findings: readonly RawFinding[], locale: Locale): RawFinding[] {
  const groups = new Map<string, RawFinding[]>();
  const result: RawFinding[] = [];
  for (const finding of findings) {
    const { aggregate: wish } = finding.report;
    if (wish === undefined) {
      result.push(finding);
      continue;
    }
    const key = `${finding.meta.id} ${wish.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  for (const group of groups.values()) {
    const [first, ...others] = group.toSorted((a, b) => a.range.start - b.range.start);
    const wish = first?.report.aggregate;
    if (first === undefined || wish === undefined) continue;
    if (group.length <= wish.over) for (const finding of group) result.push(finding);
    else result.push(gather(first, others, wish, locale));
  }
  return result;
}

function gather(
  first: RawFinding,
  others: readonly RawFinding[],
  wish: NonNullable<RawFinding['report']['aggregate']>,
  locale: Locale,
): RawFinding {
  const data = { ...first.data, ...wish.data, count: others.length + 1 };
  return {
    ...first,
    report: { ...first.report, identity: `every ${wish.key}` },
    data,
    message: ruleMessage(first.meta, wish.messageId, data, locale),
    fix: joinFixes([first, ...others]),
    suggestions: [],
    related: others
      .slice(0, listedPlaces)
      .map(({ document, range, message }) => ({ document, range, message })),
  };
}

/** All edits in one fix; null where one of the places has none, since half of it would be no answer to the finding. */
function joinFixes(findings: readonly RawFinding[]): Fix | null {
  const edits: Fix['edits'][number][] = [];
  let changes: NonNullable<Fix['changes']> = 'text';
  for (const { fix } of findings) {
    if (fix === null) return null;
    for (const edit of fix.edits) edits.push(edit);
    if (fix.changes === 'structure' || (fix.changes === 'markers' && changes === 'text'))
      changes = fix.changes;
  }
  edits.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const overlapping = edits.some(
    (edit, index) => index > 0 && edit.range.start < (edits[index - 1]?.range.end ?? 0),
  );
  // Several edits of one place belong together; with one edit each, every place can be fixed alone.
  const divisible = findings.every(({ fix }) => fix?.edits.length === 1);
  return overlapping ? null : { edits, changes, divisible };
}
