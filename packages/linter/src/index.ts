export { directiveRules } from './directive-rules.ts';
export { applyEdits } from './apply-edits.ts';
export type {
  Finding,
  FindingRelatedPlace,
  FindingSuggestion,
  LintProblem,
  LintResult,
  RuleStatement,
} from './finding.ts';
export { fixText, type DroppedFix, type FixedText, type FixTextOptions } from './fix-text.ts';
export { fingerprint } from './fingerprint.ts';
export { lint, lintProject } from './lint.ts';
export { LintRun } from './lint-run.ts';
export { defaultRuleSetting, type LintSettings, type RuleSetting } from './lint-settings.ts';
export { isBetweenMarks, markedSpans, type MarkedSpans } from './marked-spans.ts';
export { fillMessage } from './message.ts';
export { nearestName } from './nearest-name.ts';
export { runProjectRules } from './project-rules.ts';
export {
  defineProjectRule,
  defineRule,
  type Aggregation,
  type CheckedStatement,
  type DocumentRule,
  type DocumentRuleContext,
  type DocumentVisitors,
  type Fix,
  type Locale,
  type MessageCatalogue,
  type MessageData,
  type ProjectRule,
  type ProjectRuleContext,
  type ProjectVisitors,
  type RelatedPlace,
  type Report,
  type RosterEntry,
  type Rule,
  type RuleCategory,
  type RuleMeta,
  type RuleSettings,
  type Severity,
  type SeveritySetting,
  type Suggestion,
  type TextEdit,
  type Zone,
} from './rule.ts';
export type { Yield } from './yield.ts';
export { zonesOf } from './zone-index.ts';
