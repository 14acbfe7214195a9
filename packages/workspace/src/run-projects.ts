import { runProjectRules, type LintRun } from '@yaodian/linter';
import type { PlanDocument, TextMemo } from '@yaodian/parser';
import type { Problem } from './check-result.ts';
import type { ConfigStore } from './config/config-store.ts';
import type { Host } from './host.ts';
import { prepareFile, type PreparedFile, type PrepareOptions } from './prepare-file.ts';
import type { SelectedFile } from './select-files.ts';

/** A file as it is now, with what earlier versions of it left. */
export interface CurrentFile {
  readonly file: SelectedFile;
  readonly memo?: TextMemo;
}

/**
 * Runs the project rules over all documents of each project that one of the files belongs to; the others
 * are read for this only, each as `current` says that it is now. Tells the paths of all documents, since
 * findings may point from one to another, and which others were read.
 */
export async function runProjects(
  host: Host,
  options: PrepareOptions,
  configs: ConfigStore,
  checked: ReadonlyMap<string, PreparedFile>,
  current: (file: SelectedFile) => CurrentFile = (file) => ({ file }),
): Promise<{
  readonly paths: ReadonlyMap<PlanDocument, string>;
  readonly problems: readonly Problem[];
  readonly others: readonly SelectedFile[];
}> {
  // By path: editors write the URI of one file with different escapes.
  const own = new Map([...checked.values()].map((prepared) => [prepared.file.path, prepared]));
  const others = new Map<string, PreparedFile>();
  const paths = new Map<PlanDocument, string>();
  const problems: Problem[] = [];
  const projects = new Set([...checked.keys()].flatMap((uri) => configs.projectsOf(uri)));
  for (const project of projects) {
    const runs: LintRun[] = [];
    for (const file of await configs.projectFiles(project)) {
      let prepared = own.get(file.path) ?? others.get(file.path);
      if (prepared === undefined) {
        const { file: now, memo } = current(file);
        prepared = await prepareFile(host, now, configs, options, memo);
        others.set(file.path, prepared);
        problems.push(...prepared.problems);
      }
      if (prepared.run === null) continue;
      paths.set(prepared.run.document, file.path);
      runs.push(prepared.run);
    }
    runProjectRules(runs, configs.rules());
  }
  return { paths, problems, others: [...others.values()].map(({ file }) => file) };
}
