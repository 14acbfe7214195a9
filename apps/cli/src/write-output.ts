import { writeWhole } from '@yaodian/workspace/node';
import type { CommandContext } from './program.ts';

/** Writes a file whole; false, with a sentence on stderr, where that fails. */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  shownPath: string,
  { io, say }: CommandContext,
): Promise<boolean> {
  try {
    await writeWhole(path, content);
    return true;
  } catch (error) {
    io.err(
      `${say('cannotWrite', { file: shownPath, reason: error instanceof Error ? error.message : String(error) })}\n`,
    );
    return false;
  }
}
