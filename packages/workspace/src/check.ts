import {
  runProjectRules,
  type LintRun,
  type LintResult,
  type RuleStatement,
} from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { applyBaseline } from './baseline.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckResult, Diagnostic, FileResult, Problem } from './check-result.ts';
import { ConfigStore } from './config/config-store.ts';
import type { Host } from './host.ts';
import { prepareFile, type PreparedFile } from './prepare-file.ts';
import { runProjects } from './run-projects.ts';
import { say } from './say.ts';
import { selectFiles, type SelectedFile } from './select-files.ts';
import { summarise } from './summarise.ts';
import { faultToDiagnostic, toDiagnostic } from './to-diagnostic.ts';

export interface CheckOutcome {
  readonly result: CheckResult;
  /** By path. */
  readonly documents: ReadonlyMap<string, PlanDocument>;
  /** By path: what the rules looked at. */
  readonly checked: ReadonlyMap<string, readonly RuleStatement[]>;
  /** Milliseconds by rule. */
  readonly times: ReadonlyMap<string, number>;
  /** By path: findings before the baseline was applied. */
  readonly unfiltered: readonly FileResult[];
  /** True where the signal ended the run early. */
  readonly interrupted: boolean;
}

/** Checks files, folders and globs. What an input, a config or a rule does wrong becomes a problem of the result. */
export async function check(host: Host, options: CheckOptions): Promise<CheckOutcome> {
  const configs = new ConfigStore(host, options);
  await configs.load();
  if (configs.problems.length > 0) return new CheckCollection(options, configs.problems).outcome();
  const { files, problems } = await selectFiles(host, options, configs);
  return checkSelected(host, options, configs, files, problems);
}

/** Checks the selected files, with configs that are loaded. */
async function checkSelected(
  host: Host,
  options: CheckOptions,
  configs: ConfigStore,
  files: readonly SelectedFile[],
  problems: readonly Problem[] = [],
): Promise<CheckOutcome> {
  const collected = new CheckCollection(options, problems);
  const inProjects = new Map<string, PreparedFile>();
  for (const [index, file] of files.entries()) {
    if (options.signal?.aborted === true) {
      collected.interrupted = true;
      break;
    }
    const prepared = await prepareFile(host, file, configs, options);
    collected.problems.push(...prepared.problems);
    if (prepared.state === 'not-plan') collected.skipped++;
    options.onFile?.(file.path, index + 1, files.length);
    if (prepared.run === null) continue;
    collected.paths.set(prepared.run.document, file.path);
    if (configs.projectsOf(file.uri).length > 0) inProjects.set(file.uri, prepared);
    else {
      runProjectRules([prepared.run], configs.rules());
      collected.add(prepared, prepared.run);
    }
  }
  const { paths, problems: projectProblems } = await runProjects(
    host,
    options,
    configs,
    inProjects,
  );
  for (const [document, path] of paths) collected.paths.set(document, path);
  collected.problems.push(...projectProblems);
  for (const prepared of inProjects.values())
    if (prepared.run !== null) collected.add(prepared, prepared.run);
  // Faults of configs below the root show when a file beside them is checked.
  collected.problems.push(...configs.problems);
  if (collected.isEmpty && options.allowEmpty !== true)
    collected.problems.push({
      kind: 'no-plan',
      file: null,
      message: say(options.locale, 'noPlan'),
    });
  return collected.outcome();
}

/** Gathers what a run finds. */
class CheckCollection {
  readonly problems: Problem[];
  readonly paths = new Map<PlanDocument, string>();
  skipped = 0;
  interrupted = false;
  readonly #options: CheckOptions;
  readonly #files: FileResult[] = [];
  readonly #unfiltered: FileResult[] = [];
  readonly #documents = new Map<string, PlanDocument>();
  readonly #checked = new Map<string, readonly RuleStatement[]>();
  readonly #times = new Map<string, number>();
  #baselined = 0;

  constructor(options: CheckOptions, problems: readonly Problem[]) {
    this.#options = options;
    this.problems = [...problems];
  }

  add({ file: { path } }: PreparedFile, run: LintRun): void {
    const lintResult = run.finish();
    const diagnostics = diagnosticsOf(run.document, lintResult, this.paths, this.#options);
    this.#unfiltered.push({ path, diagnostics });
    this.#files.push({ path, diagnostics: this.#withoutBaselined(path, diagnostics) });
    this.#documents.set(path, run.document);
    this.#checked.set(path, lintResult.checked);
    for (const { kind, message } of lintResult.problems)
      this.problems.push({ kind, file: path, message });
    for (const [rule, time] of lintResult.times)
      this.#times.set(rule, (this.#times.get(rule) ?? 0) + time);
  }

  /** No plan, and nothing that explains why. */
  get isEmpty(): boolean {
    return this.#files.length === 0 && this.problems.length === 0 && !this.interrupted;
  }

  outcome(): CheckOutcome {
    const files = this.#files.toSorted(byPath);
    const result: CheckResult = {
      version: 1,
      files,
      problems: this.problems,
      summary: summarise(files, this.skipped, this.#baselined),
    };
    return {
      result,
      documents: this.#documents,
      checked: this.#checked,
      times: this.#times,
      unfiltered: this.#unfiltered.toSorted(byPath),
      interrupted: this.interrupted,
    };
  }

  #withoutBaselined(path: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const { baseline, locale } = this.#options;
    const entries = baseline?.files[path] ?? [];
    if (entries.length === 0) return diagnostics;
    const { fresh, known, stale } = applyBaseline(diagnostics, entries);
    this.#baselined += known;
    if (stale.length > 0)
      this.problems.push({
        kind: 'baseline',
        file: path,
        message: say(locale, 'baselineStale', { count: stale.length }),
      });
    return fresh;
  }
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

function byPath(a: FileResult, b: FileResult): number {
  return a.path < b.path ? -1 : 1;
}
