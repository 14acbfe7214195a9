import { loadProfile, measureFigures, renderDocx, renderPdf } from '@yaodian/generator/office';
import type { Plan } from '@yaodian/schema';
import { describe, expect, it } from 'vitest';
import { documentOf } from './documents.ts';
import { fontPaths, missingFor } from './tools.ts';

const skip = missingFor('fonts', 'poppler', 'office') !== null;
const profile = loadProfile('portable');

/** A small generator of its own: the same plans on every run, whatever the version of a library. */
function randomPlans(count: number): readonly Plan[] {
  let state = 20260115;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const clauses = [
    '全年新建公办幼儿园12所，新增学位3600个，公办园在园幼儿占比达到60%以上',
    '深化集团化办学，推动优质资源向农村延伸',
    '完善市、县、校三级竞赛制度，学生体质健康合格率不低于95%',
    '投入资金4200万元，完成15所乡镇学校改造（其中寄宿制学校6所）',
    '落实“双减”政策，规范校外培训，开展专项督查不少于2次',
    '年底前建成智慧校园示范校28所',
  ];
  const sentence = (): string =>
    Array.from({ length: 1 + next(3) }, () => clauses[next(clauses.length)]).join('；');
  return Array.from({ length: count }, (_, index) => ({
    title: `某市教育局2026年工作要点之${String(index + 1)}`,
    issuer: '某市教育局',
    year: 2026,
    document: { issuers: '某市教育局', issueDate: '2026-01-15' },
    leadIn: sentence() + '。',
    sections: Array.from({ length: 2 + next(5) }, (_section, section) => ({
      title: `重视民生实事，解决好热点难点问题之${String(section + 1)}`,
      tasks: Array.from({ length: 2 + next(8) }, () => ({
        title: clauses[next(clauses.length)]?.split('，')[0] ?? '',
        body: Array.from({ length: 1 + next(5) }, () => `${sentence()}。`).join(''),
        responsible: ['规建处', '基教处', '体卫艺处'].slice(next(2)),
      })),
    })),
  }));
}

describe.skipIf(skip)('pages', () => {
  it('Typst and LibreOffice give 20 random plans the same number of pages, but for one in twenty', async () => {
    let pages = 0;
    let difference = 0;
    for (const plan of randomPlans(20)) {
      const document = documentOf(plan);
      const set = await renderPdf(document, { profile, fontPaths });
      const pdf = await measureFigures({ bytes: set.bytes, type: 'pdf', document, profile });
      const { bytes } = await renderDocx(document, { profile });
      const word = await measureFigures({ bytes, type: 'docx', document, profile });
      expect(Math.abs(pdf.pages - word.pages)).toBeLessThanOrEqual(1);
      pages += pdf.pages;
      difference += Math.abs(pdf.pages - word.pages);
    }
    console.log(`20 份计划共 ${String(pages)} 面，两种排版相差 ${String(difference)} 面`);
    expect(pages).toBeGreaterThan(60);
    expect(difference / pages).toBeLessThanOrEqual(1 / 20);
  });
});
