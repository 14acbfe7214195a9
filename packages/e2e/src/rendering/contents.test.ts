import { loadProfile, readPdfWords, renderDocx, wordAsPdf } from '@yaodian/generator/office';
import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { fontPaths, missingFor } from './tools.ts';

const skip = missingFor('fonts', 'poppler', 'office') !== null;
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八'];
const topics = [
  '学校建设',
  '队伍建设',
  '教学改革',
  '经费保障',
  '安全管理',
  '信息建设',
  '督导评估',
  '组织领导',
];

/** A plan with a table of contents whose page numbers are those of another printing. */
function longDraft(): string {
  const headings = numerals.map((numeral, index) => `${numeral}、加强${topics[index] ?? ''}`);
  const contents = headings.map((heading, index) => `${heading}\t${String(index + 1)}`);
  const body = headings.flatMap((heading, index) => [
    heading,
    ...Array.from({ length: 9 + index }, () =>
      '全市新建公办幼儿园12所，新增学位3600个，深化集团化办学，推动优质资源向农村延伸，完善市、县、校三级管理制度。'.repeat(
        3,
      ),
    ),
  ]);
  return ['某市教育发展规划', '目　录', ...contents, '前言是规划的开头。', ...body].join('\n');
}

describe.skipIf(skip)('contents', () => {
  it('of the Word file name the pages that LibreOffice prints, one more or less', async () => {
    const document = parse(new SourceText(longDraft()), { format: 'text' });
    expect(document.parts.map((part) => part.role)).toContain('contents');
    const profile = loadProfile('portable');
    const { bytes, notes } = await renderDocx(document, { profile, fontPaths });
    expect(notes).toEqual([]);
    const pages = await readPdfWords(await wordAsPdf(bytes));
    const lines = pages.map((page) =>
      page.words
        .map((word) => word.text)
        .join('')
        .replace(/[\s·.…]/gu, ''),
    );
    const contentsPage = lines.findIndex((text) => text.includes('目录'));
    let exact = 0;
    for (const [index, topic] of topics.entries()) {
      const heading = `${numerals[index] ?? ''}、加强${topic}`;
      const printed =
        lines.findIndex((text, page) => page > contentsPage && text.includes(heading)) + 1;
      const said = Number(new RegExp(`${heading}(\\d+)`, 'u').exec(lines[contentsPage] ?? '')?.[1]);
      expect(
        Math.abs(said - printed),
        `${heading}: ${String(said)} / ${String(printed)}`,
      ).toBeLessThanOrEqual(1);
      if (said === printed) exact++;
    }
    console.log(
      `目录页码 ${String(topics.length)} 条，其中 ${String(exact)} 条与 LibreOffice 完全一致`,
    );
  });
});
