import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { configName } from '@yaodian/workspace';
import { writeFault } from '../file-fault.ts';
import type { CommandContext } from '../program.ts';
import { UsageError } from '../usage-error.ts';

/** `yaodian init`: a config to start from; an existing one is never touched. */
export async function runInit(
  context: CommandContext,
  _: readonly unknown[],
  flags: { readonly departments?: string },
): Promise<number> {
  const { io, locale, say } = context;
  const roster =
    flags.departments === undefined
      ? []
      : await (await import('../propose-roster.ts')).proposeRoster(context, flags.departments);
  const { initialConfig } = await import('../initial-config.ts');
  try {
    await writeFile(resolve(io.cwd, configName), initialConfig(roster, locale), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new UsageError(say('initExists', { file: configName }));
    throw new UsageError(writeFault(error, configName, say));
  }
  io.err(`${say('written', { file: configName })}\n`);
  return 0;
}
