import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import {
  readBaseline,
  type Baseline,
  type CheckOptions,
  type GivenInput,
} from '@yaodian/workspace';
import { fileUri } from '@yaodian/workspace';
import type { CommandContext } from './program.ts';
import { readFormats, readScope, readShard, wholeNumber, type FormatWish } from './read-flags.ts';
import { UsageError } from './usage-error.ts';

/** Options of `check` and `fix` as commander gives them. */
export interface CheckFlags {
  readonly config?: string | false;
  readonly nestedConfig?: true;
  readonly allowPlugins?: true;
  readonly inlineConfig?: boolean;
  readonly preset?: string;
  readonly kind?: string;
  readonly rule?: readonly string[];
  readonly format?: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly maxWarnings?: string;
  readonly quiet?: true;
  readonly shard?: string;
  readonly cache?: true;
  readonly threads?: string;
  readonly stdinFilename?: string;
  readonly stdinNdjson?: true;
  readonly explainChecks?: true;
  readonly printConfig?: true;
  readonly allowEmpty?: true;
  readonly times?: true;
  readonly project?: true;
  readonly dryRun?: true;
}

/** A run of `check` or `fix`, with everything read that the command line names. */
export interface CheckRequest {
  readonly options: CheckOptions;
  readonly formats: readonly FormatWish[];
  readonly maxWarnings: number;
  readonly quiet: boolean;
  readonly explainChecks: boolean;
  readonly times: boolean;
  readonly cache: boolean;
  /** 1: no thread but this one. */
  readonly threads: number;
  /** File to write the baseline to; null unless asked for. */
  readonly updateBaseline: string | null;
}

/** @throws {UsageError} where an option cannot be used. */
export async function readCheckOptions(
  { io, locale, say }: CommandContext,
  paths: readonly string[],
  flags: CheckFlags,
): Promise<CheckRequest> {
  const formats = readFormats(flags.format ?? [], say);
  const maxWarnings =
    flags.maxWarnings === undefined
      ? Infinity
      : wholeNumber(flags.maxWarnings, 0, '--max-warnings', say);
  const threads = flags.threads === undefined ? 1 : wholeNumber(flags.threads, 1, '--threads', say);
  const scope = readScope(flags, say);
  const shard = flags.shard === undefined ? undefined : readShard(flags.shard, say);
  if (flags.updateBaseline === true && flags.baseline === undefined)
    throw new UsageError(say('baselineNeeded'));
  const updateBaseline = flags.updateBaseline === true ? (flags.baseline ?? null) : null;
  const inputs = await readInputs({ io, locale, say }, paths, flags);
  const baseline =
    flags.baseline === undefined || updateBaseline !== null
      ? null
      : await loadBaseline({ io, locale, say }, flags.baseline);
  const plugins =
    flags.allowPlugins === true
      ? (await import('@yaodian/workspace/node')).createPluginRunner({
          workerUrl: new URL('./plugin-worker.cjs', import.meta.url),
        })
      : null;
  const options: CheckOptions = {
    root: fileUri(io.cwd),
    paths: paths.filter((path) => path !== '-'),
    inputs,
    locale,
    signal: io.signal,
    ...(flags.config === false
      ? { config: null }
      : typeof flags.config === 'string'
        ? { config: flags.config }
        : {}),
    ...(flags.nestedConfig === true ? { nestedConfig: true } : {}),
    ...(Object.keys(scope).length === 0 ? {} : { override: scope }),
    ...(flags.inlineConfig === false ? { inlineConfig: false } : {}),
    ...(flags.allowEmpty === true ? { allowEmpty: true } : {}),
    ...(flags.project === true ? { project: paths.map((path) => fromRoot(io.cwd, path)) } : {}),
    ...(baseline === null ? {} : { baseline }),
    ...(shard === undefined ? {} : { shard }),
    ...(plugins === null ? {} : { plugins }),
  };
  return {
    options,
    formats,
    maxWarnings,
    quiet: flags.quiet === true,
    explainChecks: flags.explainChecks === true,
    times: flags.times === true,
    cache: flags.cache === true,
    threads,
    updateBaseline,
  };
}

/** A path as a glob from the working directory: ./a.md is a.md. */
function fromRoot(folder: string, path: string): string {
  const from = relative(folder, resolve(folder, path)).replaceAll('\\', '/');
  return from === '' ? '.' : from;
}

async function readInputs(
  { io, say }: CommandContext,
  paths: readonly string[],
  flags: CheckFlags,
): Promise<GivenInput[]> {
  if (flags.stdinNdjson === true)
    return readNdjson(new TextDecoder().decode(await io.readStdin()), say);
  if (!paths.includes('-')) return [];
  if (flags.stdinFilename === undefined) throw new UsageError(say('stdinName'));
  return [{ name: flags.stdinFilename, bytes: await io.readStdin() }];
}

function readNdjson(text: string, say: CommandContext['say']): GivenInput[] {
  const inputs: GivenInput[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const input = parseLine(line);
    if (input === null) throw new UsageError(say('stdinFormat', { line: index + 1 }));
    inputs.push({ name: input.path, bytes: new TextEncoder().encode(input.text) });
  }
  return inputs;
}

function parseLine(line: string): { readonly path: string; readonly text: string } | null {
  try {
    const data: unknown = JSON.parse(line);
    if (typeof data !== 'object' || data === null || !('path' in data) || !('text' in data))
      return null;
    const { path, text } = data;
    return typeof path === 'string' && typeof text === 'string' ? { path, text } : null;
  } catch {
    return null;
  }
}

async function loadBaseline({ io, say }: CommandContext, file: string): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(resolve(io.cwd, file), 'utf8');
  } catch {
    throw new UsageError(say('baselineMissing', { file }));
  }
  try {
    return readBaseline(text);
  } catch (error) {
    throw new UsageError(
      say('baselineBad', { file, reason: error instanceof Error ? error.message : String(error) }),
    );
  }
}
