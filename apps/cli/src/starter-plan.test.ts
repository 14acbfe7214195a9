import { parse, SourceText, writePlanYaml } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { nextPlan } from './next-plan.ts';
import { starterKinds, starterPlan } from './starter-plan.ts';

const read = (text: string) => parse(new SourceText(text, 'a.plan.yaml'), { format: 'plan-yaml' });

describe('starterPlan', () => {
  it.each(starterKinds)('is a valid plan: %s', (kind) => {
    const { plan, remarks } = starterPlan(kind, 2027);
    const document = read(writePlanYaml(plan, remarks));
    expect([document.faults, document.kind]).toEqual([[], kind]);
  });
});

describe('nextPlan', () => {
  const last = `title: 某市教育局2026年工作要点
issuer: 某市教育局
year: 2026
document: {documentNumber: 某教〔2026〕3号, issueDate: 2026-02-26}
sections:
  - title: 扩大资源供给
    tasks:
      - title: 加快学校建设
        body: 新建公办幼儿园12所，新增公办园学位3600个。
        responsible: 规建处
        deadline: 2026-12
      - title: 撤并教学点
        body: 撤并教学点3个。
        status: done
      - title: 改善办学条件
        body: 更新2020年前的设备300台。
`;

  it('carries open tasks into the next year, with last year’s figures beside them', () => {
    const next = nextPlan(read(last));
    const text = next === null ? '' : writePlanYaml(next.plan, next.remarks);
    expect(text).toContain('title: 某市教育局2027年工作要点\n');
    expect(text).toContain('year: 2027\n');
    expect(text).toContain('deadline: 2027-12\n');
    expect(text).toMatch(/# 上年指标（可作基数）：公办幼儿园12所；公办园学位3600个\n/u);
    expect(text).toContain('2020年前');
    expect(text).not.toMatch(/撤并|documentNumber|issueDate/u);
    expect(read(text).faults).toEqual([]);
  });

  it('is none where there is no plan', () => {
    expect(nextPlan(read('title: ['))).toBeNull();
  });
});
