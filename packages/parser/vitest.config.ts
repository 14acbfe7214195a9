import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['yaodian-source'] },
  ssr: { resolve: { conditions: ['yaodian-source'] } },
  test: {
    include: ['src/**/*.test.ts'],
    setupFiles: ['../testing/src/set-up-laws.ts'],
    exclude: ['src/**/*.soak.test.ts'],
    testTimeout: 60_000,
  },
});
