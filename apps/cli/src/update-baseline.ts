import { resolve } from 'node:path';
import { makeBaseline, type CheckOutcome } from '@yaodian/workspace';
import type { CommandContext } from './program.ts';
import { writeOutput } from './write-output.ts';

/** Writes the findings of a run as the baseline; false, with a sentence on stderr, where that fails. */
export async function updateBaseline(
  context: CommandContext,
  file: string,
  outcome: CheckOutcome,
): Promise<boolean> {
  const { io, say } = context;
  const written = await writeOutput(
    resolve(io.cwd, file),
    makeBaseline(outcome.unfiltered),
    file,
    context,
  );
  if (!written) return false;
  const { errors, warnings, infos } = outcome.result.summary;
  io.err(`${say('baselineWritten', { count: errors + warnings + infos, file })}\n`);
  return true;
}
