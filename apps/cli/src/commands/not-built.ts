import type { CommandContext } from '../program.ts';
import { UsageError } from '../usage-error.ts';

/** A command that the contract names and that this release does not have. */
export function notBuilt(what: string): (context: CommandContext) => Promise<number> {
  return ({ say }) => Promise.reject(new UsageError(say('notBuilt', { what })));
}
