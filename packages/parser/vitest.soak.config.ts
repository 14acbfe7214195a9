import { defineConfig } from 'vitest/config';

// `npm run soak`: minutes of prefixes and edits, too long for every test run.
export default defineConfig({
  resolve: { conditions: ['yaodian-source'] },
  ssr: { resolve: { conditions: ['yaodian-source'] } },
  test: { include: ['src/**/*.soak.test.ts'], testTimeout: 1_200_000 },
});
