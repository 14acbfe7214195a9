import { resolve } from 'node:path';
import type { CommandContext } from '../program.ts';
import { oneOf } from '../read-flags.ts';
import { requireFree } from '../require-free.ts';
import { widthOf } from '../terminal-text.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';

/** `yaodian layouts`, `yaodian layouts eject NAME`. */
export async function runLayouts(
  context: CommandContext,
  [action, name]: readonly (string | readonly string[] | undefined)[],
  flags: { readonly output?: string; readonly force?: true },
): Promise<number> {
  const { io, say, locale } = context;
  const { builtInLayout, ejectLayout, layoutNames } = await import('@yaodian/generator/text');
  if (action === undefined) {
    const width = Math.max(...layoutNames.map(widthOf));
    for (const each of layoutNames)
      io.out(`${each.padEnd(width)}  ${builtInLayout(each)?.title[locale] ?? ''}\n`);
    return 0;
  }
  oneOf(String(action), ['eject'], 'layouts', say);
  const layout = typeof name === 'string' ? builtInLayout(name) : null;
  if (layout === null)
    throw new UsageError(
      say('layoutBuiltIn', { name: String(name ?? ''), names: layoutNames.join(' ') }),
    );
  const file = flags.output ?? `${layout.name}.hbs`;
  await requireFree(context, file, flags.force === true);
  if (!(await writeOutput(resolve(io.cwd, file), ejectLayout(layout), file, context))) return 2;
  io.err(`${say('written', { file })}\n`);
  return 0;
}
