import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import type { Plan } from './plan.generated.ts';
import { toPlan } from './to-plan.ts';

/** The plan as its canonical form would be written by a person. */
function canonical(plan: Plan): Plan {
  return toPlan(normalise(plan));
}

describe('normalise', () => {
  it('has every field, null or empty where the plan says nothing', () => {
    const { style, document, ...rest } = normalise({ title: '要点' });
    expect(rest).toEqual({
      title: '要点',
      kind: 'work-points',
      issuer: null,
      year: null,
      period: null,
      notice: null,
      summary: null,
      leadIn: [],
      goals: [],
      items: [],
      tables: [],
      tasks: [],
      sections: [],
      closing: [],
      attachments: [],
      glossary: [],
      departments: [],
    });
    expect(Object.values(style).every((value) => value === null)).toBe(true);
    expect(document).toMatchObject({ format: 'standard', sealed: true, signers: [], note: null });
  });

  it.each<[string, Plan['tasks'], unknown]>([
    ['one department leads', [{ title: 't', responsible: '规建处' }], { lead: ['规建处'] }],
    [
      'several without roles are joint',
      [{ title: 't', responsible: '规建处、初教处（幼教）、中教处' }],
      { joint: ['规建处', '初教处（幼教）', '中教处'] },
    ],
    [
      'separators inside brackets belong to the name',
      [{ title: 't', responsible: ['教育局（初教处、中教处）', '财政局'] }],
      { joint: ['教育局（初教处、中教处）', '财政局'] },
    ],
    [
      'roles',
      [{ title: 't', responsible: { lead: 'A', support: ['B', 'C'], leader: '副局长' } }],
      { lead: ['A'], support: ['B', 'C'], leader: ['副局长'] },
    ],
  ])('reads responsibility: %s', (_, tasks, expected) => {
    const full = { lead: [], support: [], joint: [], leader: [] };
    expect(normalise({ title: '要点', tasks: tasks ?? [] }).tasks[0]?.responsible).toEqual({
      ...full,
      ...(expected as object),
    });
  });

  it('folds blanks and paragraphs, and leaves all other characters alone', () => {
    expect(
      canonical({
        title: '  某市\t教育局\n2026年工作要点　',
        leadIn: '第一段\r\n\r\n 第二段  有 空格\u2028第三段',
        sections: [{ title: '重视民生；' }, { title: '“双减”（试行）' }],
      }),
    ).toEqual({
      title: '某市 教育局 2026年工作要点',
      leadIn: ['第一段', '第二段 有 空格', '第三段'],
      sections: [{ title: '重视民生' }, { title: '“双减”（试行）' }],
    });
  });

  it.each([
    ['2026-12', '2026-12'],
    ['2026年12月', '2026-12'],
    ['2026年3月5日', '2026-03-05'],
    ['2026年13月', '2026年13月'],
    ['2026年底前', '2026年底前'],
    [2026, '2026'],
  ])('reads the deadline %j as %j', (deadline, expected) => {
    expect(normalise({ title: 'x', tasks: [{ title: 't', deadline }] }).tasks[0]?.deadline).toBe(
      expected,
    );
  });

  it('pads tables and drops an empty header', () => {
    const [table] = normalise({
      title: 'x',
      tables: [{ header: ['', ''], rows: [['学位', 3600, '个'], ['园']] }],
    }).tables;
    expect(table).toEqual({
      title: null,
      header: null,
      rows: [
        ['学位', '3600', '个'],
        ['园', '', ''],
      ],
    });
  });

  it('takes a closing behind nothing as more text, and splits goals at the first 。', () => {
    expect(canonical({ title: 'x', leadIn: '甲', closing: '乙', sections: [] })).toEqual({
      title: 'x',
      leadIn: ['甲', '乙'],
    });
    expect(canonical({ title: 'x', goals: ['坚持公平。普惠。优质。', '坚持创新'] })).toEqual({
      title: 'x',
      goals: [{ title: '坚持公平', body: '普惠。优质。' }, { title: '坚持创新' }],
    });
  });

  it('keeps a notice title that is not the usual one', () => {
    const plan: Plan = { title: '要点', issuer: '某市教育局', notice: { body: '现将要点印发。' } };
    expect(normalise(plan).notice?.title).toBe('某市教育局关于印发《要点》的通知');
    expect(canonical(plan)).toEqual(plan);
    const own: Plan = { ...plan, notice: { title: '关于印发要点的函', body: '现印发。' } };
    expect(canonical(own)).toEqual(own);
  });
});
