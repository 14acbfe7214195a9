import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  summarise,
  type CheckResult,
  type Diagnostic,
  type FileResult,
  type Problem,
} from '@yaodian/workspace';
import { checkStatus } from '../check-status.ts';
import { readFault } from '../file-fault.ts';
import type { CommandContext } from '../program.ts';
import { readFormats, wholeNumber } from '../read-flags.ts';
import { UsageError } from '../usage-error.ts';
import { writeReports } from '../write-reports.ts';

/** `yaodian merge REPORT…`: the reports of shards as one, as if there had been no shards. */
export async function runMerge(
  context: CommandContext,
  [reports = []]: readonly (string | readonly string[] | undefined)[],
  flags: {
    readonly format?: readonly string[];
    readonly maxWarnings?: string;
    readonly quiet?: true;
  },
): Promise<number> {
  const { say } = context;
  const formats = readFormats(flags.format ?? [], say);
  const maxWarnings =
    flags.maxWarnings === undefined
      ? Infinity
      : wholeNumber(flags.maxWarnings, 0, '--max-warnings', say);
  const parts: CheckResult[] = [];
  for (const file of reports as readonly string[]) parts.push(await readReport(context, file));
  const result = mergeReports(parts);
  const nothing = {
    texts: new Map(),
    checked: new Map(),
    times: new Map(),
    interrupted: false,
  };
  const request = { formats, quiet: flags.quiet === true, explainChecks: false, times: false };
  const failed = await writeReports(context, request, { result, ...nothing });
  return failed
    ? 2
    : checkStatus({ result, interrupted: false }, { maxWarnings, updateBaseline: null });
}

/** A file that several shards read for a project is reported by one of them only; equal problems are told once. */
function mergeReports(parts: readonly CheckResult[]): CheckResult {
  const files = new Map<string, FileResult>();
  const problems = new Map<string, Problem>();
  for (const part of parts) {
    for (const file of part.files) files.set(file.path, file);
    for (const problem of part.problems) problems.set(JSON.stringify(problem), problem);
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const sum = (key: 'skipped' | 'baselined'): number =>
    parts.reduce((total, part) => total + part.summary[key], 0);
  // A shard without plans is no failure as long as another has some.
  const told = [...problems.values()].filter(
    ({ kind }) => kind !== 'no-plan' || sorted.length === 0,
  );
  return {
    version: 1,
    files: sorted,
    problems: told,
    summary: summarise(sorted, sum('skipped'), sum('baselined')),
  };
}

async function readReport({ io, say }: CommandContext, file: string): Promise<CheckResult> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch((error: unknown) => {
    throw new UsageError(readFault(error, file, say));
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UsageError(say('badReport', { file }));
  }
  if (!isReport(data)) throw new UsageError(say('badReport', { file }));
  return data;
}

function isReport(data: unknown): data is CheckResult {
  if (!isRecord(data) || data['version'] !== 1 || !isRecord(data['summary'])) return false;
  const { files, problems } = data;
  return (
    Array.isArray(files) &&
    files.every(isFile) &&
    Array.isArray(problems) &&
    problems.every(isRecord)
  );
}

function isFile(data: unknown): data is FileResult {
  if (!isRecord(data) || typeof data['path'] !== 'string') return false;
  const { diagnostics } = data;
  return Array.isArray(diagnostics) && diagnostics.every(isDiagnostic);
}

function isDiagnostic(data: unknown): data is Diagnostic {
  return (
    isRecord(data) &&
    typeof data['rule'] === 'string' &&
    typeof data['message'] === 'string' &&
    ['error', 'warning', 'info'].includes(String(data['severity'])) &&
    isRecord(data['start']) &&
    isRecord(data['end']) &&
    Array.isArray(data['suggestions']) &&
    Array.isArray(data['related'])
  );
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
