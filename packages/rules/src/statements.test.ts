import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultRuleSetting, lintProject } from '@yaodian/linter';
import { parse, SourceText, TextMemo } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';
import { readStatements, textsOf, unmarked } from './shared/statement-files.testing.ts';
import type { Frame } from './shared/statement-files.testing.ts';
import { planSaying, planWithLines, reportAndPlan } from './shared/statements.testing.ts';

const checking = rules.filter(({ meta: { category } }) =>
  ['arithmetic', 'project'].includes(category),
);

const saying: Frame = (sentence) => [planSaying(sentence)];
const lines: Frame = (target, measure) => [planWithLines(target, measure)];
const twoTasks: Frame = (first, second) => [
  `某市教育局2026年工作要点\n\n一、扩大资源供给\n1.加快学校建设。${first}\n2.改善办学条件。${second}\n`,
];
const yearAfterYear: Frame = (report, plan) => [reportAndPlan(report, plan)];
const longAndShort: Frame = (whole, year) => [
  `某区“十五五”教育发展规划（2026—2030年）\n\n一、主要目标\n（一）扩大供给\n1.加快建设。${whole}\n`,
  `某区教育局2026年工作要点\n\n一、扩大供给\n1.加快建设。${year}\n`,
];

/** What stands around the statements of a rule; one sentence of a task where nothing is said. */
const frames: Readonly<Record<string, Frame>> = {
  'announced-count': (text) => [
    text.startsWith('一、') || text.startsWith('二、')
      ? `某市教育局2026年工作要点\n\n${text}\n`
      : planSaying(text),
  ],
  'annual-pace': longAndShort,
  'carry-over': yearAfterYear,
  'completion-rate-needs-base': (sentence) => [reportAndPlan(sentence, '推进新一轮建设。')],
  'consistent-name': twoTasks,
  'consistent-unit': lines,
  'metric-two-values': twoTasks,
  'no-target-regression': yearAfterYear,
  'stated-totals': (text) => [`某市2025年工作总结\n\n一、总体情况\n${text}\n`],
  'status-moves-forward': yearAfterYear,
  'table-totals': (rows) => [`某市教育局2026年工作要点\n\n一、任务安排\n${rows}\n`],
  'target-measure-agree': lines,
  'target-without-increment': yearAfterYear,
};

interface Found {
  readonly rule: string;
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** All findings of both groups in texts that belong together; `memos` hold what earlier versions of them left. */
function findingsIn(texts: readonly string[], memos: readonly TextMemo[] = []): Found[] {
  const documents = texts.map((text, index) => {
    const memo = memos[index];
    const source = new SourceText(text, `${index}.txt`);
    return parse(source, { format: 'text', ...(memo === undefined ? {} : { memo }) });
  });
  const results = lintProject(documents, checking, { setting: defaultRuleSetting });
  return results.flatMap(({ findings, problems }) => {
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
    return findings.map(({ rule, document, range, message }) => ({
      rule,
      text: documents.indexOf(document),
      start: range.start,
      end: range.end,
      message,
    }));
  });
}

describe.each(checking.map(({ meta }) => meta))('statements about $id', ({ id, category }) => {
  const file = fileURLToPath(new URL(`${category}/${id}/statements.txt`, import.meta.url));
  const frame = frames[id] ?? saying;
  const { held, failed } = existsSync(file)
    ? readStatements(readFileSync(file, 'utf8'))
    : { held: [], failed: [] };

  it('are forty true and forty false ones, each another', () => {
    expect(held.length, 'true').toBeGreaterThanOrEqual(40);
    expect(failed.length, 'false').toBeGreaterThanOrEqual(40);
    expect(new Set([...held, ...failed]).size).toBe(held.length + failed.length);
  });

  it.each(held)('no rule of both groups speaks of: %s', (statement) => {
    expect(findingsIn(textsOf(statement, frame))).toEqual([]);
  });

  it.each(failed)('only this rule speaks, once: %s', (statement) => {
    const { texts, place } = unmarked(textsOf(statement, frame));
    const found = findingsIn(texts).map(({ message: _, ...where }) => where);
    expect(found).toEqual([{ rule: id, ...place }]);
  });

  it('are told of at their place while something is written in front of them', () => {
    for (const statement of failed) {
      const { texts } = unmarked(textsOf(statement, frame));
      const memos = texts.map(() => new TextMemo());
      for (const front of ['', '某', '某某']) {
        const written = texts.map((text) => front + text);
        expect(findingsIn(written, memos)).toEqual(findingsIn(written));
      }
    }
  });
});
