import { fileURLToPath } from 'node:url';
import { fix, resolveUri, type FixedFile } from '@yaodian/workspace';
import { NodeHost } from '@yaodian/workspace/node';
import { checkStatus } from '../check-status.ts';
import type { ConsoleIo } from '../console-io.ts';
import type { CommandContext } from '../program.ts';
import { readCheckOptions, type CheckFlags, type CheckRequest } from '../read-check-options.ts';
import { writeOutput } from '../write-output.ts';
import { writeReports } from '../write-reports.ts';

/** `yaodian fix`: writes the fixed files and reports what is left; with `--dry-run` prints the difference only. */
export async function runFix(
  context: CommandContext,
  [paths = []]: readonly (string | readonly string[] | undefined)[],
  flags: CheckFlags,
): Promise<number> {
  const request = await readCheckOptions(context, paths as readonly string[], flags);
  const host = new NodeHost();
  const { fixed, outcome } = await (request.cache || request.threads > 1
    ? (await import('../with-aids.ts')).withAids(context, request, (options) => fix(host, options))
    : fix(host, request.options));
  if (flags.dryRun === true)
    return dryRun(
      context,
      fixed,
      checkStatus(outcome, { maxWarnings: Infinity, updateBaseline: null }),
    );
  const { inputs = [] } = request.options;
  const written = await writeFixed(
    context,
    fixed.filter(({ given }) => !given),
  );
  // What came in goes out again, so the report cannot stand there.
  if (inputs.length > 0) writeInputs(context, request, fixed, flags.stdinNdjson === true);
  const io = inputs.length > 0 ? withoutStdout(context.io) : context.io;
  const failed = await writeReports({ ...context, io }, request, outcome);
  return failed || !written ? 2 : checkStatus(outcome, request);
}

/** Sends what is for standard output to stderr. */
function withoutStdout(io: ConsoleIo): ConsoleIo {
  return {
    ...io,
    out: (text) => {
      io.err(typeof text === 'string' ? text : new TextDecoder().decode(text));
    },
  };
}

async function writeFixed(context: CommandContext, fixed: readonly FixedFile[]): Promise<boolean> {
  const { io, say } = context;
  let count = 0;
  let files = 0;
  for (const file of fixed) {
    if (!(await writeOutput(fileURLToPath(file.uri), file.bytes, file.path, context))) continue;
    count += file.count;
    files++;
  }
  if (files > 0) io.err(`${say('fixed', { count, files })}\n`);
  return files === fixed.length;
}

/** The inputs as they are now, on standard output: a name that came with a text is no file to be written. */
function writeInputs(
  { io }: CommandContext,
  { options: { root, inputs = [] } }: CheckRequest,
  fixed: readonly FixedFile[],
  asLines: boolean,
): void {
  for (const { name, bytes } of inputs) {
    const uri = resolveUri(root, name);
    const changed = fixed.find((file) => file.given && file.uri === uri);
    if (asLines) {
      const text = changed?.after ?? new TextDecoder().decode(bytes);
      io.out(`${JSON.stringify({ path: name, text })}\n`);
    } else io.out(changed?.bytes ?? bytes);
  }
}

async function dryRun(
  { io, say }: CommandContext,
  fixed: readonly FixedFile[],
  status: number,
): Promise<number> {
  const { createTwoFilesPatch } = await import('diff');
  for (const { path, before, after } of fixed) {
    const patch = createTwoFilesPatch(
      `a/${path}`,
      `b/${path}`,
      before,
      after,
      undefined,
      undefined,
      { context: 3 },
    );
    io.out(patch.replace(/^=+\n/u, ''));
  }
  const count = fixed.reduce((sum, file) => sum + file.count, 0);
  io.err(`${say('wouldFix', { count, files: fixed.length })}\n`);
  if (status === 2 || status === 130) return status;
  return fixed.length > 0 ? 1 : 0;
}
