import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandContext } from './program.ts';
import { UsageError } from './usage-error.ts';

/**
 * Keeps an output from replacing what is there.
 * @throws {UsageError} where the file exists and nobody said `--force`; devices and pipes are free.
 */
export async function requireFree(
  { io, say }: CommandContext,
  file: string,
  force: boolean,
): Promise<void> {
  if (force) return;
  const found = await stat(resolve(io.cwd, file)).catch(() => null);
  if (found?.isFile() === true) throw new UsageError(say('exists', { file }));
}
