import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { rules } from '../index.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** What stands in front of and behind a line, by file; most lines are sentences of a task. */
const frames: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'summary.txt': [
    '某市教育局2025年工作总结\n\n一、工作开展情况\n（一）推进重点工作\n',
    '\n（二）完善工作机制\n建设示范点8个。\n',
  ],
  'development-plan.txt': [
    '某市“十五五”教育发展规划（2026—2030年）\n\n一、主要任务\n（一）推进重点工作\n',
    '\n（二）完善工作机制\n建设示范点8个。\n',
  ],
  'responsibility.txt': [
    '某市教育局2026年工作要点\n\n一、重点工作\n1.加快学校建设。新建公办幼儿园12所。\n',
    '\n2.完善工作机制。建设示范点8个。\n责任处室：办公室\n',
  ],
  'blocks.txt': [
    '某市教育局2026年工作要点\n\n一、重点工作\n1.',
    '\n2.完善工作机制。建设示范点8个。（办公室负责）\n',
  ],
};
const sentence = [
  '某市教育局2026年工作要点\n\n一、重点工作\n1.抓好年度任务。',
  '\n责任处室：办公室\n',
] as const;

function linesOf(file: string): string[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** What the rules say of a line that stands in a plan; what they say of the plan is not asked. */
function findingsIn(file: string, line: string): string[] {
  const [before, after] = frames[file] ?? sentence;
  const source = new SourceText(before + line + after);
  const { findings, problems } = lint(parse(source, { format: 'text' }), rules);
  expect(problems).toEqual([]);
  const end = before.length + line.length;
  return findings
    .filter(({ range }) => range.start >= before.length && range.end <= end)
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe('good prose gives no finding', () => {
  it('is at least 200 lines', () => {
    expect(files.flatMap(linesOf).length).toBeGreaterThanOrEqual(200);
  });

  for (const file of files)
    describe(file, () => {
      it.each(linesOf(file))('%s', (line) => {
        expect(findingsIn(file, line)).toEqual([]);
      });
    });
});
