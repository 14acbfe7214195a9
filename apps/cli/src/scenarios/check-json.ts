import type { Scenario } from './run-command.ts';

export interface Found {
  readonly status: number | null;
  /** `path: rule severity` of each finding. */
  readonly findings: readonly string[];
  readonly problems: readonly { readonly kind: string; readonly message: string }[];
}

/** Runs `check --format json` in the folder of a scenario. */
export async function check(scenario: Scenario, ...args: string[]): Promise<Found> {
  const { status, stdout } = await scenario.run(['check', '--format', 'json', ...args]);
  const { files, problems } = JSON.parse(stdout) as {
    files: {
      path: string;
      diagnostics: { rule: string; severity: string; suppressed: boolean }[];
    }[];
    problems: { kind: string; message: string }[];
  };
  const findings = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(
      ({ rule, severity, suppressed }) =>
        `${path}: ${rule} ${severity}${suppressed ? ' (silenced)' : ''}`,
    ),
  );
  return { status, findings, problems };
}
