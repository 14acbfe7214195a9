import { parse, SourceText } from '@yaodian/parser';
import type { DocumentCheck, Problem } from '@yaodian/workspace';
import { describe, expect, it } from 'vitest';
import { statusOf } from './status.ts';
import { textsFor } from './texts.ts';

const checked: DocumentCheck = {
  state: 'checked',
  reason: '',
  document: parse(new SourceText('某市教育局2026年工作要点\n', 'a.txt'), { format: 'text' }),
  diagnostics: [],
  problems: [],
  config: { uris: [], preset: 'strict', kind: 'work-points', departments: [] },
  compared: [],
};
const budget: Problem = {
  kind: 'rule-budget',
  file: 'a.txt',
  message: '规则“long-sentence”用时超过 2000 毫秒，已停止，检查不完整。',
};

describe('the status of a document', () => {
  it.each([
    ['zh-CN', '已检查：3处提示，用时12毫秒，预设“从严”'],
    ['en', 'Checked: 3 findings in 12 ms, preset strict'],
  ] as const)('tells findings, time and preset (%s)', (locale, text) => {
    expect(statusOf(checked, 3, 12, textsFor(locale))).toEqual({
      state: 'ready',
      text,
      detail: '',
    });
  });

  it('says that a check was not completed, and why: nothing is cut off silently', () => {
    expect(statusOf({ ...checked, problems: [budget] }, 3, 12, textsFor('zh-CN'))).toEqual({
      state: 'error',
      text: '检查未完成',
      detail: budget.message,
    });
  });

  it('says that a plan file with faults was checked for them only', () => {
    const text = 'title: 甲\ntitel: 乙\n';
    const document = parse(new SourceText(text, 'a.plan.yaml'), { format: 'plan-yaml' });
    expect(statusOf({ ...checked, document }, 1, 12, textsFor('zh-CN'))).toEqual({
      state: 'error',
      text: '检查未完成',
      detail: '请先改正1处写法错误，其余规则才能检查。',
    });
  });

  it.each([
    ['not-plan', 'not-plan', '不是计划文件', '没有认出这是工作计划，未检查。'],
    ['ignored', 'off', '检查已关闭', '没有认出这是工作计划，未检查。'],
    ['unreadable', 'error', '没有认出这是工作计划，未检查。', ''],
  ] as const)('says why nothing is shown: %s', (state, shown, text, detail) => {
    const check = { ...checked, state, reason: '没有认出这是工作计划，未检查。' };
    expect(statusOf(check, 0, 12, textsFor('zh-CN'))).toEqual({ state: shown, text, detail });
  });
});
