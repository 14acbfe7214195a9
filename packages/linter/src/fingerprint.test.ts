import { parse, SourceText } from '@yaodian/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from './lint.ts';
import { wordRule } from './testing/word-rule.ts';

const tasks = [
  '改善条件。更新设备30台。',
  '建设学校。新建校舍12所，添置设备。',
  '培训教师。培训教师800人次。',
  '资助学生。资助学生2万人次，配发设备。',
];

function fingerprints(lines: readonly string[]): string[] {
  const text = `某市教育局2026年工作要点\n\n一、扩大资源供给\n${lines.map((line, index) => `${String(index + 1)}.${line}\n`).join('')}`;
  const document = parse(new SourceText(text, 'plan.txt'), { format: 'text' });
  return lint(document, [wordRule('rule', '设备')]).findings.map(({ fingerprint }) => fingerprint);
}

describe('fingerprints', () => {
  it('are sixteen hexadecimal digits, one per finding', () => {
    const found = fingerprints(tasks);
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(3);
    for (const each of found) expect(each).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('tell two equal findings under one heading apart', () => {
    const [first, second] = fingerprints(['改善条件。更新设备30台，保养设备。']);
    expect(first).not.toBe(second);
  });

  it('stay the same when the text changes elsewhere', () => {
    const before = fingerprints(tasks);
    const filler = fc.stringMatching(/^[一丁七万丈三上下不]{2,8}$/u);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(tasks.length), filler), { maxLength: 6 }),
        (insertions) => {
          const lines: string[] = [...tasks];
          for (const [at, text] of insertions) lines.splice(at, 0, `${text}工作。做好${text}。`);
          expect(fingerprints(lines)).toEqual(before);
        },
      ),
      { numRuns: 200 },
    );
  });
});
