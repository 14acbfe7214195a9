import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole } from '@yaodian/workspace/node';
import { writeFault } from './file-fault.ts';
import type { CommandContext } from './program.ts';

/** Writes a file whole; false, with a sentence on stderr, where that fails. */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  shownPath: string,
  { io, say }: CommandContext,
  options: { readonly makeFolder?: true } = {},
): Promise<boolean> {
  try {
    if (options.makeFolder === true) await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, content);
    return true;
  } catch (error) {
    io.err(`${writeFault(error, shownPath, say)}\n`);
    return false;
  }
}
