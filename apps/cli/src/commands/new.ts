import { resolve } from 'node:path';
import { writePlanYaml } from '@yaodian/parser';
import { faultSentences } from '../fault-sentences.ts';
import { loadOne } from '../load-one.ts';
import { nextPlan, type NextPlan } from '../next-plan.ts';
import type { CommandContext } from '../program.ts';
import { oneOf, wholeNumber } from '../read-flags.ts';
import { requireFree } from '../require-free.ts';
import { starterKinds, starterPlan } from '../starter-plan.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';

interface NewFlags {
  readonly from?: string;
  readonly year?: string;
  readonly output?: string;
  readonly force?: true;
}

/** `yaodian new KIND`, `yaodian new --from LAST`. */
export async function runNew(
  context: CommandContext,
  [kind]: readonly (string | readonly string[] | undefined)[],
  flags: NewFlags,
): Promise<number> {
  const { io, say } = context;
  if (flags.output !== undefined) await requireFree(context, flags.output, flags.force === true);
  const { plan, remarks } = await startingPlan(context, kind, flags);
  const text = writePlanYaml(plan, remarks);
  if (flags.output === undefined) io.out(text);
  else if (await writeOutput(resolve(io.cwd, flags.output), text, flags.output, context))
    io.err(`${say('written', { file: flags.output })}\n`);
  else return 2;
  return 0;
}

async function startingPlan(
  context: CommandContext,
  kind: unknown,
  { from, year }: NewFlags,
): Promise<NextPlan> {
  const { say, locale } = context;
  if (from === undefined) {
    if (typeof kind !== 'string')
      throw new UsageError(say('newNeedsKind', { kinds: starterKinds.join(' ') }));
    const chosen = oneOf(kind, starterKinds, 'new', say);
    return starterPlan(
      chosen,
      year === undefined ? new Date().getFullYear() : wholeNumber(year, 1949, '--year', say),
    );
  }
  const document = await loadOne(context, from);
  const next = document.faults.length > 0 ? null : nextPlan(document);
  if (next === null)
    throw new UsageError(
      faultSentences(document, from, locale) || say('nothingToExtract', { file: from }),
    );
  return next;
}
