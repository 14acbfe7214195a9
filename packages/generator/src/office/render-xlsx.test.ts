import type { Plan } from '@yaodian/schema';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderXlsx } from './render-xlsx.ts';
import { sheetNames } from './xlsx/sheet-names.ts';

const plan: Plan = {
  title: '某市教育局2026年工作要点',
  year: 2026,
  departments: [{ name: '规划建设处', aliases: ['规建处'] }],
  sections: [
    {
      title: '重视民生实事',
      tasks: [
        {
          title: '加快学校建设',
          body: '全年新建公办幼儿园12所。推动优质资源延伸。',
          responsible: '规建处',
        },
        {
          title: '=1+1',
          responsible: { lead: '体卫处', support: ['规划建设处'] },
          deadline: '2026-06',
        },
      ],
    },
    { title: '深化改革', tasks: [{ title: '推进集团化办学', responsible: '体卫处' }] },
  ],
};

/** Sheets as rows of cell texts. */
function read(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const parts = unzipSync(bytes);
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const unescape = (text: string): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const strings = [
    ...xml('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t><\/si>/gs),
  ].map((match) => unescape(match[1] ?? ''));
  const names = [...xml('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
  return new Map(
    names.map((name, index) => [
      name,
      [...xml(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<row .*?<\/row>/gs)].map((row) =>
        [...row[0].matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map((cell) => {
          const value = /<v>(.*?)<\/v>/s.exec(cell[2] ?? '')?.[1] ?? '';
          return (cell[1] ?? '').includes('t="s"') ? (strings[Number(value)] ?? '') : value;
        }),
      ),
    ]),
  );
}

describe('renderXlsx', () => {
  it('lists every task once, then by chapter, then the workload of the departments', async () => {
    const sheets = read(await renderXlsx(plan));
    expect([...sheets.keys()]).toEqual(['任务分解表', '重视民生实事', '深化改革', '工作量']);
    expect(sheets.get('任务分解表')?.[1]).toEqual([
      '序号',
      '章节',
      '任务',
      '目标',
      '措施',
      '牵头单位',
      '配合单位',
      '责任领导',
      '完成时限',
      '进展情况',
      '是否完成',
      '备注',
    ]);
    expect(
      sheets
        .get('任务分解表')
        ?.slice(2)
        .map((row) => row.slice(0, 9)),
    ).toEqual([
      [
        '1',
        '重视民生实事',
        '加快学校建设',
        '全年新建公办幼儿园12所',
        '全年新建公办幼儿园12所。推动优质资源延伸。',
        '规划建设处',
        '',
        '',
        '',
      ],
      ['2', '重视民生实事', '=1+1', '', '', '体卫处', '规划建设处', '', '2026-06'],
      ['3', '深化改革', '推进集团化办学', '', '', '体卫处', '', '', ''],
    ]);
    expect(sheets.get('工作量')?.slice(1)).toEqual([
      ['责任单位', '重视民生实事', '深化改革', '牵头', '配合', '合计'],
      ['规划建设处', '2', '0', '1', '1', '2'],
      ['体卫处', '1', '1', '2', '0', '2'],
    ]);
  });

  it('lists a task with each of its departments', async () => {
    const sheets = read(await renderXlsx(plan, { by: 'department' }));
    expect([...sheets.keys()]).toEqual(['任务分解表', '规划建设处', '体卫处', '工作量']);
    expect(
      sheets
        .get('规划建设处')
        ?.slice(2)
        .map((row) => row[2]),
    ).toEqual(['加快学校建设', '=1+1']);
  });

  it('writes texts as texts, never as formulas, and gives filters, print titles and frozen headings', async () => {
    const parts = unzipSync(await renderXlsx(plan));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<autoFilter ref="A2:L5"/>');
    expect(sheet).toMatch(
      /<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"\/>/,
    );
    expect(sheet).toContain('fitToWidth="1" fitToHeight="0"');
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'重视民生实事'!$1:$2</definedName>`,
    );
  });

  it('writes the same bytes again', async () => {
    expect(Buffer.compare(await renderXlsx(plan), await renderXlsx(plan))).toBe(0);
  });
});

describe('sheetNames', () => {
  it('makes names that Excel takes: 31 units, none of []:*?/\\, unique without case', () => {
    const names = sheetNames([
      '一、[甲]/乙:*?',
      '',
      'a',
      'A',
      '长'.repeat(40),
      '长'.repeat(40),
      '𠮷'.repeat(20),
      "'引'",
    ]);
    expect(names).toEqual([
      '一、 甲  乙',
      '未分章',
      'a',
      'A (2)',
      '长'.repeat(31),
      `${'长'.repeat(27)} (2)`,
      '𠮷'.repeat(15),
      '引',
    ]);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  });
});
