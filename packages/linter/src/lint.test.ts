import { parse, SourceText, type PlanDocument } from '@yaodian/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint, lintProject } from './lint.ts';
import type { LintSettings } from './lint-settings.ts';
import { defineProjectRule, defineRule, type Rule } from './rule.ts';
import { metaOf, wordRule } from './testing/word-rule.ts';

const plan = `某市教育局2026年工作要点

一、扩大资源供给
1.加快学校建设。新建公办幼儿园12所，甲乙丙丁。
2.改善办学条件。更新设备300台，甲乙。
二、提升教育质量
3.深化教学改革。“甲乙”和《甲乙办法》各有其用。
`;

function document(text = plan): PlanDocument {
  return parse(new SourceText(text, 'plan.txt'), { format: 'text' });
}

function places(text: string, rules: readonly Rule[], settings: LintSettings = {}): string[] {
  const parsed = document(text);
  return lint(parsed, rules, settings).findings.map(
    ({ rule, range, suppressed }) =>
      `${String(parsed.source.lineAt(range.start))} ${rule} ${parsed.source.slice(range)}${suppressed ? ' (silenced)' : ''}`,
  );
}

describe('lint', () => {
  it('reports by position, then rule', () => {
    const rules = [
      wordRule('b-rule', '甲乙'),
      wordRule('a-rule', '甲乙丙'),
      wordRule('c-rule', '设备'),
    ];
    expect(places(plan, rules)).toEqual([
      '4 a-rule 甲乙丙',
      '4 b-rule 甲乙',
      '5 c-rule 设备',
      '5 b-rule 甲乙',
      '7 b-rule 甲乙',
      '7 b-rule 甲乙',
    ]);
  });

  it('does not depend on the order of the rules', () => {
    const rules = ['甲', '甲乙', '设备', '学', '乙丙'].map((word, index) =>
      wordRule(`rule-${String(index)}`, word),
    );
    const expected = lint(document(), rules).findings.map(({ rule, range, fingerprint }) => ({
      rule,
      range,
      fingerprint,
    }));
    expect(expected).not.toHaveLength(0);
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), (shuffled) => {
        const found = lint(document(), shuffled).findings;
        expect(found.map(({ rule, range, fingerprint }) => ({ rule, range, fingerprint }))).toEqual(
          expected,
        );
      }),
    );
  });

  it('keeps rules out of quotations and names, but not from findings about the quotation', () => {
    const zones = { meta: { zones: ['quotation', 'book-title'] } } as const;
    expect(
      places(plan, [wordRule('inside', '甲乙', zones), wordRule('around', '“甲乙”', zones)]),
    ).toEqual(['4 inside 甲乙', '5 inside 甲乙', '7 around “甲乙”']);
  });

  it('names the headings above a place, without numbers', () => {
    const { findings } = lint(document(), [wordRule('rule', '设备')]);
    expect(findings.map(({ path }) => path)).toEqual([['扩大资源供给', '改善办学条件']]);
  });

  it('speaks both languages', () => {
    const rule = wordRule('rule', '设备');
    expect(lint(document(), [rule]).findings[0]?.message).toBe('“设备”不妥。');
    expect(lint(document(), [rule], { locale: 'en' }).findings[0]?.message).toBe(
      '"设备" is wrong.',
    );
  });

  it('takes the severity of the kind, of the report, or of the user', () => {
    const rule = wordRule('rule', '设备', { meta: { kinds: { 'work-points': 'error' } } });
    expect(lint(document(), [rule]).findings[0]?.severity).toBe('error');
    const strict: LintSettings = { setting: () => ({ severity: 'info', explicit: true }) };
    expect(lint(document(), [rule], strict).findings[0]?.severity).toBe('info');
    const off: LintSettings = { setting: () => ({ severity: 'off', explicit: true }) };
    expect(lint(document(), [rule], off).findings).toEqual([]);
    const lenient: LintSettings = { adjustSeverity: () => 'off' };
    expect(lint(document(), [rule], lenient).findings).toEqual([]);
  });

  it('gathers many places of one cause into one finding', () => {
    const { findings } = lint(document(), [wordRule('rule', '甲乙', { over: 3 })]);
    expect(findings.map(({ message, related }) => [message, related.length])).toEqual([
      ['“甲乙”等4处不妥。', 3],
    ]);
    expect(places(plan, [wordRule('rule', '甲乙', { over: 4 })])).toHaveLength(4);
  });

  it('lets one rule speak where two find the same defect', () => {
    const yields = [{ winner: 'winner', loser: 'loser', where: 'overlap' }] as const;
    const rules = [wordRule('loser', '甲乙'), wordRule('winner', '乙丙')];
    expect(places(plan, rules, { yields })).toEqual([
      '4 winner 乙丙',
      '5 loser 甲乙',
      '7 loser 甲乙',
      '7 loser 甲乙',
    ]);
    const inTask = [{ winner: 'winner', loser: 'loser', where: 'task' }] as const;
    expect(
      places(plan, [wordRule('loser', '甲乙'), wordRule('winner', '设备')], { yields: inTask }),
    ).toEqual(['4 loser 甲乙', '5 winner 设备', '7 loser 甲乙', '7 loser 甲乙']);
    const relating = defineRule({
      meta: { ...metaOf('loser'), scope: 'document' },
      defaultOptions: {},
      create: (context) => ({
        document({ source }) {
          const at = (word: string) => {
            const start = source.text.indexOf(word);
            return { start, end: start + word.length };
          };
          context.report({
            messageId: 'found',
            data: { text: '设备' },
            range: at('设备'),
            related: [{ range: at('甲乙'), messageId: 'found' }],
          });
        },
      }),
    });
    const both = [relating, wordRule('winner', '乙丙')];
    expect(places(plan, both, { yields })).toEqual(['4 winner 乙丙', '5 loser 设备']);
    const related = [{ winner: 'winner', loser: 'loser', where: 'related' }] as const;
    expect(places(plan, both, { yields: related })).toEqual(['4 winner 乙丙']);
  });

  it('runs project rules over all documents and sorts their findings into them', () => {
    const rule = defineProjectRule({
      meta: { ...metaOf('across'), scope: 'project' },
      defaultOptions: {},
      create: (context) => ({
        project([first, second]) {
          if (first === undefined || second === undefined) return;
          context.report({
            messageId: 'found',
            data: { text: String(first.year) },
            range: { start: 0, end: 2 },
            document: second,
            related: [
              {
                document: first,
                range: { start: 0, end: 1 },
                messageId: 'found',
                data: { text: 'x' },
              },
            ],
          });
        },
      }),
    });
    const older = document(plan.replace('2026', '2025'));
    const newer = document();
    const [ofNewer, ofOlder] = lintProject([newer, older], [rule]);
    expect(ofOlder?.findings).toEqual([]);
    expect(
      ofNewer?.findings.map(({ message, related }) => [message, related[0]?.document === older]),
    ).toEqual([['“2025”不妥。', true]]);
    expect(lint(newer, [rule]).findings).toEqual([]);
  });
});

describe('a rule that fails', () => {
  const good = wordRule('good', '设备');
  const failing = (id: string, visit: () => unknown): Rule =>
    defineRule({
      meta: metaOf(id),
      defaultOptions: {},
      create: () => ({
        task: () => {
          visit();
        },
      }),
    });

  it('costs only itself when it throws', () => {
    const rule = failing('thrower', () => {
      throw new Error('no such thing');
    });
    const { findings, problems } = lint(document(), [rule, good]);
    expect(findings.map(({ rule: id }) => id)).toEqual(['good']);
    expect(problems).toEqual([
      {
        kind: 'rule-crashed',
        rule: 'thrower',
        message: '规则“thrower”运行出错，检查不完整：Error: no such thing',
      },
    ]);
  });

  it('costs only itself when it returns a promise', () => {
    const visiting: Rule = {
      ...good,
      meta: metaOf('visitor'),
      create: () => ({ task: () => Promise.reject(new Error('late')) as never }),
    };
    const creating: Rule = {
      ...good,
      meta: metaOf('creator'),
      create: () => Promise.resolve({}) as never,
    };
    const { findings, problems } = lint(document(), [visiting, creating, good]);
    expect(findings.map(({ rule }) => rule)).toEqual(['good']);
    expect(problems.map(({ kind, rule }) => [kind, rule])).toEqual([
      ['rule-promise', 'creator'],
      ['rule-promise', 'visitor'],
    ]);
  });

  it('costs only itself when it takes too long', () => {
    let now = 0;
    const slow = failing('slow', () => (now += 60));
    const { findings, problems, times } = lint(document(), [slow, good], {
      clock: () => now,
      budget: 100,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['good']);
    expect(problems.map(({ kind, rule }) => [kind, rule])).toEqual([['rule-budget', 'slow']]);
    expect(times.get('slow')).toBe(120);
  });

  it.each([
    [
      'an unknown message',
      { messageId: 'nothing', range: { start: 0, end: 1 } },
      'no message "nothing" in zh-CN',
    ],
    [
      'missing data',
      { messageId: 'found', range: { start: 0, end: 1 } },
      'message data lacks "text"',
    ],
    [
      'a range outside',
      { messageId: 'found', data: { text: '' }, range: { start: 5, end: 9999 } },
      'range 5–9999 lies outside the text',
    ],
    [
      'an undeclared fix',
      { messageId: 'found', data: { text: '' }, range: { start: 0, end: 1 }, fix: { edits: [] } },
      'reports a fix but its meta says fixable: null',
    ],
  ])('is told what is wrong with its report: %s', (_, report, reason) => {
    const rule = defineRule({
      meta: metaOf('reporter'),
      defaultOptions: {},
      create: (context) => ({
        document: () => {
          context.report(report);
        },
      }),
    });
    const { problems } = lint(document(), [rule]);
    expect(problems.map(({ message }) => message)).toEqual([
      `规则“reporter”运行出错，检查不完整：Error: ${reason}`,
    ]);
  });

  it('is told of a visitor that does not exist', () => {
    const rule: Rule = { ...good, create: () => ({ tasks: () => undefined }) as never };
    expect(lint(document(), [rule]).problems[0]?.message).toContain('"tasks" is no visitor');
  });
});
