import type { Problem } from '@yaodian/workspace';
import { describe, expect, it } from 'vitest';
import { problemDiagnostics } from './diagnostics.ts';

describe('what keeps a check from being complete', () => {
  const budget: Problem = {
    kind: 'rule-budget',
    file: '要点.md',
    message: '规则“long-sentence”用时超过 2000 毫秒，已停止，检查不完整。',
  };

  it('stands as a finding at the head of the text: nothing is cut off silently', () => {
    expect(problemDiagnostics([budget])).toEqual([
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
        severity: 2,
        source: 'yaodian',
        code: 'rule-budget',
        message: budget.message,
      },
    ]);
  });

  it('leaves faults of a config to the config file', () => {
    expect(
      problemDiagnostics([{ kind: 'config', file: null, message: '第2行：未知的键' }]),
    ).toEqual([]);
  });
});
