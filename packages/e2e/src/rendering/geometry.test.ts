import {
  loadProfile,
  measureFigures,
  renderDocx,
  renderPdf,
  type Measures,
} from '@yaodian/generator/office';
import type { PlanDocument } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { filledPages, wholeDocument } from './documents.ts';
import { fontPaths, missingFor } from './tools.ts';

const skip = missingFor('fonts', 'poppler', 'office') !== null;

async function measured(
  document: PlanDocument,
  renderer: string,
  profileName: string,
): Promise<Measures> {
  const profile = loadProfile(profileName);
  const { bytes } =
    renderer === 'Typst'
      ? await renderPdf(document, { profile, fontPaths })
      : await renderDocx(document, { profile, fontPaths });
  return measureFigures(bytes, renderer === 'Typst' ? 'pdf' : 'docx', profile);
}

/** Half a millimetre. */
function near(actual: number | null, wanted: number): void {
  expect(actual).not.toBeNull();
  expect(Math.abs((actual ?? Number.NaN) - wanted)).toBeLessThanOrEqual(0.5);
}

describe.skipIf(skip).each(['Typst', 'LibreOffice'])('a page as %s sets it', (renderer) => {
  it.each(['portable', 'compensated'])(
    '%s: 22 lines of 28 characters between the margins',
    async (name) => {
      const profile = loadProfile(name);
      const figures = await measured(filledPages(), renderer, name);
      expect(figures.lines).toBe(22);
      expect(figures.characters).toBe(28);
      expect(figures.pitch).toBeCloseTo(profile.grid.pitch.value, 0);
      near(figures.left, profile.page.margin.left.value);
      near(figures.right, profile.page.margin.right.value);
      near(figures.top, profile.page.margin.top.value);
      near(figures.pageNumber, 7);
    },
  );

  it('the issuing mark stands 35 mm below the type area, in an order 20 mm', async () => {
    near((await measured(wholeDocument('standard'), renderer, 'portable')).mark, 35);
    near((await measured(wholeDocument('order'), renderer, 'portable')).mark, 20);
    near((await measured(wholeDocument('minutes'), renderer, 'portable')).mark, 35);
  });

  it('the mark of a letter stands 30 mm below the paper’s edge', async () => {
    const { mark } = await measured(wholeDocument('letter'), renderer, 'portable');
    near(mark, 30 - 37);
  });
});
