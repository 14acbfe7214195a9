import { chmod, open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: a temporary file beside the target, flushed, then renamed over it.
 * The mode of an existing file is kept, and a link is written through.
 * @throws the error of the file system; nothing half-written remains.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 40)}.${uniqueName()}.tmp`);
  const existing = await stat(target).catch(() => null);
  // A device or a pipe is written to, never replaced.
  if (existing !== null && !existing.isFile()) {
    await writeFile(target, content);
    return;
  }
  const handle = await open(temporary, 'wx');
  try {
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (existing !== null) await chmod(temporary, existing.mode & 0o7777);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

let written = 0;

/** Unlike any other of this process and, most likely, of others; a clash fails and overwrites nothing. */
function uniqueName(): string {
  return `${process.pid.toString(36)}-${(written++).toString(36)}-${Date.now().toString(36)}`;
}
