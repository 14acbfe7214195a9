import { resolve } from 'node:path';
import { SourceText } from '@yaodian/parser';
import type { CheckOutcome, CheckResult } from '@yaodian/workspace';
import type { CommandContext } from './program.ts';
import type { CheckRequest } from './read-check-options.ts';
import { loadReporter } from './reporters/load-reporter.ts';
import type { Report } from './reporters/report.ts';
import { writeOutput } from './write-output.ts';

/** Writes every wished format; true where one could not be written. */
export async function writeReports(
  { io, locale, say }: CommandContext,
  request: Pick<CheckRequest, 'formats' | 'quiet' | 'explainChecks' | 'times'>,
  outcome: Pick<CheckOutcome, 'result' | 'texts' | 'checked' | 'times' | 'interrupted'>,
): Promise<boolean> {
  let failed = false;
  for (const { format, file } of request.formats) {
    const quiet = request.quiet && format !== 'json';
    const report: Report = {
      result: quiet ? errorsOnly(outcome.result) : outcome.result,
      locale,
      say,
      color: io.color && file === null,
      columns: file === null ? io.columns : 80,
      lineText: lineReader(outcome),
      checked: request.explainChecks ? outcome.checked : null,
    };
    const text = (await loadReporter(format))(report);
    if (file === null) io.out(text);
    else if (!(await writeOutput(resolve(io.cwd, file), text, file, { io, locale, say })))
      failed = true;
  }
  if (outcome.interrupted) io.err(`${say('interrupted')}\n`);
  if (request.times)
    for (const [rule, time] of [...outcome.times].sort((a, b) => b[1] - a[1]))
      io.err(`${time.toFixed(2).padStart(9)} ms  ${rule}\n`);
  return failed;
}

function errorsOnly(result: CheckResult): CheckResult {
  const files = result.files.map(({ path, diagnostics }) => ({
    path,
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
  }));
  return { ...result, files };
}

function lineReader({ texts }: Pick<CheckOutcome, 'texts'>): Report['lineText'] {
  const sources = new Map<string, SourceText>();
  return (path, line) => {
    let source = sources.get(path);
    if (source === undefined) {
      const text = texts.get(path);
      if (text === undefined) return null;
      sources.set(path, (source = new SourceText(text)));
    }
    const start = source.lineStarts[line - 1];
    return start === undefined
      ? null
      : source.text.slice(start, source.lineStarts[line]).replace(/[\r\n]+$/u, '');
  };
}
