import type { PlanDocument } from '@yaodian/parser';
import type { LintResult } from './finding.ts';
import { LintRun } from './lint-run.ts';
import type { LintSettings } from './lint-settings.ts';
import { runProjectRules } from './project-rules.ts';
import type { Rule } from './rule.ts';

/**
 * Checks one document. Project rules see it as a project of its own, since the parts of one
 * document may be what is compared.
 */
export function lint(
  document: PlanDocument,
  rules: readonly Rule[],
  settings: LintSettings = {},
): LintResult {
  const run = new LintRun(document, rules, settings);
  runProjectRules([run], rules);
  return run.finish();
}

/** Checks the documents of one project together; the results are in the order of the documents given. */
export function lintProject(
  documents: readonly PlanDocument[],
  rules: readonly Rule[],
  settings: LintSettings = {},
): LintResult[] {
  const runs = documents.map((document) => new LintRun(document, rules, settings));
  runProjectRules(runs, rules);
  return runs.map((run) => run.finish());
}
