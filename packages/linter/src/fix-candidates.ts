// The findings with a fix, one by one, and which of them do not touch each other.

import type { Range } from '@yaodian/parser';
import type { Finding } from './finding.ts';
import type { Fix } from './rule.ts';

/** A finding whose fix may be applied. */
export type Candidate = Finding & { readonly fix: Fix };

/** Findings with a fix; one that stands for many places gives each of them a chance of its own. */
export function candidatesOf(findings: readonly Finding[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === null) continue;
    if (fix.divisible === true)
      for (const edit of fix.edits) candidates.push({ ...finding, fix: { ...fix, edits: [edit] } });
    else candidates.push({ ...finding, fix });
  }
  return candidates.sort((a, b) => firstEdit(a) - firstEdit(b));
}

/** Where the first edit of a fix begins. */
export function firstEdit({ fix }: Candidate): number {
  return Math.min(...fix.edits.map((edit) => edit.range.start));
}

/** The same fix in a later pass; where one finding has several, what stands around the place tells them apart. */
export function keyOf({ rule, fingerprint, fix, range, document }: Candidate): string {
  const { start, end } = fix.divisible === true ? (fix.edits[0]?.range ?? range) : range;
  const margin = fix.divisible === true ? 12 : 0;
  return [
    rule,
    fingerprint,
    document.source.text.slice(Math.max(0, start - margin), end + margin),
  ].join('\n');
}

/** The first by position wins; the others get their turn in the next pass, if they still apply. */
export function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const losers = new Set<Candidate>();
  for (let before = -1; before !== losers.size;) {
    before = losers.size;
    let last: OwnedEdit | null = null;
    for (const edit of editsOf(candidates, losers)) {
      if (losers.has(edit.owner)) continue;
      const { start } = edit.range;
      if (
        last === null ||
        edit.owner === last.owner ||
        (start >= last.range.end && start > last.range.start)
      )
        last = edit;
      else {
        const laterOne = edit.index > last.index ? edit : last;
        losers.add(laterOne.owner);
        if (laterOne === last) last = edit;
      }
    }
  }
  return candidates.filter((finding) => !losers.has(finding));
}

interface OwnedEdit {
  readonly owner: Candidate;
  /** Place of the owner in the order of findings. */
  readonly index: number;
  readonly range: Range;
}

function editsOf(
  candidates: readonly Candidate[],
  losers: ReadonlySet<Candidate>,
): readonly OwnedEdit[] {
  return candidates
    .flatMap((owner, index) =>
      losers.has(owner) ? [] : owner.fix.edits.map(({ range }) => ({ owner, index, range })),
    )
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
