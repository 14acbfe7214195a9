import type { PlanDocument, Range } from '@yaodian/parser';
import type { CheckedStatement, Fix, MessageData, Severity } from './rule.ts';

/** A change that a person may choose, with its message. */
export interface FindingSuggestion extends Fix {
  readonly message: string;
}

/** Another place that a finding speaks of. */
export interface FindingRelatedPlace {
  readonly document: PlanDocument;
  readonly range: Range;
  readonly message: string;
}

/** One report of a rule with everything decided: severity, message, whether it is silenced. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: MessageData;
  /** In the locale of the settings. */
  readonly message: string;
  readonly document: PlanDocument;
  /** Span of `document.source`. */
  readonly range: Range;
  /** Headings above the place, without numbers; the heading that holds the place comes last. */
  readonly path: readonly string[];
  readonly fix: Fix | null;
  readonly suggestions: readonly FindingSuggestion[];
  readonly related: readonly FindingRelatedPlace[];
  /** True where a comment of the text silences the finding. */
  readonly suppressed: boolean;
  /** Stays the same when the text changes elsewhere; sixteen hexadecimal digits. */
  readonly fingerprint: string;
}

/** A statement that a rule looked at, with the rule that did. */
export interface RuleStatement extends CheckedStatement {
  readonly rule: string;
  readonly document: PlanDocument;
}

/** A rule that could not do its work; the findings that it did report are kept. */
export interface LintProblem {
  readonly kind: 'rule-crashed' | 'rule-budget' | 'rule-promise';
  readonly rule: string;
  readonly message: string;
}

/** What the rules said of a document or project. */
export interface LintResult {
  /** By position, then rule, then message. */
  readonly findings: readonly Finding[];
  readonly problems: readonly LintProblem[];
  readonly checked: readonly RuleStatement[];
  /** Milliseconds that each rule took, by the clock of the settings. */
  readonly times: ReadonlyMap<string, number>;
}
