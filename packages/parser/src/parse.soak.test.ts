// Simulates typing: every prefix of the first corpus document, 2,000 seeded ones of each other, and
// as many texts with one character deleted. Run by `npm run soak`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { parse } from './parse.ts';
import { SourceText } from './source-text.ts';
import { brokenLaws } from './tree-laws.ts';

const corpus = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/corpus');
const present = existsSync(corpus);
if (!present) console.log(`${corpus} is absent: the soak is skipped`);
const files = present ? readdirSync(corpus).filter((name) => /^\d{3}_.*\.txt$/u.test(name)) : [];

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

function check(text: string, format: 'text' | 'markdown', full: boolean): void {
  const document = parse(new SourceText(text), { format });
  const broken = brokenLaws(document);
  if (broken.length > 0) expect(broken).toEqual([]);
  if (full) outline(document);
}

describe.skipIf(!present)('soak', () => {
  it.each(files)('%s: prefixes', (file) => {
    const text = readFileSync(join(corpus, file), 'utf8');
    const random = seeded(7);
    const all = file.startsWith('000');
    for (let i = 0; i < (all ? text.length : 2000); i++) {
      check(text.slice(0, all ? i : random(text.length)), 'text', i % 20 === 0);
    }
  });

  it.each(files)('%s: one character deleted', (file) => {
    const text = readFileSync(join(corpus, file), 'utf8');
    const random = seeded(11);
    for (let i = 0; i < 2000; i++) {
      const at = random(text.length);
      check(
        text.slice(0, at) + text.slice(at + 1),
        i % 2 === 0 ? 'text' : 'markdown',
        i % 50 === 0,
      );
    }
  });
});
