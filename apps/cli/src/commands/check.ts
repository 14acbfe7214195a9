import type { CommandContext } from '../program.ts';
import { checkStatus } from '../check-status.ts';
import { readCheckOptions, type CheckFlags } from '../read-check-options.ts';
import { writeReports } from '../write-reports.ts';
import { check } from '@yaodian/workspace';
import { NodeHost } from '@yaodian/workspace/node';

/** `yaodian check`. */
export async function runCheck(
  context: CommandContext,
  [paths = []]: readonly (string | readonly string[] | undefined)[],
  flags: CheckFlags,
): Promise<number> {
  const host = new NodeHost();
  const request = await readCheckOptions(context, paths as readonly string[], flags);
  if (flags.printConfig === true)
    return (await import('./print-config.ts')).printConfig(
      context,
      host,
      request.options,
      paths as readonly string[],
    );
  const outcome = await (request.cache || request.threads > 1
    ? (await import('../with-aids.ts')).withAids(context, request, (options) =>
        check(host, options),
      )
    : check(host, request.options));
  const baselineWritten =
    request.updateBaseline === null ||
    (await (
      await import('../update-baseline.ts')
    ).updateBaseline(context, request.updateBaseline, outcome));
  const failed = await writeReports(context, request, outcome);
  return failed || !baselineWritten ? 2 : checkStatus(outcome, request);
}
