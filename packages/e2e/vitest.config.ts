import { defineConfig } from 'vitest/config';

/** Scenarios that need nothing but Node; editors and renderers have configs of their own. */
export default defineConfig({
  resolve: { conditions: ['yaodian-source'] },
  ssr: { resolve: { conditions: ['yaodian-source'] } },
  test: {
    include: ['src/protocol/**/*.test.ts', 'src/scenarios/**/*.test.ts'],
    // Generous: a loaded machine makes a test slow, not wrong.
    testTimeout: 180_000,
  },
});
