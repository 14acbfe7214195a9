import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from '@yaodian/linter';
import type { Finding } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { rules } from '../index.ts';
import { readMarked } from './marked-document.ts';
import type { DigitChange } from './marked-document.ts';

const folder = fileURLToPath(new URL('documents/', import.meta.url));
const page = fileURLToPath(new URL('../../../../docs/changed-digits.md', import.meta.url));
const checking = rules.filter(({ meta: { category } }) =>
  ['arithmetic', 'project'].includes(category),
);
/** One change in so many is tried, the same ones on every run. `DIGITS_EVERY=1` tries all. */
const EVERY = Number(process.env['DIGITS_EVERY'] ?? 13);

interface Row {
  readonly name: string;
  readonly possible: number;
  readonly tried: readonly DigitChange[];
  readonly missed: readonly DigitChange[];
  /** Findings on the unchanged text. */
  readonly false: readonly string[];
}

function findingsOf(name: string, text: string): readonly Finding[] {
  const format = name.endsWith('.md') ? 'markdown' : 'text';
  return lint(parse(new SourceText(text, name), { format }), checking).findings;
}

function measure(name: string): Row {
  const { text, changes } = readMarked(readFileSync(join(folder, name), 'utf8'));
  const tried = changes.filter((_, index) => index % EVERY === 0);
  return {
    name,
    possible: changes.length,
    tried,
    missed: tried.filter((change) => findingsOf(name, change.text).length === 0),
    false: findingsOf(name, text).map(({ rule, message }) => `${name}: ${rule}: ${message}`),
  };
}

const rows = readdirSync(folder).sort().map(measure);
const count = (list: (row: Row) => readonly unknown[]): number =>
  rows.reduce((sum, row) => sum + list(row).length, 0);
const tried = count((row) => row.tried);
const found = tried - count((row) => row.missed);

function table(): string {
  const line = ({ name, tried: own, missed, possible }: Row): string =>
    `| ${name} | ${possible} | ${own.length} | ${own.length - missed.length} |`;
  return [
    '# 改动一个数字',
    '',
    '十八份自拟文稿（统计公报、普查公报、热线和火灾分析、预算报告、规划、政府工作报告、总结、要点、民生实事清单、学校计划等）里的陈述都是对的，能从文中核对的数字逐一标出。把其中一个数字改成另一个，看算术和项目两组规则能否发现。原文一条提示也不应有。',
    '',
    'In eighteen documents of our own every statement is true, and the digits that a reader can check from the text are marked. One of them is changed; a rule of the groups arithmetic and project must speak. On the unchanged texts none may.',
    '',
    '不计入的：“其中”只举一部分，合计小于总数不成其为错，所以总数只往小改、分项只往大改；小数末位差一二，四舍五入可以解释；比率分子分母的末几位，在所示精度内看不出来。',
    '',
    'Not counted: a total that 其中 divides is only lowered and its parts only raised, since 其中 may name some parts only; the last decimal by one or two, which rounding explains; the last places of numbers that only a printed rate speaks of.',
    '',
    `原文提示 ${count((row) => row.false)} 条；试改 ${tried} 处，发现 ${found} 处（${((100 * found) / tried).toFixed(1)}%）。`,
    '',
    '更新：`DIGITS_TABLE=1 npx vitest run src/changed-digits`（在 `packages/rules` 下）；`DIGITS_EVERY=1` 试全部改法。',
    '',
    '| 文稿 | 可改处 | 试改 | 发现 |',
    '| --- | --- | --- | --- |',
    ...rows.map(line),
    '',
  ].join('\n');
}

describe('true statements with one digit changed', () => {
  it('give no finding before the change', () => {
    expect(rows.flatMap((row) => row.false)).toEqual([]);
  });

  it('are found in nine cases of ten, in every document', () => {
    const missed = rows.flatMap((row) =>
      row.missed.map(({ line, shown }) => `${row.name}:${line} ${shown}`),
    );
    expect(tried).toBeGreaterThan(500);
    expect(found / tried, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    for (const row of rows) {
      expect(row.missed.length / row.tried.length, row.name).toBeLessThanOrEqual(0.1);
    }
  });

  it.skipIf(EVERY !== 13)('are counted on the published page', () => {
    if (process.env['DIGITS_TABLE'] !== undefined) writeFileSync(page, table());
    const plain = (text: string): string => text.replaceAll(/ {2,}|-{3,}/gu, ' ').trim();
    expect(plain(readFileSync(page, 'utf8'))).toBe(plain(table()));
  });
});
