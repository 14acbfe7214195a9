import { defineConfig } from 'vitest/config';

/** Documents on paper: LibreOffice is slow to start, and does not like company. */
export default defineConfig({
  resolve: { conditions: ['yaodian-source'] },
  ssr: { resolve: { conditions: ['yaodian-source'] } },
  test: {
    include: ['src/rendering/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
