import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, SourceText, type PlanDocument } from '@yaodian/parser';
import { corpusFile, corpusText, describeCorpus } from '@yaodian/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { allDamages } from './damage/all-damages.ts';
import type { Damage } from './damage/damage.ts';
import { measure, type Outcome } from './damage/measure.ts';
import { rules } from './index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = join(root, 'docs/damage.md');
/** Spoilt copies of one document for one kind of damage. `DAMAGE_TIMES` asks for more. */
const TIMES = Number(process.env['DAMAGE_TIMES'] ?? 1);

/** The corpus and the clean drafts among the seeds. */
function documents(): (readonly [string, PlanDocument])[] {
  const found: (readonly [string, PlanDocument])[] = [];
  for (const number of [0, 1, 2, 3, 4]) {
    if (corpusFile(number) === null) continue;
    const text = corpusText(number);
    found.push([`corpus ${number}`, parse(new SourceText(text), { format: 'text' })]);
  }
  const seeds = join(root, 'seeds');
  const names = existsSync(seeds) ? readdirSync(seeds, { recursive: true, encoding: 'utf8' }) : [];
  for (const name of names.filter((each) => /[0-9]\.(?:txt|md)$/u.test(each)).sort()) {
    const text = readFileSync(join(seeds, name), 'utf8');
    const format = name.endsWith('.md') ? 'markdown' : 'text';
    found.push([name, parse(new SourceText(text), { format })]);
  }
  return found;
}

function row({ name, expected, companions }: Damage): string {
  const ids = (list: readonly string[]): string => list.map((id) => `\`${id}\``).join(' ');
  return `| ${name} | ${ids(expected)} | ${ids(companions)} |`;
}

describe('the published table', () => {
  it('holds every damage with the rules that must and may speak', () => {
    // The formatter pads the cells of a table.
    const text = readFileSync(page, 'utf8').replaceAll(/ {2,}/gu, ' ');
    const missing = allDamages
      .map(row)
      .filter((each) => !text.includes(each.replaceAll(/ {2,}/gu, ' ').slice(0, -2)));
    expect(missing).toEqual([]);
  });

  it('names rules that exist', () => {
    const ids = new Set(rules.map(({ meta }) => meta.id));
    const named = allDamages.flatMap(({ expected, companions }) => [...expected, ...companions]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describeCorpus('damaged copies', () => {
  const outcomes: Outcome[] = [];

  beforeAll(() => {
    for (const [name, document] of documents()) {
      for (const damage of allDamages) {
        outcomes.push(...measure(name, document, damage, rules, TIMES));
      }
    }
    if (process.env['DAMAGE_TABLE'] !== undefined) writeFileSync(page, table(outcomes));
  }, 600_000);

  it('are noticed in 98 of 100 cases', () => {
    const missed = outcomes.filter(({ found }) => !found);
    const share = 1 - missed.length / outcomes.length;
    expect(
      share,
      missed.map(({ damage, document }) => `${document}: ${damage.name}`).join('\n'),
    ).toBeGreaterThanOrEqual(0.98);
  });

  it('cause at most two findings in 100 that do not belong to the damage', () => {
    const unexpected = outcomes.flatMap((outcome) => outcome.unexpected);
    expect(unexpected.length * 50, unexpected.join('\n')).toBeLessThanOrEqual(outcomes.length);
  });
});

function table(outcomes: readonly Outcome[]): string {
  const unexpected = outcomes.flatMap((outcome) => outcome.unexpected).length;
  const found = outcomes.filter((outcome) => outcome.found).length;
  const rows = allDamages.map((damage) => {
    const own = outcomes.filter((outcome) => outcome.damage === damage);
    const hits = own.filter((outcome) => outcome.found).length;
    return `${row(damage)} ${hits}/${own.length} |`;
  });
  const share = (100 * found) / outcomes.length;
  const extra = (100 * unexpected) / outcomes.length;
  return [
    '# 损坏对照表',
    '',
    '把好文稿按下列方式改坏一处，看哪些规则说话。“应报”至少有一条要报；“可同报”确由这处损坏引起，报了不算多余。文稿是五份真实公文和本项目的样例；只数改坏后新出现的提示。',
    '',
    'A good text is spoilt in one place; at least one of the rules in the second column must speak, those in the third may. Only findings that are new after the damage count.',
    '',
    `最近一次：${outcomes.length} 份损坏稿，发现 ${found} 份（${share.toFixed(1)}%），每百份多余提示 ${extra.toFixed(1)} 条。`,
    '',
    '更新：`DAMAGE_TABLE=1 DAMAGE_TIMES=10 npx vitest run src/damage.test.ts`（在 `packages/rules` 下）。',
    '',
    '| 损坏 | 应报 | 可同报 | 发现/份数 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
