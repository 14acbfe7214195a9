import { describe, expect, it } from 'vitest';
import { wordRule } from './word-rule.ts';
import { readMarkedText } from './marked-text.ts';
import { testRule, type RuleCases } from './rule-tester.ts';

const rule = wordRule('no-goods', '设备', { fixTo: '器材' });
const head = '某市教育局2026年工作要点\n\n一、扩大资源供给\n';

testRule({ describe, it }, rule, {
  valid: [`${head}1.改善条件。新建校舍。\n`, { text: '', name: 'an empty text' }],
  invalid: [
    {
      text: `${head}1.改善条件。更新⟦设备⟧30台。\n`,
      findings: [
        {
          messageId: 'found',
          message: '“设备”不妥。',
          english: '"设备" is wrong.',
          severity: 'warning',
          data: { text: '设备' },
        },
      ],
      output: `${head}1.改善条件。更新器材30台。\n`,
      traditional: `${head}1.改善條件。更新⟦設備⟧30臺。\n`,
      traditionalOutput: `${head}1.改善條件。更新器材30臺。\n`,
    },
  ],
});

/** Names of the tests that fail. */
function failures(cases: RuleCases): string[] {
  const failed: string[] = [];
  testRule(
    {
      describe: (_, body) => {
        body();
      },
      it: (name, body) => {
        try {
          body();
        } catch (error) {
          failed.push(
            `${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
          );
        }
      },
    },
    rule,
    cases,
  );
  return failed;
}

describe('testRule fails', () => {
  const text = `${head}1.改善条件。更新⟦设备⟧30台。\n`;
  const output = `${head}1.改善条件。更新器材30台。\n`;
  const one = (invalid: RuleCases['invalid'][number]): string[] =>
    failures({ valid: [], invalid: [{ name: 'case', crlf: false, ...invalid }] });

  it('where nothing is wrong with a case that passes', () => {
    expect(one({ text, output })).toEqual([]);
  });

  it.each([
    ['a place that is not reported', { text: text.replace('更新', '⟦更新⟧'), output }, 'places'],
    ['a place that is not marked', { text: `${text}2.再改善。更新设备。\n`, output }, 'places'],
    ['no marks', { text: text.replaceAll(/[⟦⟧]/gu, ''), output }, 'an invalid case marks no place'],
    [
      'a message',
      { text, output, findings: [{ messageId: 'found', message: '别的话' }] },
      'message',
    ],
    [
      'a severity',
      { text, output, findings: [{ messageId: 'found', severity: 'error' }] },
      'severity',
    ],
    ['the output', { text, output: `${output}x` }, 'output'],
    ['a fix that no output tells of', { text }, 'output'],
    [
      'suggestions',
      { text, output, findings: [{ messageId: 'found', suggestions: [{ output: 'x' }] }] },
      'suggestions',
    ],
  ] as const)('for %s', (_, entry, reason) => {
    expect(one(entry)).toEqual([`case: ${reason}`]);
  });

  it('for a finding in a valid case', () => {
    expect(
      failures({
        valid: [{ name: 'case', text: output.replace('器材', '设备'), crlf: false }],
        invalid: [],
      }),
    ).toEqual(['case: places']);
  });
});

describe('readMarkedText', () => {
  it('reads nested and empty marks', () => {
    expect(readMarkedText('甲⟦乙⟦丙⟧⟧丁⟦⟧')).toEqual({
      text: '甲乙丙丁',
      ranges: [
        { start: 1, end: 3 },
        { start: 2, end: 3 },
        { start: 4, end: 4 },
      ],
    });
  });

  it('refuses marks that do not pair', () => {
    expect(() => readMarkedText('甲⟦乙')).toThrow('⟦ without ⟧');
    expect(() => readMarkedText('甲⟧乙')).toThrow('⟧ without ⟦');
  });
});
