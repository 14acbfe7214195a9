import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

/** The real documents lie beside a checkout, not in it. */
const folder = new URL('../../../../shared/corpus/', import.meta.url);

function namesOf(): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder).filter((name) => /^\d{3}_.*\.txt$/u.test(name))
    : [];
}

/** The path of a corpus document by its number, null where the corpus is not there. */
export function corpusFile(number: number): string | null {
  const name = namesOf().find((candidate) => candidate.startsWith(String(number).padStart(3, '0')));
  return name === undefined ? null : fileURLToPath(new URL(name, folder));
}

/** The decoded text of a corpus document; throws where it is not there. */
export function corpusText(number: number): string {
  const path = corpusFile(number);
  if (path === null) throw new Error(`There is no corpus document ${number} beside this checkout`);
  return readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
}

/** A `describe` that is skipped, with a line that says so, where the corpus is not there. */
export function describeCorpus(name: string, tests: () => void): void {
  if (namesOf().length > 0) {
    describe(name, tests);
    return;
  }
  console.warn(`skipped: ${name} (no corpus at ${fileURLToPath(folder)})`);
  describe.skip(name, tests);
}
