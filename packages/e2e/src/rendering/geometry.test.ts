import {
  loadProfile,
  measureFigures,
  readPdfWords,
  renderDocx,
  renderPdf,
  wordAsPdf,
  type Measures,
} from '@yaodian/generator/office';
import { parse, SourceText, type PlanDocument } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { filledPages, seedDocuments, wholeDocument } from './documents.ts';
import { fontPaths, missingFor } from './tools.ts';

const skip = missingFor('fonts', 'poppler', 'office') !== null;

async function measured(
  document: PlanDocument,
  renderer: string,
  profileName: string,
): Promise<Measures> {
  const profile = loadProfile(profileName);
  const type = renderer === 'Typst' ? 'pdf' : 'docx';
  const { bytes } =
    type === 'pdf'
      ? await renderPdf(document, { profile, fontPaths })
      : await renderDocx(document, { profile, fontPaths });
  return measureFigures({ bytes, type, document, profile });
}

/** Half a millimetre. */
function near(actual: number | null, wanted: number, what = ''): void {
  expect(actual, what).not.toBeNull();
  expect(Math.abs((actual ?? Number.NaN) - wanted), what).toBeLessThanOrEqual(0.5);
}

const text = (content: string): PlanDocument => parse(new SourceText(content), { format: 'text' });

describe.skipIf(skip).each(['Typst', 'LibreOffice'])('a page as %s sets it', (renderer) => {
  it.each(['portable', 'compensated'])(
    '%s: 22 lines of 28 characters between the margins',
    async (name) => {
      const profile = loadProfile(name);
      const figures = await measured(filledPages(), renderer, name);
      expect(figures.fullest).toEqual({ page: 1, lines: 22, whole: true });
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
    near((await measured(wholeDocument('letter'), renderer, 'portable')).mark, 30);
  });

  it.each(seedDocuments().map((seed) => [seed.name, seed.document] as const))(
    'its figures are measured right on an ordinary document: %s',
    async (_, document) => {
      const { page, grid } = loadProfile('portable');
      const figures = await measured(document, renderer, 'portable');
      expect(figures.lines).toBe(grid.lines.value);
      expect(figures.characters).toBe(grid.characters.value);
      expect(figures.pitch).toBeCloseTo(grid.pitch.value, 1);
      near(figures.left, page.margin.left.value, 'left');
      near(figures.right, page.margin.right.value, 'right');
      near(figures.top, page.margin.top.value, 'top');
      near(figures.pageNumber, 7, 'page number');
      if (figures.bottom !== null) near(figures.bottom, page.margin.bottom.value, 'bottom');
      if (figures.mark !== null) near(figures.mark, 35, 'mark');
    },
  );

  it.each<[string, string]>([
    ['one short line', '短\n'],
    ['nothing but digits', '12345 67890 12345\n'],
    ['emoji and right to left', '😀👨‍👩‍👧 שלום \u200f结束\n'],
    ['a table of one cell a line', '序号\t任务\n1\t甲\n2\t乙\n'],
  ])('what cannot be measured is left open, nothing is invented: %s', async (_, content) => {
    const figures = await measured(text(content), renderer, 'portable');
    expect([figures.characters, figures.left, figures.right, figures.bottom, figures.mark]).toEqual(
      [null, null, null, null, null],
    );
    expect([null, 22]).toContain(figures.lines);
    if (figures.top !== null) near(figures.top, 37);
    near(figures.pageNumber, 7);
  });

  it('a paragraph of 100,000 characters has the figures of a page', async () => {
    const figures = await measured(
      text(`${'一二三四五六七八九十'.repeat(10_000)}\n`),
      renderer,
      'portable',
    );
    expect([figures.lines, figures.characters]).toEqual([22, 28]);
    expect(figures.fullest?.whole).toBe(true);
    expect(figures.pages).toBe(Math.ceil((100_000 + 2) / (22 * 28)));
  });
});

describe.skipIf(skip)('a letter', () => {
  it('begins its text at the same height in both, to half a millimetre', async () => {
    const document = wholeDocument('letter');
    const profile = loadProfile('portable');
    const pdf = (await renderPdf(document, { profile, fontPaths })).bytes;
    const word = await wordAsPdf((await renderDocx(document, { profile })).bytes);
    const heights = await Promise.all(
      [pdf, word].map(async (bytes) => {
        const [first] = await readPdfWords(bytes);
        const title = first?.words.find(({ text: words }) => words.startsWith('某市教育局关于'));
        if (title === undefined) throw new Error('no title');
        const size = (title.bottom - title.top) / (title.box.ascent + title.box.descent);
        return ((title.top + title.box.ascent * size) * 25.4) / 72;
      }),
    );
    near(heights[0] ?? null, heights[1] ?? Number.NaN);
  });
});
