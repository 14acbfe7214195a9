import { runProjectRules, type LintResult, type LintRun } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import type { CheckOptions } from './check-options.ts';
import type { Diagnostic } from './check-result.ts';
import type { CheckedFile } from './checked-file.ts';
import type { ConfigStore } from './config/config-store.ts';
import type { Host } from './host.ts';
import { prepareFile, type PreparedFile } from './prepare-file.ts';
import type { SelectedFile } from './select-files.ts';
import { faultToDiagnostic, reportedText, toDiagnostic } from './to-diagnostic.ts';

/** Checks one file that belongs to no project. */
export async function checkFile(
  host: Host,
  file: SelectedFile,
  configs: ConfigStore,
  options: Pick<CheckOptions, 'locale' | 'inlineConfig' | 'plugins'>,
): Promise<CheckedFile> {
  const prepared = await prepareFile(host, file, configs, options);
  const { run } = prepared;
  if (run === null) return finishFile(prepared, null, new Map(), options);
  runProjectRules([run], configs.rules());
  return finishFile(prepared, run, new Map([[run.document, file.path]]), options);
}

/** What is known of a file when all its rules have spoken; `paths` tells those of the documents that findings point to. */
export function finishFile(
  { file: { path }, state, problems }: PreparedFile,
  run: LintRun | null,
  paths: ReadonlyMap<PlanDocument, string>,
  options: Pick<CheckOptions, 'locale'>,
): CheckedFile {
  if (run === null)
    return { path, state, diagnostics: [], problems, statements: [], times: [], text: '' };
  const result = run.finish();
  return {
    path,
    state,
    diagnostics: diagnosticsOf(run.document, result, paths, options),
    problems: [
      ...problems,
      ...result.problems.map(({ kind, message }) => ({ kind, file: path, message })),
    ],
    statements: result.checked.map(({ rule, outcome, statement, range, document }) => ({
      rule,
      outcome,
      statement,
      line: document.source.lineAt(range.start),
    })),
    times: [...result.times],
    text: reportedText(run.document).text,
  };
}

/** Faults of the input and findings of the rules, in order of position. */
export function diagnosticsOf(
  document: PlanDocument,
  result: LintResult,
  paths: ReadonlyMap<PlanDocument, string>,
  { locale }: Pick<CheckOptions, 'locale'>,
): readonly Diagnostic[] {
  const pathOf = (other: PlanDocument): string => paths.get(other) ?? other.source.name;
  const faults = document.faults.map((fault) => faultToDiagnostic(document, fault, locale));
  const findings = result.findings.map((finding) => toDiagnostic(finding, pathOf));
  return [...faults, ...findings].sort(
    (a, b) =>
      a.start.offset - b.start.offset ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.end.offset - b.end.offset),
  );
}
