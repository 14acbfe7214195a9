import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The texts that are measured. */
export interface BenchTexts {
  /** Where they come from, for the table's title. */
  readonly source: 'corpus' | 'seeds';
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * The corpus of real documents where it stands beside the repository, otherwise the clean drafts
 * among the seeds.
 * @param root absolute path of the repository
 * @throws Error where neither is there
 */
export function readTexts(root: string): BenchTexts {
  const corpus = join(root, '../shared/corpus');
  if (existsSync(corpus)) return { source: 'corpus', files: filesIn(corpus, /^\d+.*\.txt$/u) };
  const files = filesIn(join(root, 'seeds'), /\.(?:md|txt)$/u);
  if (files.length === 0) throw new Error(`No texts to measure: neither ${corpus} nor seeds/.`);
  return { source: 'seeds', files };
}

function filesIn(folder: string, wanted: RegExp): BenchTexts['files'] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name) && !name.endsWith('README.md'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}
