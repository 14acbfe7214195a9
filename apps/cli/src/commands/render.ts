import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { CommandContext } from '../program.ts';
import { sentencesOf } from '../bilingual-error.ts';
import { progress } from '../progress.ts';
import { oneOf } from '../read-flags.ts';
import { renderOne, type RenderWish } from '../render-one.ts';
import { renderTypes, textTypes } from '../render-types.ts';
import { requireFree } from '../require-free.ts';
import { UsageError } from '../usage-error.ts';
import { watchFiles } from '../watch-files.ts';
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
  const wish = wishOf(context, flags);
  const paths = files as readonly string[];
  const bar = progress(paths.length, process.stderr);
  const err = (text: string): void => {
    bar.hide();
    io.err(text);
  };
  const batch = { ...context, io: { ...io, err } };
  const sources = new Set(paths.map((path) => resolve(io.cwd, path)));
  /** Which plan became which file: two plans of one name must not replace one another. */
  const makers = new Map<string, string>();
  const render = async (path: string): Promise<boolean> => {
    try {
      const target = await targetOf(context, path, paths.length, wish, flags.output);
      const force = flags.force === true || (target !== null && makers.get(target) === path);
      if (target !== null) {
        if (sources.has(resolve(io.cwd, target)))
          throw new UsageError(say('targetIsSource', { file: target }));
        const maker = makers.get(target) ?? path;
        if (maker !== path) throw new UsageError(say('targetTwice', { file: target, maker }));
        await requireFree(context, target, force);
      }
      const made = await renderTo(batch, path, target, wish);
      if (made && target !== null) makers.set(target, path);
      return made;
    } catch (error) {
      const sentences =
        error instanceof UsageError
          ? error.message
          : (sentencesOf(error, context.locale) ?? say('crash', { reason: reasonOf(error) }));
      err(`${sentences.startsWith(path) ? '' : `${path}: `}${sentences}\n`);
      return false;
    }
  };
  let failed = 0;
  for (const [index, path] of paths.entries()) {
    if (io.signal.aborted) break;
    bar.show(index, path);
    if (!(await render(path))) failed++;
  }
  bar.hide();
  if (flags.watch === true && !io.signal.aborted) {
    const companions = [flags.layout, flags.profile, flags.template].filter(isFile);
    await watchFiles(context, paths, companions, render);
  }
  if (io.signal.aborted) return 130;
  if (failed === 0) return 0;
  if (paths.length > 1) io.err(`${say('renderFailed', { count: failed })}\n`);
  return paths.length === 1 || failed === paths.length ? 2 : 1;
}

function wishOf({ io, say }: CommandContext, flags: RenderFlags): RenderWish {
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
  if (wish.measure && wish.type !== 'docx' && wish.type !== 'pdf')
    throw new UsageError(say('measureNeedsPages'));
  return wish;
}

/** A layout or a profile is a built-in name or a path. */
function isFile(value: string | undefined): value is string {
  return value !== undefined && /[./\\]/u.test(value);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
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

/** False, with a sentence on stderr, where the document was made and could not be written. */
async function renderTo(
  context: CommandContext,
  file: string,
  target: string | null,
  wish: RenderWish,
): Promise<boolean> {
  const { io, say } = context;
  const bytes = await renderOne(context, file, wish);
  if (target === null) {
    io.out(new TextDecoder().decode(bytes));
    return true;
  }
  const path = resolve(io.cwd, target);
  if (!(await writeOutput(path, bytes, target, context, { makeFolder: true }))) return false;
  io.err(`${say('written', { file: target })}\n`);
  return true;
}
