import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['yaodian-source'] },
  ssr: { resolve: { conditions: ['yaodian-source'] } },
  // Generous: a loaded machine makes a test slow, not wrong.
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
