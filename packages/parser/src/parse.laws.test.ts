import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { parse } from './parse.ts';
import { simplified, traditional } from './script-map.generated.ts';
import { SourceText } from './source-text.ts';
import { brokenLaws } from './tree-laws.ts';

const pieces = [
  ...[
    '一、',
    '二、',
    '（一）',
    '(二)',
    '1.',
    '2、',
    '（1）',
    '①',
    '——',
    '一是',
    '第一，',
    '第一章',
    '三月份',
  ],
  ...[
    '责任单位：',
    '目标任务:',
    '附件1',
    '目 录',
    '某局2021年工作要点',
    '关于印发方案的通知',
    '2021年3月5日',
  ],
  ...[
    '加强学校建设',
    '新增学位3600个',
    '，',
    '。',
    '；',
    '（',
    '）',
    '“',
    '”',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '　　',
    '\t',
    ' | ',
  ],
  ...[
    '發(fā)',
    '**',
    '[bookmark: a]',
    '\u200b',
    '\ue000',
    '\ufffd',
    '<!--',
    '-->',
    '<!-- yaodian-disable -->',
    '\\',
    '#',
    '---\n',
    '> ',
  ],
  ...['196%以上', '序号', '1', '2', '3', '市教育局', '12月底前', '👍', '\ud800', '……6'],
];
const drafts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(''));
const texts = fc.oneof(drafts, fc.string({ unit: 'binary', maxLength: 200 }));
const formats = fc.constantFrom('text' as const, 'markdown' as const);

describe('parse holds its laws on any text', () => {
  it('never throws, and keeps ranges in bounds, nested and in order', () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        const document = parse(new SourceText(text), { format });
        expect(brokenLaws(document)).toEqual([]);
        expect(() => outline(document)).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same outline each time', () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        const read = () => JSON.stringify(outline(parse(new SourceText(text), { format })));
        expect(read()).toBe(read());
      }),
      { numRuns: 200 },
    );
  });

  it('reads a traditional text as the simplified one', () => {
    const toTraditional = new Map([...simplified].map((sign, i) => [sign, traditional.charAt(i)]));
    fc.assert(
      fc.property(drafts, (text) => {
        const other = [...text].map((sign) => toTraditional.get(sign) ?? sign).join('');
        const read = (input: string) => outline(parse(new SourceText(input), { format: 'text' }));
        expect(read(other)).toEqual(read(text));
      }),
      { numRuns: 300 },
    );
  });

  it('maps every view offset to a place that maps back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { view } = parse(new SourceText(text), { format: 'text' });
        for (let i = 0; i < view.text.length; i++) {
          if (view.text.charAt(i) === '\n') continue;
          const range = view.toSource(i, i + 1);
          expect(range.end - range.start).toBe(1);
          expect(view.fromSource(range.start)).toBe(i);
        }
      }),
      { numRuns: 200 },
    );
  });
});
