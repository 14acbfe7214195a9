import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['yaodian-source'] },
  ssr: { resolve: { conditions: ['yaodian-source'] } },
  // The scenarios start processes; on a busy machine each may take its time.
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 },
});
