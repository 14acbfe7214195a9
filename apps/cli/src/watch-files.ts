import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { CommandContext } from './program.ts';
import { readFault } from './file-fault.ts';
import { UsageError } from './usage-error.ts';

/** An editor may write a file in several steps; what follows within so many milliseconds is one change. */
const SETTLED = 100;

/**
 * Renders a file again when it changes, and all of them when a companion (layout, profile, template) does;
 * until Ctrl-C.
 * @throws {UsageError} where a folder cannot be watched.
 */
export async function watchFiles(
  { io, say }: CommandContext,
  paths: readonly string[],
  companions: readonly string[],
  render: (path: string) => Promise<boolean>,
): Promise<void> {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  // One after another: of two renders at once the older might be written last.
  let queue: Promise<unknown> = Promise.resolve();
  const soon = (path: string): void => {
    clearTimeout(timers.get(path));
    timers.set(
      path,
      setTimeout(() => {
        queue = queue.then(() => render(path));
      }, SETTLED),
    );
  };
  const watchers: FSWatcher[] = [];
  const onChange = (file: string, changed: () => void): void => {
    const path = resolve(io.cwd, file);
    try {
      // Editors replace files, so the folder is watched and not the file.
      const watcher = watch(dirname(path), (_, name) => {
        if (name === basename(path)) changed();
      });
      watcher.on('error', () => {
        watcher.close();
      });
      watchers.push(watcher);
    } catch (error) {
      throw new UsageError(readFault(error, dirname(file), say));
    }
  };
  const ended = new Promise<void>((resolveEnded) => {
    if (io.signal.aborted) resolveEnded();
    io.signal.addEventListener('abort', () => {
      resolveEnded();
    });
  });
  try {
    for (const path of paths)
      onChange(path, () => {
        soon(path);
      });
    for (const companion of companions) onChange(companion, () => void paths.map(soon));
    io.err(`${say('watching')}\n`);
    await ended;
  } finally {
    for (const watcher of watchers) watcher.close();
    for (const timer of timers.values()) clearTimeout(timer);
  }
  await queue;
}
