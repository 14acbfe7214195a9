import type { PlanDocument } from '@yaodian/parser';
import type { LintRun } from './lint-run.ts';
import type { ProjectRule, ProjectRuleContext, Rule } from './rule.ts';

/**
 * Runs the project rules over documents whose own rules have run. Options, roster and terms are those
 * of the last document in order of year, then name: the one that is being written.
 */
export function runProjectRules(runs: readonly LintRun[], rules: readonly Rule[]): void {
  const ordered = runs.toSorted(
    (a, b) =>
      (a.document.year ?? 0) - (b.document.year ?? 0) ||
      (a.document.source.name < b.document.source.name
        ? -1
        : a.document.source.name > b.document.source.name
          ? 1
          : 0),
  );
  const current = ordered.at(-1);
  if (current === undefined) return;
  const byDocument = new Map(ordered.map((run) => [run.document, run]));
  const documents = ordered.map((run) => run.document);
  for (const rule of rules) {
    if (rule.meta.scope !== 'project' || !ordered.some((run) => run.isOn(rule))) continue;
    const projectRule = rule as ProjectRule;
    const guard = current.guardFor(rule);
    guard.run(() => {
      const visitors = projectRule.create(contextFor(projectRule, current, documents, byDocument));
      if ('then' in visitors) return visitors;
      return visitors.project?.(documents);
    });
    current.close(rule, guard);
  }
}

function contextFor(
  rule: ProjectRule,
  current: LintRun,
  documents: readonly PlanDocument[],
  byDocument: ReadonlyMap<PlanDocument, LintRun>,
): ProjectRuleContext<unknown, string> {
  const runOf = (document: PlanDocument | undefined): LintRun => {
    const run = byDocument.get(document ?? current.document);
    if (run === undefined) throw new Error('reports a document that is not of the project');
    return run;
  };
  return {
    documents,
    options: current.optionsOf(rule),
    kind: current.document.kind,
    departments: current.settings.departments ?? [],
    terms: current.settings.terms ?? [],
    dictionaries: current.settings.dictionaries ?? {},
    report: (report) => {
      runOf(report.document).accept(rule, report);
    },
    checked: ({ document, ...statement }) => {
      runOf(document).note(rule, statement);
    },
  };
}
