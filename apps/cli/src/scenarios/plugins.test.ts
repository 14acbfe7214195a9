import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from './check-json.ts';
import { draft } from './plans.ts';
import { Scenario } from './run-command.ts';

const quiet = 'require-quantified-target: off\n  require-lead-department: off\n';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

describe('the example of a plugin', () => {
  const example = join(root, 'docs/plugin-example');

  it('passes its own tests', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--test', example], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('# fail 0');
    expect(stdout).not.toContain('# pass 0');
    expect(status).toBe(0);
  });

  it('runs as an installed package, with the options of the config', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml':
        'plugins: yaodian-plugin-example\nrules:\n  example/no-blank-target: {severity: error, options: {minimum: 6}}\n',
      'a.md':
        '某市教育局2026年工作计划\n\n一、扩大资源供给\n1.加快学校建设\n目标任务：建园12所。\n责任处室：规建处\n',
    });
    const modules = scenario.path('node_modules');
    cpSync(example, join(modules, 'yaodian-plugin-example'), { recursive: true });
    symlinkSync(join(root, 'node_modules/@yaodian'), join(modules, '@yaodian'));
    const { findings, problems } = await check(scenario, '--allow-plugins');
    expect(problems).toEqual([]);
    expect(findings).toContain('a.md: example/no-blank-target error');
  });
});

describe('plugins', () => {
  const plugin = `
const rule = (id, visitors) => ({
  meta: { id, category: 'wording', scope: 'document', severity: 'warning', since: 1, fixable: null, hasSuggestions: false,
    messages: { 'zh-CN': { m: '来自插件' }, en: { m: 'from a plugin' } }, basis: { kind: 'practice', source: 'test' } },
  defaultOptions: {},
  create: (context) => visitors(context),
});
const report = (context) => ({ document: () => context.report({ messageId: 'm', range: { start: 0, end: 2 } }) });
export const rules = [
  rule('test/first', report),
  rule('test/loops', () => ({ document() { for (;;); } })),
  rule('test/allocates', () => ({ document() { const all = []; for (;;) all.push(new Array(100000).fill(1.5)); } })),
  rule('test/throws', () => ({ document() { throw new Error('boom'); } })),
  rule('test/promises', () => ({ async document() {} })),
  rule('test/exits', () => ({ document() { process.exit(0); } })),
  rule('test/buffers', () => ({ document() { const all = []; for (;;) all.push(Buffer.alloc(1e8, 1)); } })),
  rule('test/no-data', (context) => ({ document: () => context.report({ messageId: 'm', range: { start: 0, end: 2 }, data: { n: 1n } }) })),
  { ...rule('test/no-zones', report), meta: { ...rule('test/no-zones', report).meta, zones: 'all' } },
  null,
  rule('test/prints', (context) => { console.log('noise'); return report(context); }),
];
`;
  const config = `plugins: ./plugin.mjs\nrules:\n  ${quiet}  require-responsible-department: off\n  test/first: error\n`;

  it('run only where they are allowed', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml': config,
      'plugin.mjs': 'throw new Error("ran");\n',
      'a.md': draft,
    });
    const { status, problems } = await check(scenario);
    expect([status, problems.map(({ message }) => message)]).toEqual([
      2,
      [expect.stringContaining('配置列出了插件，但未允许运行。确认可信后加 --allow-plugins')],
    ]);
  });

  it('cost only themselves, one rule at a time', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml': config,
      'plugin.mjs': plugin,
      'a.md': draft,
    });
    const { status, findings, problems } = await check(scenario, '--allow-plugins');
    expect(findings).toEqual(['a.md: test/first error', 'a.md: test/prints warning']);
    expect(problems.map(({ kind }) => kind).sort()).toEqual([
      'plugin',
      'plugin',
      'rule-budget',
      'rule-crashed',
      'rule-crashed',
      'rule-crashed',
      'rule-crashed',
      'rule-crashed',
      'rule-promise',
    ]);
    expect(status).toBe(2);
  });

  it('are answered with a sentence where they hold no rules', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml': config,
      'plugin.mjs': 'export const rules = [{}];\n',
      'a.md': draft,
    });
    const { problems } = await check(scenario, '--allow-plugins');
    expect(problems.map(({ kind, message }) => [kind, message])).toEqual([
      ['plugin', '插件“plugin.mjs”的规则 #1 无法使用：a rule needs meta and create'],
    ]);
    scenario.write('plugin.mjs', 'export const rule = {};\n');
    expect((await check(scenario, '--allow-plugins')).problems).toMatchObject([
      { kind: 'plugin', message: '插件“plugin.mjs”无法使用：exports no array "rules"' },
    ]);
  });

  describe('that fix', () => {
    /** Reports each place of a word and replaces it. */
    const fixing = (rules: string) => `
const rule = (id, from, to, fix = {}) => ({
  meta: { id, category: 'wording', scope: 'document', severity: 'warning', since: 1, fixable: 'safe', hasSuggestions: true,
    messages: { 'zh-CN': { m: '“{from}”' }, en: { m: '"{from}"' } }, basis: { kind: 'practice', source: 'test' } },
  defaultOptions: {},
  create: (context) => ({
    document({ source: { text } }) {
      for (let start = text.indexOf(from); start >= 0; start = text.indexOf(from, start + 1)) {
        const range = { start, end: start + from.length };
        const edits = [{ range, text: to }];
        context.report({ messageId: 'm', data: { from }, range,
          ...(fix.suggests ? { suggestions: [{ messageId: 'm', edits }] } : { fix: { edits, ...fix } }) });
      }
    },
  }),
});
export const rules = [${rules}];
`;
    const text = `${draft}5.保养设备。保养设备30台，落实“设备”办法。\n`;
    const scenarioOf = (rules: string, files: Record<string, string> = {}) =>
      new Scenario({
        'yaodian.config.yaml':
          'plugins: ./plugin.mjs\nrules: {require-responsible-department: off}\n',
        'plugin.mjs': fixing(rules),
        'a.md': text,
        ...files,
      });

    it('are applied like any other: one after the other, never in quotations, twice as once', async () => {
      const scenario = scenarioOf(
        "rule('t/one', '设备', '器材'), rule('t/two', '器材', '用具'), rule('t/asks', '保养', '维护', { suggests: true })",
      );
      const check = await scenario.run(['fix', 'a.md', '--allow-plugins', '--dry-run']);
      expect([check.status, scenario.read('a.md')]).toEqual([1, text]);
      await scenario.run(['fix', 'a.md', '--allow-plugins']);
      const once = text.replaceAll('保养设备', '保养用具');
      expect(scenario.read('a.md')).toBe(once);
      const again = await scenario.run(['fix', 'a.md', '--allow-plugins']);
      expect(scenario.read('a.md')).toBe(once);
      expect(again.stderr).not.toContain('已修正');
    });

    it('are dropped where they change the outline beyond what they say', async () => {
      const scenario = scenarioOf("rule('t/splits', '保养设备30台', '\\n6.保养设备30台')");
      const { stdout } = await scenario.run(['fix', 'a.md', '--allow-plugins', '--format', 'json']);
      expect(scenario.read('a.md')).toBe(text);
      const { problems } = JSON.parse(stdout) as { problems: { kind: string; message: string }[] };
      expect(problems).toMatchObject([
        { kind: 'fix-dropped', message: expect.stringContaining('t/splits') as string },
      ]);
      const allowed = scenarioOf(
        "rule('t/splits', '保养设备30台', '\\n6.保养器材30台', { changes: 'structure' })",
      );
      await allowed.run(['fix', 'a.md', '--allow-plugins']);
      expect(allowed.read('a.md')).toContain('\n6.保养器材30台');
    });

    it('are dropped where they never come to rest, and other fixes are applied', async () => {
      const scenario = scenarioOf("rule('t/grows', '保养设备', '保养设备设备')", {
        'a.md': text.replace('30台，', '30台,'),
      });
      const { stdout } = await scenario.run(['fix', 'a.md', '--allow-plugins', '--format', 'json']);
      expect(scenario.read('a.md')).toBe(text);
      const { problems } = JSON.parse(stdout) as { problems: { kind: string; message: string }[] };
      expect(problems.map(({ kind }) => kind)).toEqual(['fix-dropped']);
    });

    it('keep the comments of a plan YAML', async () => {
      const plan =
        '# 说明 设备\ntitle: 某市教育局2026年工作要点 # 标题\nyear: 2026\nsections:\n  - title: 改善条件\n    tasks:\n      # 设备\n      - title: 保养设备\n        body: 保养设备30台。 # 设备\n';
      const scenario = scenarioOf("rule('t/one', '设备', '器材')", { 'a.plan.yaml': plan });
      await scenario.run(['fix', 'a.plan.yaml', '--allow-plugins']);
      expect(scenario.read('a.plan.yaml')).toBe(
        plan
          .replace('title: 保养设备', 'title: 保养器材')
          .replace('body: 保养设备', 'body: 保养器材'),
      );
    });
  });
});
