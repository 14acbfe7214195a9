import type { PlanKind } from '@yaodian/parser';
import type { Locale, Rule, RosterEntry, RuleSettings, Severity, SeveritySetting } from './rule.ts';
import type { Yield } from './yield.ts';

/** What applies to one rule in a document (or part) of one kind. */
export interface RuleSetting {
  readonly severity: SeveritySetting;
  /** True where a person chose the severity: a rule's own gradation then gives way to it. */
  readonly explicit: boolean;
  /** Laid over the rule's default options, key by key. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What applies to a run; all may be left out. */
export interface LintSettings {
  readonly locale?: Locale;
  /** Decides severity and options; left out: {@link defaultRuleSetting}. */
  readonly setting?: (rule: Rule, kind: PlanKind) => RuleSetting;
  /** Last word on the severity of a finding that nobody set by hand, for presets that judge otherwise. */
  readonly adjustSeverity?: (severity: Severity) => SeveritySetting;
  readonly departments?: readonly RosterEntry[];
  readonly terms?: RuleSettings<unknown>['terms'];
  readonly dictionaries?: RuleSettings<unknown>['dictionaries'];
  /** False: silencing comments are not obeyed and not judged. */
  readonly inlineConfig?: boolean;
  /** Rule ids that a silencing comment may name; left out: the rules given. */
  readonly knownRules?: ReadonlySet<string>;
  /** Which rule speaks where two find the same defect; left out: the built-in table. */
  readonly yields?: readonly Yield[];
  /** Milliseconds that one rule may take for one document of up to 100,000 characters; longer ones get proportionally more. */
  readonly budget?: number;
  /** Milliseconds, monotonic. */
  readonly clock?: () => number;
}

/** A rule's own severity for a kind. */
export function defaultRuleSetting(rule: Rule, kind: PlanKind): RuleSetting {
  return { severity: rule.meta.kinds?.[kind] ?? rule.meta.severity, explicit: false };
}
