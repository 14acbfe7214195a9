import { runProjectRules, type LintRun } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import type { Problem } from './check-result.ts';
import type { ConfigStore } from './config/config-store.ts';
import type { Host } from './host.ts';
import { prepareFile, type PreparedFile, type PrepareOptions } from './prepare-file.ts';

/**
 * Runs the project rules over all documents of each project that one of the files belongs to; the others
 * are read for this only. Tells the paths of all documents, since findings may point from one to another.
 */
export async function runProjects(
  host: Host,
  options: PrepareOptions,
  configs: ConfigStore,
  checked: ReadonlyMap<string, PreparedFile>,
): Promise<{
  readonly paths: ReadonlyMap<PlanDocument, string>;
  readonly problems: readonly Problem[];
}> {
  const others = new Map<string, PreparedFile>();
  const paths = new Map<PlanDocument, string>();
  const problems: Problem[] = [];
  const projects = new Set([...checked.keys()].flatMap((uri) => configs.projectsOf(uri)));
  for (const project of projects) {
    const runs: LintRun[] = [];
    for (const file of await configs.projectFiles(project)) {
      let prepared = checked.get(file.uri) ?? others.get(file.uri);
      if (prepared === undefined) {
        prepared = await prepareFile(host, file, configs, options);
        others.set(file.uri, prepared);
        problems.push(...prepared.problems);
      }
      if (prepared.run === null) continue;
      paths.set(prepared.run.document, file.path);
      runs.push(prepared.run);
    }
    runProjectRules(runs, configs.rules());
  }
  return { paths, problems };
}
