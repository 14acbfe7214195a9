import { resolve } from 'node:path';
import { extract, writePlanYaml } from '@yaodian/parser';
import { toPlan } from '@yaodian/schema';
import { loadOne } from '../load-one.ts';
import { faultSentences } from '../fault-sentences.ts';
import type { CommandContext } from '../program.ts';
import { oneOf } from '../read-flags.ts';
import { requireFree } from '../require-free.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';

/** `yaodian extract FILE`: a draft as plan YAML; what is uncertain stands in it as comments. */
export async function runExtract(
  context: CommandContext,
  [file]: readonly (string | readonly string[] | undefined)[],
  flags: { readonly output?: string; readonly format?: string; readonly force?: true },
): Promise<number> {
  const { io, say, locale } = context;
  const format = oneOf(flags.format ?? 'yaml', ['yaml', 'json'], '--format', say);
  const path = String(file);
  if (flags.output !== undefined) await requireFree(context, flags.output, flags.force === true);
  const document = await loadOne(context, path);
  const result = document.faults.length > 0 ? null : extract(document);
  if (result === null)
    throw new UsageError(
      faultSentences(document, path, locale) || say('nothingToExtract', { file: path }),
    );
  const { plan, remarks } = result;
  const text =
    format === 'json' ? `${JSON.stringify(toPlan(plan), null, 2)}\n` : writePlanYaml(plan, remarks);
  if (flags.output === undefined) io.out(text);
  else if (!(await writeOutput(resolve(io.cwd, flags.output), text, flags.output, context)))
    return 2;
  return 0;
}
