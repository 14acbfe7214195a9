import { defineConfig } from 'vitest/config';

/** Real editors: slow to start, and one at a time. */
export default defineConfig({
  test: {
    include: ['src/editor/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
