import { defaultRuleSetting, lintProject } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { annualPace } from './rule.ts';

function messages(whole: string, year: string): string[] {
  const documents = [
    `某区“十五五”教育发展规划（2026—2030年）\n\n一、主要目标\n（一）扩大供给\n1.加快建设。${whole}\n`,
    `某区教育局2026年工作要点\n\n一、扩大供给\n1.加快建设。${year}\n`,
  ].map((text, index) => parse(new SourceText(text, `${index}.txt`), { format: 'text' }));
  return lintProject(documents, [annualPace], { setting: defaultRuleSetting }).flatMap(
    ({ findings }) => findings.map(({ message }) => message),
  );
}

describe('annual-pace', () => {
  it('asks for a fifth of a five-year plan', () => {
    expect(messages('新增公办幼儿园学位10000个。', '新增公办幼儿园学位1500个。')).toEqual([
      '规划5年共10000个，年均约2000个；本年计划1500个，低于年均进度。',
    ]);
    expect(messages('新增公办幼儿园学位10000个。', '新增公办幼儿园学位2000个。')).toEqual([]);
  });

  it('compares the same scope and metric only', () => {
    expect(messages('新增公办幼儿园学位10000个。', '市本级新增公办幼儿园学位1500个。')).toEqual([]);
    expect(messages('新增公办幼儿园学位10000个。', '新增小学学位1500个。')).toEqual([]);
    expect(messages('学前三年入园率达到98%。', '学前三年入园率达到95%。')).toEqual([]);
  });
});
