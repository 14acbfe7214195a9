import { diagnosticsOf } from './check-file.ts';
import type { Diagnostic } from './check-result.ts';
import type { ConfigStore } from './config/config-store.ts';
import type { Host } from './host.ts';
import { prepareFile, type PreparedFile, type PrepareOptions } from './prepare-file.ts';
import { runProjects, type CurrentFile } from './run-projects.ts';
import type { SelectedFile } from './select-files.ts';

/**
 * The findings of all these files of projects, by URI; null for a file that is no plan. Each is read once,
 * however many it is compared with. `pause` is waited for after each.
 */
export async function projectFindings(
  host: Host,
  options: PrepareOptions,
  configs: ConfigStore,
  files: readonly SelectedFile[],
  current: (file: SelectedFile) => CurrentFile,
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, readonly Diagnostic[] | null>> {
  const prepared = new Map<string, PreparedFile>();
  for (const file of files) {
    prepared.set(file.uri, await prepareFile(host, file, configs, options));
    await pause();
  }
  const { paths } = await runProjects(host, options, configs, prepared, current);
  const findings = new Map<string, readonly Diagnostic[] | null>();
  for (const [uri, { run }] of prepared)
    findings.set(
      uri,
      run === null ? null : diagnosticsOf(run.document, run.finish(), paths, options),
    );
  return findings;
}
