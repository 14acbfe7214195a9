import {
  loadProfile,
  renderDocx,
  renderIcs,
  renderPdf,
  renderTemplate,
  renderXlsx,
} from '@yaodian/generator/office';
import { renderHtml } from '@yaodian/generator/text';
import { toPlan } from '@yaodian/schema';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { seedDocuments, type Seed } from './documents.ts';
import { fontPaths, missingFor } from './tools.ts';

const skip = missingFor('fonts') !== null;
const profile = loadProfile('portable');
const zone = process.env['TZ'];

afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

type Output = string | Uint8Array;
const outputs: Readonly<Record<string, (seed: Seed) => Output | Promise<Output>>> = {
  docx: async ({ document }) => (await renderDocx(document, { profile, fontPaths })).bytes,
  pdf: async ({ document }) => (await renderPdf(document, { profile, fontPaths })).bytes,
  html: ({ document }) => renderHtml(document),
  xlsx: ({ plan }) => (plan === null ? '' : renderXlsx(toPlan(plan))),
  ics: ({ plan }) => (plan === null ? '' : renderIcs(toPlan(plan))),
  template: async ({ document, plan }) => {
    const template = (await renderDocx(document, { profile, fontPaths })).bytes;
    return plan === null ? '' : (await renderTemplate(toPlan(plan), template)).bytes;
  },
};

describe.skipIf(skip).each(Object.entries(outputs))('%s', (_, render) => {
  it('has the same bytes on any day and in any time zone', async () => {
    for (const seed of seedDocuments()) {
      const made: Buffer[] = [];
      for (const [day, place] of [
        ['2026-01-15T08:00:00Z', 'Asia/Shanghai'],
        ['2031-12-31T23:59:59Z', 'America/Los_Angeles'],
        ['1999-02-28T12:00:00Z', 'Pacific/Kiritimati'],
      ] as const) {
        vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
        process.env['TZ'] = place;
        made.push(Buffer.from(await render(seed)));
        vi.useRealTimers();
      }
      expect(
        made.map((bytes) => bytes.equals(made[0] ?? Buffer.alloc(0))),
        seed.name,
      ).toEqual([true, true, true]);
    }
  });
});
