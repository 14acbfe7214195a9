import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load-profile.ts';
import { commonest } from './commonest.ts';
import { describeMeasures } from './describe-measures.ts';
import { measurePages, type MeasuredDocument } from './measure-pages.ts';
import { parsePages, type PdfPage, type PdfWord } from './read-pdf-words.ts';

const profile = loadProfile('portable');
const PITCH = 28.95;
const CELL = 15.75;
const LEFT = (28 / 25.4) * 72;
const plain: MeasuredDocument = { form: 'standard', header: null };

/** A word in a font whose box reaches 0.88 em above and 0.12 em below the baseline. */
function word(text: string, left: number, baseline: number, size = 16): PdfWord {
  const width = [...text].length * (size === 16 ? CELL : size);
  const box = { ascent: 0.88, descent: 0.12 };
  const top = baseline - 0.88 * size;
  return { text, left, right: left + width, top, bottom: top + size, box };
}

/** The baseline of a line of the grid, from 0. */
const line = (index: number): number => (37 / 25.4) * 72 + (index + 0.8) * PITCH;
const page = (...words: readonly PdfWord[]): PdfPage => ({ width: 595.28, height: 841.89, words });

/** A page of paragraphs of two lines: the first indented and full, the second full as well. */
const wholePage = page(
  ...Array.from({ length: 22 }, (_, index) =>
    index % 2 === 0
      ? word('字'.repeat(26), LEFT + 2 * CELL, line(index))
      : word('字'.repeat(28), LEFT, line(index)),
  ),
);

describe('measurePages', () => {
  it('takes all figures on a page that is filled', () => {
    const figures = measurePages([wholePage], profile, plain);
    expect(figures.lines).toBe(22);
    expect(figures.fullest).toEqual({ page: 1, lines: 22, whole: true });
    expect(figures.characters).toBe(28);
    expect(figures.pitch).toBeCloseTo(PITCH, 3);
    expect(figures.left).toBeCloseTo(28, 2);
    expect(figures.right).toBeCloseTo(210 - 28 - (28 * CELL * 25.4) / 72, 2);
    expect(figures.top).toBeCloseTo(37, 2);
    expect(figures.bottom).toBeCloseTo(297 - 37 - (22 * PITCH * 25.4) / 72, 2);
    expect([figures.mark, figures.pageNumber]).toEqual([null, null]);
  });

  it('is not led astray by half-width digits, titles, a table, 版记 and page numbers', () => {
    const mixed = page(
      word('2026年工作要点', 200, line(0), 22),
      word('全年新建公办幼儿园', LEFT + 2 * CELL, line(2)),
      { ...word('12', LEFT + 11 * CELL, line(2)), right: LEFT + 12 * CELL },
      word('所，'.repeat(8), LEFT + 12 * CELL, line(2)),
      word('新增学位。', LEFT, line(3)),
      word('序号', LEFT + 4, line(4) + 3, 12),
      word('任务', LEFT + 60, line(4) + 3, 12),
      word('抄送：市委办公室。', LEFT + 14, line(20), 14),
      word('—1—', 460, line(22) + 20, 14),
    );
    const figures = measurePages([mixed], profile, plain);
    expect(figures.pitch).toBeCloseTo(PITCH, 3);
    expect([figures.lines, figures.fullest]).toEqual([22, { page: 1, lines: 2, whole: false }]);
    // The first line ends in a mark, which may hang: the right edge is not taken from it.
    expect([figures.right, figures.characters, figures.top]).toEqual([null, null, null]);
    expect(figures.left).toBeCloseTo(28, 2);
    expect(figures.pageNumber).not.toBeNull();
  });

  it('finds 发文机关标志 by its words, measured from the type area and in a letter from the paper', () => {
    const header = {
      copyNumber: null,
      classification: null,
      urgency: null,
      mark: { names: ['某市教育局'], suffix: '文件' },
      documentNumber: null,
      signers: [],
    };
    // Smaller than any rule of thumb would take for a mark.
    const first = page(word('某市教育局文件', 150, 240, 20), word('某市教育局', 300, 500));
    const standard = measurePages([first], profile, { form: 'standard', header });
    expect(standard.mark).toBeCloseTo(((240 - 0.88 * 20) * 25.4) / 72 - 37, 2);
    const letter = measurePages([first], profile, { form: 'letter', header });
    expect(letter.mark).toBeCloseTo(((240 - 0.88 * 20) * 25.4) / 72, 2);
  });

  it.each<[string, readonly PdfPage[]]>([
    ['no page', []],
    ['an empty page', [page()]],
    ['one short line', [page(word('短', LEFT + 2 * CELL, line(0)))]],
    ['a title alone', [page(word('标题', 250, line(0), 22))]],
    ['a landscape page', [{ width: 841.89, height: 595.28, words: wholePage.words }]],
  ])('says plainly what it cannot measure: %s', (_, pages) => {
    const figures = measurePages(pages, profile, plain);
    expect([figures.pitch, figures.lines, figures.characters, figures.left, figures.right]).toEqual(
      [null, null, null, null, null],
    );
    const said = describeMeasures(figures, profile, plain);
    for (const { 'zh-CN': zh, en } of said) {
      expect(`${zh}${en}`).not.toMatch(/NaN|Infinity|null|undefined/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(said.map((sentence) => sentence['zh-CN'])).toContain(
      '每行字数：这份文档量不出（没有排满一行的正文）',
    );
  });
});

describe('commonest', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[28.9, 57.9, 29, 86.8, 57.9, 28.95], 28.95],
    [[2, 1], 1],
  ] as const)('%j', (values, expected) => {
    const found = commonest(values, 0.2);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 2);
  });
});

describe('parsePages', () => {
  it('gives each word the box of its font, and the usual one where the font does not tell', () => {
    const boxes =
      '<page width="595" height="842"><word xMin="79" yMin="100.2" xMax="111" yMax="116.2">甲&lt;乙</word>' +
      '<word xMin="300" yMin="100.2" xMax="332" yMax="121">丙</word></page>';
    const fonts =
      '<page number="1"><fontspec id="0" size="16" family="ABCDEF+Fang-Identity-H" color="#000000"/>' +
      '<fontspec id="1" size="16" family="Untold" color="#000000"/>' +
      '<text top="100" left="79" width="32" height="16" font="0">甲乙</text>' +
      '<text top="100" left="300" width="32" height="21" font="1">丙</text></page>';
    const known = new Map([['ABCDEF+Fang', { ascent: 0.8, descent: 0.2 }]]);
    const [first] = parsePages(boxes, fonts, known);
    expect(first?.words.map(({ text, box }) => [text, box.ascent])).toEqual([
      ['甲<乙', 0.8],
      ['丙', 0.95],
    ]);
  });
});
