import { outline } from '@yaodian/parser';
import type { CommandContext } from '../program.ts';
import { loadOne } from '../load-one.ts';
import { oneOf } from '../read-flags.ts';
import { outlineTree } from '../outline-tree.ts';

/** `yaodian outline FILE`. */
export async function runOutline(
  context: CommandContext,
  [file]: readonly (string | readonly string[] | undefined)[],
  flags: { readonly format?: string; readonly kind?: string },
): Promise<number> {
  const { io, say } = context;
  const format = oneOf(flags.format ?? 'pretty', ['pretty', 'json'], '--format', say);
  const document = await loadOne(context, String(file));
  const tree = { ...outline(document), file: String(file) };
  io.out(format === 'json' ? `${JSON.stringify(tree, null, 2)}\n` : outlineTree(tree, context));
  return 0;
}
