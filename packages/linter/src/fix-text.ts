import type { PlanDocument, Range } from '@yaodian/parser';
import { applyEdits } from './apply-edits.ts';
import type { Finding } from './finding.ts';
import { lint } from './lint.ts';
import type { LintSettings } from './lint-settings.ts';
import { keepsShape, outlineShape } from './outline-shape.ts';
import type { Fix, Locale, Rule, TextEdit } from './rule.ts';

/** A fix that was not applied. */
export interface DroppedFix {
  readonly rule: string;
  readonly line: number;
  /** Why the fix was not applied. */
  readonly message: string;
}

/** A text with its safe fixes applied. */
export interface FixedText {
  readonly text: string;
  readonly document: PlanDocument;
  /** How many fixes of each rule were applied. */
  readonly applied: ReadonlyMap<string, number>;
  readonly dropped: readonly DroppedFix[];
}

/** How a text is fixed. */
export interface FixTextOptions {
  /** Leaves fixes out, those of baselined findings for instance. */
  readonly accept?: (finding: Finding) => boolean;
  /** The text that `reparse` wants after edits of the document's source; null where they cannot be made. Left out: the source itself is edited. */
  readonly edit?: (document: PlanDocument, edits: readonly TextEdit[]) => string | null;
}

type Candidate = Finding & { readonly fix: Fix };

const maxPasses = 10;
const maxRuns = 5;
/** Trial parses per pass that look for the culprits after a batch was refused. */
const maxTrials = 64;

/**
 * Applies the safe fixes of all findings that are not silenced until none is left. After each pass the
 * text is parsed again; a fix that changes what the parser understood beyond its claim is dropped. Rules
 * whose fixes undo one another are dropped as a whole. A second run changes nothing: where fixes were
 * dropped this is tried, and a text that never comes to rest is left as it was.
 */
export function fixText(
  document: PlanDocument,
  rules: readonly Rule[],
  settings: LintSettings,
  reparse: (text: string) => PlanDocument,
  options: FixTextOptions = {},
): FixedText {
  const applied = new Map<string, number>();
  let dropped: readonly DroppedFix[] = [];
  let current = document;
  for (let run = 0; run < maxRuns; run++) {
    const result = settle(current, rules, settings, reparse, options);
    const changed = [...result.applied.values()].some((count) => count > 0);
    if (run === 0) dropped = result.dropped;
    for (const [rule, count] of result.applied) applied.set(rule, (applied.get(rule) ?? 0) + count);
    if (!changed || result.dropped.length === 0) return { ...result, applied, dropped };
    current = result.document;
  }
  const text = (options.edit ?? editSource)(document, []) ?? document.source.text;
  return { text, document, applied: new Map(), dropped };
}

/** One run: starts again without the rules that were seen undoing one another. */
function settle(
  document: PlanDocument,
  rules: readonly Rule[],
  settings: LintSettings,
  reparse: (text: string) => PlanDocument,
  options: FixTextOptions,
): FixedText {
  const restless = new Set<string>();
  for (;;) {
    const attempt = fixOnce(document, rules, settings, reparse, options, restless);
    if (attempt.unsettled.size === 0) return attempt;
    for (const rule of attempt.unsettled) restless.add(rule);
  }
}

function fixOnce(
  original: PlanDocument,
  rules: readonly Rule[],
  settings: LintSettings,
  reparse: (text: string) => PlanDocument,
  { accept = () => true, edit = editSource }: FixTextOptions,
  restless: ReadonlySet<string>,
): FixedText & { readonly unsettled: ReadonlySet<string> } {
  const locale = settings.locale ?? 'zh-CN';
  const applied = new Map<string, number>();
  const dropped = new Map<string, DroppedFix>();
  let document = original;
  let text = edit(original, []) ?? original.source.text;
  /** Texts so far, each with the rules that changed it. */
  const history = new Map<string, ReadonlySet<string>>();
  for (let pass = 0; ; pass++) {
    const candidates = candidatesOf(
      lint(document, rules, settings).findings.filter(
        (finding) => !finding.suppressed && accept(finding),
      ),
    );
    for (const finding of candidates)
      if (restless.has(finding.rule))
        dropped.set(keyOf(finding), dropOf(finding, restlessMessages[locale]));
    const open = withoutOverlaps(candidates.filter((finding) => !dropped.has(keyOf(finding))));
    if (open.length === 0)
      return { text, document, applied, dropped: [...dropped.values()], unsettled: new Set() };
    if (pass === maxPasses)
      return { text, document, applied, dropped: [], unsettled: union(history.values()) };
    const { batch, refused, next } = tryFixes(document, open, reparse, edit);
    for (const finding of refused)
      dropped.set(keyOf(finding), dropOf(finding, refusedMessages[locale]));
    if (next === null) continue;
    history.set(text, rulesOf(batch));
    if (history.has(next.text)) {
      const inCircle = [...history]
        .slice([...history.keys()].indexOf(next.text))
        .map(([, each]) => each);
      return { text, document, applied, dropped: [], unsettled: union(inCircle) };
    }
    ({ text, document } = next);
    for (const finding of batch) applied.set(finding.rule, (applied.get(finding.rule) ?? 0) + 1);
  }
}

/** Findings with a fix; one that stands for many places gives each of them a chance of its own. */
function candidatesOf(findings: readonly Finding[]): readonly Candidate[] {
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

function firstEdit({ fix }: Candidate): number {
  return Math.min(...fix.edits.map((edit) => edit.range.start));
}

interface Trial {
  readonly text: string;
  readonly document: PlanDocument;
}

function tryFixes(
  document: PlanDocument,
  open: readonly Candidate[],
  reparse: (text: string) => PlanDocument,
  edit: NonNullable<FixTextOptions['edit']>,
): {
  readonly batch: readonly Candidate[];
  readonly refused: readonly Candidate[];
  readonly next: Trial | null;
} {
  const shape = outlineShape(document);
  const refused: Candidate[] = [];
  let trials = 0;
  let last: Trial | null = null;
  const holds = (batch: readonly Candidate[]): boolean => {
    trials++;
    const edits = batch.flatMap((finding) => finding.fix.edits);
    const text = edit(document, edits);
    if (text === null) return false;
    const changed = reparse(text);
    last = { text, document: changed };
    return (
      changed.faults.length <= document.faults.length &&
      keepsShape(shape, outlineShape(changed), edits, claimOf(batch))
    );
  };
  const largestGood = (batch: readonly Candidate[]): readonly Candidate[] => {
    if (batch.length === 0 || holds(batch)) return batch;
    if (batch.length === 1 || trials > maxTrials) {
      refused.push(...batch);
      return [];
    }
    const middle = batch.length >> 1;
    const left = largestGood(batch.slice(0, middle));
    const right = largestGood(batch.slice(middle));
    const both = [...left, ...right];
    // What is good alone but not together waits for the next pass.
    return left.length === 0 || right.length === 0 || holds(both) ? both : left;
  };
  const batch = largestGood(open);
  if (batch.length === 0) return { batch, refused, next: null };
  if (batch.length !== open.length && !holds(batch))
    return { batch: [], refused: open, next: null };
  return { batch, refused, next: last };
}

function claimOf(batch: readonly Candidate[]): NonNullable<Fix['changes']> {
  const claims = new Set(batch.map((finding) => finding.fix.changes ?? 'text'));
  return claims.has('structure') ? 'structure' : claims.has('markers') ? 'markers' : 'text';
}

/** The first by position wins; the others get their turn in the next pass, if they still apply. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
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

function editSource(document: PlanDocument, edits: readonly TextEdit[]): string {
  return applyEdits(document.source.text, edits);
}

function union(sets: Iterable<ReadonlySet<string>>): ReadonlySet<string> {
  const result = new Set<string>();
  for (const set of sets) for (const rule of set) result.add(rule);
  return result;
}

function rulesOf(findings: readonly Candidate[]): ReadonlySet<string> {
  return new Set(findings.map((finding) => finding.rule));
}

/** The same fix in a later pass; where one finding has several, what stands around the place tells them apart. */
function keyOf({ rule, fingerprint, fix, range, document }: Candidate): string {
  const { start, end } = fix.divisible === true ? (fix.edits[0]?.range ?? range) : range;
  const margin = fix.divisible === true ? 12 : 0;
  return [
    rule,
    fingerprint,
    document.source.text.slice(Math.max(0, start - margin), end + margin),
  ].join('\n');
}

function dropOf(finding: Candidate, messages: (rule: string) => string): DroppedFix {
  return {
    rule: finding.rule,
    line: finding.document.source.lineAt(firstEdit(finding)),
    message: messages(finding.rule),
  };
}

const refusedMessages: Record<Locale, (rule: string) => string> = {
  'zh-CN': (rule) => `规则“${rule}”的自动修正会改变文档结构，未采用，请手工修改。`,
  en: (rule) =>
    `The fix of "${rule}" would change the structure of the document, so it was not applied. Change the text by hand.`,
};

const restlessMessages: Record<Locale, (rule: string) => string> = {
  'zh-CN': (rule) => `规则“${rule}”的自动修正反复改动同一处，未采用，请手工修改。`,
  en: (rule) =>
    `The fixes of "${rule}" keep undoing one another, so none was applied. Change the text by hand.`,
};
