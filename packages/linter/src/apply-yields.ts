import type { Range } from '@yaodian/parser';
import type { HeadingIndex } from './heading-index.ts';
import type { RawFinding } from './raw-finding.ts';
import { mergeRanges, rangesTouch } from './range-set.ts';
import type { Yield } from './yield.ts';

/** Drops what a winning rule already says about the same defect. */
export function applyYields(
  findings: readonly RawFinding[],
  yields: readonly Yield[],
  headings: HeadingIndex,
): readonly RawFinding[] {
  const byRule = new Map<string, RawFinding[]>();
  for (const finding of findings) {
    const list = byRule.get(finding.meta.id);
    if (list === undefined) byRule.set(finding.meta.id, [finding]);
    else list.push(finding);
  }
  const dropped = new Set<RawFinding>();
  for (const { winner, loser, where } of yields) {
    const winners = byRule.get(winner);
    const losers =
      loser === '*' ? findings.filter(({ meta }) => meta.id !== winner) : byRule.get(loser);
    if (winners === undefined || losers === undefined) continue;
    const loses = judge(where, winners, headings);
    for (const finding of losers) if (loses(finding)) dropped.add(finding);
  }
  return dropped.size === 0 ? findings : findings.filter((finding) => !dropped.has(finding));
}

function judge(
  where: Yield['where'],
  winners: readonly RawFinding[],
  headings: HeadingIndex,
): (finding: RawFinding) => boolean {
  if (where === 'document') return () => true;
  if (where === 'overlap') {
    const spans = mergeRanges(winners.map((finding) => finding.range));
    return ({ range }) => rangesTouch(spans, range);
  }
  if (where === 'related') {
    const spans = mergeRanges(winners.flatMap(placesOf));
    return (finding) => placesOf(finding).some((range) => rangesTouch(spans, range));
  }
  const tasks = new Set(winners.map((finding) => headings.taskAt(finding.range.start)));
  tasks.delete(null);
  return ({ range }) => tasks.has(headings.taskAt(range.start));
}

/** Where a finding stands and what it relates in the same document. */
function placesOf({ document, range, related }: RawFinding): Range[] {
  const own = related.filter((place) => place.document === document);
  return [range, ...own.map((place) => place.range)];
}
