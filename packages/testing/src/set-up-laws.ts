// Loaded by vitest before the tests of each room that holds laws.
import fc from 'fast-check';

/**
 * The same examples on every run, so that a change is judged and not the dice; `LAW_SEED` throws
 * them anew. A law that fails may look for a smaller example for a minute, not for ever.
 */
fc.configureGlobal({
  seed: Number(process.env['LAW_SEED'] ?? 20_260_101),
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the plugin for it has no global setting
  interruptAfterTimeLimit: 60_000,
});
