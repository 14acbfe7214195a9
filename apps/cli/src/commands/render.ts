import { stat, mkdir } from 'node:fs/promises';
import { watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CommandContext } from '../program.ts';
import { sentencesOf } from '../bilingual-error.ts';
import { progress } from '../progress.ts';
import { oneOf } from '../read-flags.ts';
import { renderOne, type RenderWish } from '../render-one.ts';
import { renderTypes, textTypes } from '../render-types.ts';
import { requireFree } from '../require-free.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';

interface RenderFlags {
  readonly type?: string;
  readonly output?: string;
  readonly layout?: string;
  readonly profile?: string;
  readonly template?: string;
  readonly fontPath?: readonly string[];
  readonly by?: string;
  readonly watch?: true;
  readonly measure?: true;
  readonly force?: true;
}

/** `yaodian render FILE…`: one failing plan never stops the others. */
export async function runRender(
  context: CommandContext,
  [files = []]: readonly (string | readonly string[] | undefined)[],
  flags: RenderFlags,
): Promise<number> {
  const { io, say } = context;
  if (flags.type === undefined)
    throw new UsageError(say('renderTypeNeeded', { types: renderTypes.join(' ') }));
  const wish: RenderWish = {
    type: oneOf(flags.type, renderTypes, '-t', say),
    layout: flags.layout ?? null,
    profile: flags.profile ?? 'portable',
    template: flags.template ?? null,
    fontPaths: (flags.fontPath ?? []).map((folder) => resolve(io.cwd, folder)),
    sheetsBy: oneOf(flags.by ?? 'chapter', ['chapter', 'department'], '--by', say),
    measure: flags.measure === true,
  };
  if (wish.template !== null && wish.type !== 'docx')
    throw new UsageError(say('templateNeedsDocx'));
  if (wish.measure && wish.type !== 'docx' && wish.type !== 'pdf') {
    throw new UsageError(say('measureNeedsPages'));
  }
  const paths = files as readonly string[];
  const render = async (path: string, force: boolean): Promise<boolean> => {
    try {
      await renderTo(
        context,
        path,
        await targetOf(context, path, paths.length, wish, flags.output),
        wish,
        force,
      );
      return true;
    } catch (error) {
      const sentences =
        error instanceof UsageError ? error.message : sentencesOf(error, context.locale);
      if (sentences === null) throw error;
      io.err(`${sentences.startsWith(path) ? '' : `${path}: `}${sentences}\n`);
      return false;
    }
  };
  let failed = 0;
  const bar = progress(paths.length);
  for (const [index, path] of paths.entries()) {
    if (io.signal.aborted) return 130;
    bar.show(index, path);
    if (!(await render(path, flags.force === true || flags.watch === true))) failed++;
  }
  bar.end();
  if (flags.watch === true)
    await watchFiles(context, paths, flags.layout, (path) => render(path, true));
  if (failed === 0) return 0;
  if (paths.length > 1) io.err(`${say('renderFailed', { count: failed })}\n`);
  return paths.length === 1 || failed === paths.length ? 2 : 1;
}

/** Null: standard output. */
async function targetOf(
  { io }: CommandContext,
  path: string,
  count: number,
  { type }: RenderWish,
  output: string | undefined,
): Promise<string | null> {
  const name = `${basename(path).replace(/(?:\.plan)?\.[^.]+$/u, '')}.${type}`;
  if (output === undefined)
    return count === 1 && textTypes.has(type) ? null : join(dirname(path), name);
  const found = await stat(resolve(io.cwd, output)).catch(() => null);
  const folder = count > 1 || output.endsWith('/') || found?.isDirectory() === true;
  return folder ? join(output, name) : output;
}

async function renderTo(
  context: CommandContext,
  path: string,
  target: string | null,
  wish: RenderWish,
  force: boolean,
): Promise<void> {
  const { io, say } = context;
  if (target !== null) await requireFree(context, target, force);
  const bytes = await renderOne(context, path, wish);
  if (target === null) {
    io.out(new TextDecoder().decode(bytes));
    return;
  }
  await mkdir(dirname(resolve(io.cwd, target)), { recursive: true }).catch(() => undefined);
  if (!(await writeOutput(resolve(io.cwd, target), bytes, target, context)))
    throw new UsageError(say('notWritten', { file: target }));
  io.err(`${say('written', { file: target })}\n`);
}

/** Renders a file again when it changes, all when the layout does; until Ctrl-C. */
function watchFiles(
  { io, say }: CommandContext,
  paths: readonly string[],
  layout: string | undefined,
  render: (path: string) => Promise<boolean>,
): Promise<void> {
  io.err(`${say('watching')}\n`);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const soon = (path: string): void => {
    clearTimeout(timers.get(path));
    timers.set(
      path,
      setTimeout(() => void render(path), 100),
    );
  };
  const watchers = paths.map((path) =>
    watchFile(resolve(io.cwd, path), () => {
      soon(path);
    }),
  );
  if (layout?.endsWith('.hbs') === true)
    watchers.push(
      watchFile(resolve(io.cwd, layout), () => {
        for (const path of paths) soon(path);
      }),
    );
  return new Promise((resolveWatch) => {
    io.signal.addEventListener('abort', () => {
      for (const watcher of watchers) watcher.close();
      resolveWatch();
    });
  });
}

/** Editors replace files, so the folder is watched and not the file. */
function watchFile(path: string, onChange: () => void): { close(): void } {
  return watch(dirname(path), (_, name) => {
    if (name === basename(path)) onChange();
  });
}
