import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draft, planYaml } from './plans.ts';
import { Scenario } from './run-command.ts';

describe('yaodian outline', () => {
  it('gives the tree of the contract', async () => {
    const { status, stdout } = await new Scenario({ 'plan.md': draft }).run([
      'outline',
      'plan.md',
      '--format',
      'json',
    ]);
    const tree = JSON.parse(stdout) as {
      version: number;
      file: string;
      kind: string;
      nodes: { type: string; number?: string }[];
    };
    expect([status, tree.version, tree.file, tree.kind]).toEqual([0, 1, 'plan.md', 'work-points']);
    expect(tree.nodes.map(({ type, number }) => `${type} ${number ?? ''}`.trim())).toEqual([
      'part',
      'section 一、',
      'task 1.',
      'task 2.',
      'section 二、',
      'task 3.',
      'task 4.',
    ]);
  });

  it('shows people what was understood', async () => {
    const { stdout } = await new Scenario({ 'plan.md': draft }).run(['outline', 'plan.md']);
    expect(stdout).toContain('    4      1.加快学校建设\n             @ 规建处');
    expect(stdout).toContain('2 个章节，4 项任务');
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });
});

describe('yaodian extract', () => {
  it('turns a draft into a plan that is valid', async () => {
    const scenario = new Scenario({ 'plan.md': draft });
    expect((await scenario.run(['extract', 'plan.md', '-o', 'out.plan.yaml'])).status).toBe(0);
    const text = readFileSync(scenario.path('out.plan.yaml'), 'utf8');
    expect(text).toContain('title: 某市教育局2026年工作要点\n');
    expect(text).toContain('responsible: 规建处\n');
    const { stdout } = await scenario.run([
      'check',
      'out.plan.yaml',
      '--format',
      'json',
      '--no-config',
    ]);
    expect(stdout).not.toContain('plan-schema');
  });
});

describe('yaodian rules, schema, init', () => {
  it('list the rules and show one', async () => {
    const scenario = new Scenario();
    expect((await scenario.run(['rules'])).stdout).toMatch(/^ {2}numbering-sequence +错误/mu);
    expect((await scenario.run(['rules', 'numbering-sequence'])).stdout).toMatch(/^# /u);
    const unknown = await scenario.run(['rules', 'numbering-sequense']);
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      '没有规则“numbering-sequense”，是否为“numbering-sequence”？\n',
    ]);
  });

  it('print schemas', async () => {
    const scenario = new Scenario();
    for (const name of ['plan', 'config'])
      expect(JSON.parse((await scenario.run(['schema', name])).stdout)).toHaveProperty(
        'properties',
      );
  });

  it('write a config with the roster of a draft, which check accepts', async () => {
    const scenario = new Scenario({ 'plan.md': draft });
    expect((await scenario.run(['init', '--departments', 'plan.md'])).status).toBe(0);
    const config = readFileSync(scenario.path('yaodian.config.yaml'), 'utf8');
    expect(config).toContain('departments:\n  - 规建处\n  - 财务处\n  - 人事处\n');
    const { stdout } = await scenario.run(['check', 'plan.md', '--format', 'json']);
    expect((JSON.parse(stdout) as { problems: unknown[] }).problems).toEqual([]);
  });
});

describe('yaodian', () => {
  it('has help in both languages and a version', async () => {
    const scenario = new Scenario();
    expect((await scenario.run(['--help'])).stdout).toContain('检查文件、文件夹或通配符所指的计划');
    expect((await scenario.run(['--help', '--locale', 'en'])).stdout).toContain(
      'check files, folders or globs',
    );
    expect((await scenario.run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it('reads a plan YAML as well as a draft', async () => {
    const { stdout } = await new Scenario({ 'a.plan.yaml': planYaml }).run([
      'outline',
      'a.plan.yaml',
    ]);
    expect(stdout).toContain('加快学校建设');
  });
});
