import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validatePlan } from '@yaodian/schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Scenario } from './run-command.ts';

const summary = (rate: number): string =>
  `某市教育局2025年工作总结\n\n一、工作成效\n学生体质健康优良率达到${rate}%。\n`;
const plan =
  '某市教育局2026年工作要点\n\n一、提高质量\n1.加强体育。学生体质健康优良率达到52%。\n责任处室：体卫艺处\n';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly {
      readonly rule: string;
      readonly message: string;
      readonly start: { readonly line: number };
      readonly related: readonly { readonly file: string; readonly start: { line: number } }[];
    }[];
  }[];
  readonly checks?: readonly {
    readonly rule: string;
    readonly outcome: string;
    statement: string;
  }[];
}

/** Findings of the rule that compares years, with both places. */
function regressions(stdout: string): string[] {
  const { files } = JSON.parse(stdout) as Report;
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ rule }) => rule === 'no-target-regression')
      .map(
        ({ message, start, related }) =>
          `${path}:${start.line} ${message} ${related.map(({ file, start: at }) => `${file}:${at.line}`).join()}`,
      ),
  );
}

const finding = (rate: number): string =>
  `2026.txt:4 目标“学生体质健康优良率52%”低于上年实际${rate}%。如为底线指标请注明。 2025.txt:4`;

describe('two years as one project', () => {
  const json = ['--format', 'json', '--no-inline-config'];

  it('are compared where the config says so, where the arguments do, and not otherwise', async () => {
    const files = { '2025.txt': summary(60), '2026.txt': plan };
    const alone = await new Scenario(files).run(['check', '2025.txt', '2026.txt', ...json]);
    expect(regressions(alone.stdout)).toEqual([]);
    const named = await new Scenario(files).run([
      'check',
      '--project',
      './2025.txt',
      '2026.txt',
      ...json,
    ]);
    expect(regressions(named.stdout)).toEqual([finding(60)]);
    const folder = await new Scenario(files).run(['check', '--project', '*.txt', ...json]);
    expect(regressions(folder.stdout)).toEqual([finding(60)]);
    const config = 'projects:\n  - {name: years, files: ["*.txt"]}\n';
    const scenario = new Scenario({ ...files, 'yaodian.config.yaml': config });
    const configured = await scenario.run(['check', '2026.txt', ...json]);
    expect(regressions(configured.stdout)).toEqual([finding(60)]);
  });

  it('are compared where they are parts of one text', async () => {
    const text = `某市教育局2025年工作总结和2026年工作要点\n\n2025年工作总结\n\n一、工作成效\n学生体质健康优良率达到60%。\n\n2026年工作要点\n\n一、提高质量\n1.加强体育。学生体质健康优良率达到52%。\n`;
    const { stdout } = await new Scenario({ 'a.txt': text }).run(['check', 'a.txt', ...json]);
    expect(regressions(stdout)).toHaveLength(1);
  });

  it('give another finding this year when last year changes, with and without the cache', async () => {
    const scenario = new Scenario({
      '2025.txt': summary(60),
      '2026.txt': plan,
      'yaodian.config.yaml': 'projects:\n  - {name: years, files: ["*.txt"]}\n',
    });
    const home = { XDG_CACHE_HOME: scenario.path('cache') };
    const found = async (...more: string[]): Promise<string[]> => {
      const args = ['check', '2026.txt', ...json, ...more];
      return regressions((await scenario.run(args, '', home)).stdout);
    };
    for (const rate of [60, 58, 50, 60]) {
      scenario.write('2025.txt', summary(rate));
      const expected = rate > 52 ? [finding(rate)] : [];
      expect(await found('--cache')).toEqual(expected);
      expect(await found('--cache')).toEqual(expected);
      expect(await found()).toEqual(expected);
    }
  });

  it('tell what was checked and held', async () => {
    const files = { '2025.txt': summary(50), '2026.txt': plan };
    const args = ['check', '--project', '2025.txt', '2026.txt', ...json, '--explain-checks'];
    const { checks = [] } = JSON.parse((await new Scenario(files).run(args)).stdout) as Report;
    expect(
      checks.map(({ rule, outcome, statement }) => `${rule} ${outcome} ${statement}`),
    ).toContain('no-target-regression held 学生体质健康优良率: 50% → 52%');
  });
});

describe('yaodian new --from', () => {
  const seeds = fileURLToPath(new URL('../../../../seeds/', import.meta.url));
  it.each([
    ['work-points/2026', '2027', ['公办园学位1080个', '学生体质健康合格率不低于95%']],
    ['notice-points/2026', '2027', []],
    ['work-plan/2026', '2027', []],
    ['development-plan/2026-2030', '2031', []],
    ['summary-points/2026', '2027', ['粮食播种面积保持在176万亩以上']],
  ])('starts from %s: valid, a period later, with its figures', async (seed, year, figures) => {
    const last = readFileSync(`${seeds}${seed}.plan.yaml`, 'utf8');
    const scenario = new Scenario();
    const args = ['new', '--from', `${seeds}${seed}.plan.yaml`, '-o', 'next.plan.yaml'];
    expect((await scenario.run(args)).status).toBe(0);
    const text = scenario.read('next.plan.yaml');
    expect(validatePlan(parse(text))).toEqual([]);
    const [before, after] = [last, text].map((each) => tasksIn(parse(each)));
    expect(after).toEqual(before);
    expect(text).toContain(year);
    expect(text).toMatch(/^ *# 上年指标（可作基数）：.*\d/mu);
    for (const figure of figures) expect(text).toContain(figure);
    const { stdout, status } = await scenario.run([
      'check',
      'next.plan.yaml',
      ...['--format', 'json', '--no-config'],
    ]);
    expect([status === 2, stdout.includes('plan-schema')]).toEqual([false, false]);
    const rendered = await scenario.run(['render', 'next.plan.yaml', '-t', 'md', '-o', 'next.md']);
    expect([rendered.status, scenario.read('next.md').includes(year)]).toEqual([0, true]);
    const compared = await scenario.run([
      'compare',
      `${seeds}${seed}.plan.yaml`,
      'next.plan.yaml',
      ...['--format', 'json'],
    ]);
    const { indicators, tasks } = JSON.parse(compared.stdout) as {
      readonly indicators: readonly { readonly status: string }[];
      readonly tasks: readonly { readonly status: string }[];
    };
    expect(new Set(indicators.map((each) => each.status))).toEqual(new Set(['stayed']));
    expect(new Set(tasks.map((each) => each.status))).toEqual(new Set(['carried-over']));
  });

  it('leaves out what is done or dropped', async () => {
    const text =
      'title: 某市教育局2026年工作要点\nyear: 2026\ntasks:\n  - {title: 新建学校, status: done, targets: 新建学校12所。}\n  - {title: 改造食堂, status: open, targets: 改造食堂8个。}\n  - {title: 评选名师, status: dropped}\n  - {title: 培训教师}\n';
    const scenario = new Scenario({ 'a.plan.yaml': text });
    const { stdout } = await scenario.run(['new', '--from', 'a.plan.yaml']);
    expect(validatePlan(parse(stdout))).toEqual([]);
    expect(tasksIn(parse(stdout))).toEqual(['改造食堂', '培训教师']);
    expect(stdout).toContain('# 上年指标（可作基数）：改造食堂8个');
    expect(stdout).not.toContain('12所');
  });
});

/** Titles of all tasks, in order. */
function tasksIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(tasksIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    key === 'tasks' && Array.isArray(value) ? value.map(titleOf) : tasksIn(value),
  );
}

function titleOf(task: unknown): string {
  if (typeof task === 'string') return task;
  return typeof task === 'object' && task !== null && 'title' in task ? String(task.title) : '';
}
