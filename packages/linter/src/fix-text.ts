import type { PlanDocument } from '@yaodian/parser';
import { applyEdits } from './apply-edits.ts';
import type { Finding } from './finding.ts';
import {
  candidatesOf,
  firstEdit,
  keyOf,
  withoutOverlaps,
  type Candidate,
} from './fix-candidates.ts';
import { lint } from './lint.ts';
import type { LintSettings } from './lint-settings.ts';
import type { Locale, Rule, TextEdit } from './rule.ts';
import { tryFixes } from './try-fixes.ts';

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

const maxPasses = 10;
const maxRuns = 5;
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
