import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { CheckOptions } from '@yaodian/workspace';
import { createThreadPool, openResultFile, type ResultFile } from '@yaodian/workspace/many-files';
import type { CommandContext } from './program.ts';
import type { CheckRequest } from './read-check-options.ts';
import { threadMark } from './thread-mark.ts';

/** More threads than this only wait for one another. */
const threadsPerCore = 4;

/** Does the work of a run with the cache and the threads that were asked for, and closes both after it. */
export async function withAids<Result>(
  { io, say }: CommandContext,
  { options, cache, threads }: CheckRequest,
  work: (options: CheckOptions) => Promise<Result>,
): Promise<Result> {
  const plugins = options.plugins !== undefined;
  if (cache && plugins) io.err(`${say('cacheWithPlugins')}\n`);
  if (threads > 1 && plugins) io.err(`${say('threadsWithPlugins')}\n`);
  const results = cache && !plugins ? await openResults(io.cwd) : null;
  if (results?.refused === 'damaged') io.err(`${say('cacheRefused', { file: results.path })}\n`);
  const pool = threads > 1 && !plugins ? startPool(options, threads, io.signal) : null;
  try {
    return await work({
      ...options,
      ...(results === null ? {} : { cache: results.store }),
      ...(pool === null ? {} : { pool }),
    });
  } finally {
    await pool?.close();
    await results?.save().catch(() => {
      io.err(`${say('cacheNotWritten', { file: results.path })}\n`);
    });
  }
}

async function openResults(root: string): Promise<ResultFile> {
  return await openResultFile({ root, build: await buildOfProgram() });
}

/** A hash of what decides on results, so that another build never takes them for its own. */
async function buildOfProgram(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['program.js', 'custom-rules.cjs'])
    hash.update(await readFile(new URL(name, import.meta.url)));
  return hash.digest('hex');
}

function startPool(
  { root, paths, locale, config, nestedConfig, override, inlineConfig }: CheckOptions,
  threads: number,
  signal: AbortSignal,
): ReturnType<typeof createThreadPool> {
  return createThreadPool({
    workerUrl: new URL('yaodian.js', import.meta.url),
    argv: [threadMark],
    threads: Math.min(threads, availableParallelism() * threadsPerCore),
    options: {
      root,
      paths,
      locale,
      ...(config === undefined ? {} : { config }),
      ...(nestedConfig === undefined ? {} : { nestedConfig }),
      ...(override === undefined ? {} : { override }),
      ...(inlineConfig === undefined ? {} : { inlineConfig }),
    },
    signal,
  });
}
