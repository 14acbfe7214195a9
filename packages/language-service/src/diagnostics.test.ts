import type { Diagnostic, Problem } from '@yaodian/workspace';
import { describe, expect, it } from 'vitest';
import { problemDiagnostics, toLspDiagnostics } from './diagnostics.ts';
import { textsFor } from './texts.ts';

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

describe('the places that a finding names', () => {
  const at = (line: number) => ({ line, column: 6, offset: 0 });
  const found = (places: number): Diagnostic => ({
    rule: 'require-lead-department',
    severity: 'info',
    message: `共${String(places)}处没有牵头单位。`,
    start: at(1),
    end: at(1),
    origin: null,
    path: [],
    fix: null,
    suggestions: [],
    related: Array.from({ length: places }, (_, index) => ({
      file: '要点.md',
      start: at(index + 2),
      end: at(index + 2),
      message: '这里也没有',
    })),
    suppressed: false,
    url: 'docs/rules/require-lead-department.md',
    fingerprint: '',
  });
  /** Line (from 1) and words of each place that the editor is told of. */
  const shown = (places: number, locale: 'zh-CN' | 'en' = 'zh-CN'): string[] =>
    toLspDiagnostics([found(places)], () => 'file:///a.md', textsFor(locale)).flatMap(
      ({ relatedInformation = [] }) =>
        relatedInformation.map(
          ({ location, message }) => `${String(location.range.start.line + 1)} ${message}`,
        ),
    );

  it('are all shown up to twenty', () => {
    expect(shown(20)).toHaveLength(20);
    expect(shown(20).at(-1)).toBe('21 这里也没有');
  });

  it('of more are counted, at the first one that is not listed', () => {
    expect(shown(600)).toHaveLength(21);
    expect(shown(600).at(-1)).toBe('22 另有580处，从这里起');
    expect(shown(21, 'en').at(-1)).toBe('22 and 1 more, from here on');
  });
});
