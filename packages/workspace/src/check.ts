import { CheckCollection, type CheckOutcome } from './check-collection.ts';
import type { CheckOptions } from './check-options.ts';
import { CheckRun } from './check-run.ts';
import { ConfigStore } from './config/config-store.ts';
import type { Host } from './host.ts';
import { say } from './say.ts';
import { selectFiles } from './select-files.ts';

/** Checks files, folders and globs. What an input, a config or a rule does wrong becomes a problem of the result. */
export async function check(host: Host, options: CheckOptions): Promise<CheckOutcome> {
  const configs = new ConfigStore(host, options);
  await configs.load();
  if (configs.problems.length > 0) return new CheckCollection(options, configs.problems).outcome();
  const { files, skipped, problems } = await selectFiles(host, options, configs);
  const collected = new CheckCollection(options, problems);
  collected.skipped += skipped;
  const run = new CheckRun(host, options, configs, files);
  await run.into(collected);
  // Faults of configs below the root show when a file beside them is checked.
  collected.problems.push(...configs.problems);
  if (collected.isEmpty && options.allowEmpty !== true)
    collected.problems.push({
      kind: 'no-plan',
      file: null,
      message: say(options.locale, 'noPlan'),
    });
  return collected.outcome();
}
