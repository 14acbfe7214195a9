import { compare } from '@yaodian/rules';
import { comparisonTable } from '../comparison-table.ts';
import { loadOne } from '../load-one.ts';
import type { CommandContext } from '../program.ts';
import { oneOf } from '../read-flags.ts';

/** `yaodian compare OLD NEW`. */
export async function runCompare(
  context: CommandContext,
  [oldFile, newFile]: readonly (string | readonly string[] | undefined)[],
  flags: { readonly format?: string },
): Promise<number> {
  const { io, say } = context;
  const format = oneOf(
    flags.format ?? 'pretty',
    ['pretty', 'json', 'markdown', 'html'],
    '--format',
    say,
  );
  const comparison = compare(
    await loadOne(context, String(oldFile)),
    await loadOne(context, String(newFile)),
  );
  io.out(
    format === 'json'
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : comparisonTable(comparison, format, context),
  );
  return 0;
}
