import { existsSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vsix } from './tools.ts';

/** Bytes; a writer's office may load it over a slow line. */
const MOST = 1_500_000;

describe.skipIf(!existsSync(vsix))('the packaged extension', () => {
  it('is no larger than 1.5 MB', () => {
    expect(statSync(vsix).size).toBeLessThanOrEqual(MOST);
  });
});
