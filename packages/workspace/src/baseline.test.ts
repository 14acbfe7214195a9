import { defineRule, lint } from '@yaodian/linter';
import { parse, sourceRange, SourceText, type PlanDocument } from '@yaodian/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBaseline, makeBaseline, readBaseline } from './baseline.ts';
import type { Diagnostic } from './check-result.ts';
import { diagnosticsOf } from './check-file.ts';

const rule = defineRule({
  meta: {
    id: 'no-goods',
    category: 'wording',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    messages: { 'zh-CN': { found: '不妥' }, en: { found: 'wrong' } },
    basis: { kind: 'practice', source: 'test' },
  },
  defaultOptions: {},
  create: (context) => ({
    paragraph({ reading }) {
      for (
        let at = reading.text.indexOf('设备');
        at >= 0;
        at = reading.text.indexOf('设备', at + 2)
      )
        context.report({ messageId: 'found', range: sourceRange(reading, at, at + 2) });
    },
  }),
});

const tasks = [
  '改善条件。更新设备30台，保养设备。',
  '建设学校。新建校舍12所。',
  '配齐装备。添置设备。',
  '培训教师。培训教师800人次。',
];

function read(lines: readonly string[]): PlanDocument {
  const text = `某市教育局2026年工作要点\n\n一、扩大资源供给\n${lines.map((line, index) => `${String(index + 1)}.${line}\n`).join('')}`;
  return parse(new SourceText(text, 'plan.md'), { format: 'text' });
}

function diagnostics(lines: readonly string[]): readonly Diagnostic[] {
  const document = read(lines);
  return diagnosticsOf(document, lint(document, [rule]), new Map([[document, 'plan.md']]), {
    locale: 'zh-CN',
  });
}

const baseline = readBaseline(makeBaseline([{ path: 'plan.md', diagnostics: diagnostics(tasks) }]));
const entries = baseline.files['plan.md'] ?? [];

describe('a baseline', () => {
  it('covers each finding once', () => {
    expect(entries.map(({ rule: id, line }) => [id, line])).toEqual([
      ['no-goods', 4],
      ['no-goods', 4],
      ['no-goods', 6],
    ]);
    expect(applyBaseline(diagnostics(tasks), entries)).toEqual({ fresh: [], known: 3, stale: [] });
  });

  it('shows one finding for one new one, where an equal one was known', () => {
    const more = tasks.map((line) => line.replace('添置设备。', '添置设备，验收设备。'));
    const { fresh, known } = applyBaseline(diagnostics(more), entries);
    expect([fresh.map(({ start }) => start.line), known]).toEqual([[6], 3]);
  });

  it('tells of entries whose finding is gone', () => {
    const { stale } = applyBaseline(diagnostics(tasks.slice(0, 2)), entries);
    expect(stale.map(({ line }) => line)).toEqual([6]);
  });

  it('is not moved by edits elsewhere, and hides nothing new', () => {
    const text = fc.stringMatching(/^[推进加强深化完善工作制度机制]{2,12}$/u);
    const edit = fc.record({ at: fc.nat(), text, fresh: fc.boolean(), replace: fc.boolean() });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const lines: string[] = [...tasks];
        let expected = 0;
        for (const [index, each] of edits.entries()) {
          const line = `${each.text}${String(index)}。${each.fresh ? '采购设备' : '做好工作'}${each.text}。`;
          if (each.fresh) expected++;
          const plain = lines.findIndex((other) => other === tasks[1] || other === tasks[3]);
          if (each.replace && plain >= 0) lines.splice(plain, 1, line);
          else lines.splice(each.at % (lines.length + 1), 0, line);
        }
        const { fresh, known, stale } = applyBaseline(diagnostics(lines), entries);
        expect([fresh.length, known, stale]).toEqual([expected, 3, []]);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it.each(['', '{}', '{"version":2,"files":{}}', '{"version":1,"files":{"a":[{"rule":1}]}}', '[]'])(
    'is refused when it is %j',
    (text) => {
      expect(() => readBaseline(text)).toThrow();
    },
  );

  it('keeps paths that are names of the language', () => {
    const odd = makeBaseline([{ path: '__proto__', diagnostics: diagnostics(tasks) }]);
    expect(Object.keys(readBaseline(odd).files)).toEqual(['__proto__']);
  });
});
