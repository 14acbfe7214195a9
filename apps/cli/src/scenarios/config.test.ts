import { describe, expect, it } from 'vitest';
import { check } from './check-json.ts';
import { draft } from './plans.ts';
import { Scenario } from './run-command.ts';

const quiet = 'require-quantified-target: off\n  require-lead-department: off\n';

describe('yaodian.config.yaml', () => {
  it('sets rules, for all files and for some', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml': `rules:\n  ${quiet}  require-responsible-department: warning\noverrides:\n  - files: strict/**\n    rules: {require-responsible-department: error}\n  - files: [free/**]\n    rules: {require-responsible-department: off}\n`,
      'a.md': draft,
      'strict/b.md': draft,
      'free/c.md': draft,
    });
    const { findings, status } = await check(scenario);
    expect(findings).toEqual([
      'a.md: require-responsible-department warning',
      'strict/b.md: require-responsible-department error',
    ]);
    expect(status).toBe(1);
  });

  it('builds on other configs, files and packages; what is said later counts', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml':
        'extends: [./base.yaml, "@office/config"]\nrules:\n  long-sentence: off\n',
      'base.yaml': `preset: strict\nrules:\n  ${quiet}  require-responsible-department: info\n`,
      'node_modules/@office/config/yaodian.config.yaml':
        'rules:\n  require-responsible-department: warning\n',
      'a.md': draft,
    });
    expect((await check(scenario)).findings).toEqual([
      'a.md: require-responsible-department warning',
    ]);
    const { stdout } = await scenario.run([
      'check',
      '--print-config',
      'a.md',
      '--rule',
      'long-sentence=error',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'a.md',
      configs: [
        'base.yaml',
        'node_modules/@office/config/yaodian.config.yaml',
        'yaodian.config.yaml',
        '命令行',
      ],
      preset: { value: 'strict', from: 'base.yaml:1' },
      kind: { value: 'work-points', from: 'recognised' },
      files: [],
      rules: {
        'no-typo': { severity: { value: 'warning', from: 'preset strict' } },
        'department-load': {
          severity: { value: 'warning', from: 'preset strict' },
          options: { maxShare: { value: 25, from: 'default' } },
        },
        'require-responsible-department': {
          severity: { value: 'warning', from: 'node_modules/@office/config/yaodian.config.yaml:2' },
        },
        'long-sentence': { severity: { value: 'error', from: '命令行' } },
      },
    });
  });

  it('tells from where each list came, and where an override was said', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml': `ignore: old/**
departments: [规建处]
dictionaries:
  confusion-pairs: {off: [布署]}
overrides:
  - files: sub/**
    kind: notice
    rules: {long-sentence: {options: {max: 90}}}
    departments: [{name: 人事处, aliases: [人事科]}]
projects:
  - {name: years, files: 'sub/*.md'}
`,
      'sub/a.md': draft,
    });
    const { stdout } = await scenario.run(['check', '--print-config', 'sub/a.md']);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: { value: 'notice', from: 'yaodian.config.yaml:7' },
      rules: {
        'long-sentence': { options: { max: { value: 90, from: 'yaodian.config.yaml:8' } } },
      },
      departments: [
        { value: { name: '规建处' }, from: 'yaodian.config.yaml:2' },
        { value: { name: '人事处' }, from: 'yaodian.config.yaml:9' },
      ],
      dictionaries: [
        { value: { 'confusion-pairs': { off: ['布署'] } }, from: 'yaodian.config.yaml:4' },
      ],
      ignore: [{ value: ['old/**'], from: 'yaodian.config.yaml:1' }],
      projects: [{ value: [{ name: 'years' }], from: 'yaodian.config.yaml:11' }],
    });
  });

  it('is refused where it builds on itself or on nothing', async () => {
    const circle = new Scenario({
      'yaodian.config.yaml': 'preset: strict\nextends: ./b.yaml\n',
      'b.yaml': 'extends: yaodian.config.yaml\n',
      'a.md': draft,
    });
    expect(await check(circle)).toEqual({
      status: 2,
      findings: [],
      problems: [
        {
          kind: 'config',
          file: 'b.yaml',
          message: 'b.yaml:1:1 extends 循环引用了“yaodian.config.yaml”，请删去一处。',
        },
      ],
    });
    const nothing = new Scenario({
      'yaodian.config.yaml': 'extends: no-such-package\n',
      'a.md': draft,
    });
    expect((await check(nothing)).problems[0]?.message).toContain(
      '没有安装配置包“no-such-package”',
    );
  });

  it('is searched from the working directory upwards, below it only if asked', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml': `rules:\n  ${quiet}`,
      'sub/a.md': draft,
      'sub/yaodian.config.yaml': 'rules:\n  require-responsible-department: off\n',
    });
    expect((await check(scenario)).findings).toEqual([
      'sub/a.md: require-responsible-department error',
    ]);
    expect((await check(scenario, '--nested-config')).findings).toEqual([]);
    scenario.write('sub/yaodian.config.yaml', 'plugins: ./evil.mjs\n');
    const { problems, status } = await check(scenario, '--nested-config');
    expect([status, problems[0]?.message]).toEqual([
      2,
      expect.stringContaining('没有“plugins”这一项') as string,
    ]);
  });

  it('selects files and leaves others out', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml': `files: ["drafts/**/*.md"]\nignore: [drafts/old/**]\nrules:\n  ${quiet}`,
      'a.md': draft,
      'drafts/b.md': draft,
      'drafts/old/c.md': draft,
    });
    expect((await check(scenario)).findings).toEqual([
      'drafts/b.md: require-responsible-department error',
    ]);
    expect((await check(scenario, 'a.md')).findings).toEqual([
      'a.md: require-responsible-department error',
    ]);
  });

  it('holds rules without programming', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml': `rules:
  ${quiet}  require-responsible-department: off
customRules:
  - {id: custom/no-train, type: forbidden-phrase, phrases: [培训教师], message: '请勿写“{text}”。', in: body}
  - {id: custom/goal, type: substitution, pattern: '达到(\\d+)%以上', replacement: '不低于$1%', message: 'm', severity: error, fix: safe}
  - {id: custom/ensure, type: required-section, titles: [组织保障], message: '缺少“{text}”一章。'}
  - {id: custom/lead, type: required-phrase, phrases: [总体要求], message: '没有写“{text}”。', kinds: development-plan}
  - {id: custom/pattern, type: pattern, pattern: '新建\\p{Han}+\\d+所', message: 'm', except: quotation, severity: info}
`,
      'a.md': draft,
    });
    const { findings, status } = await check(scenario);
    expect(findings).toEqual([
      'a.md: custom/ensure warning',
      'a.md: custom/pattern info',
      'a.md: custom/goal error',
      'a.md: custom/no-train warning',
    ]);
    expect(status).toBe(1);
    const { stdout } = await scenario.run(['fix', 'a.md', '--dry-run']);
    expect(stdout).toContain('+3.深化体教融合。学生体质健康合格率不低于95%。');
  });

  it('refuses a pattern that no linear-time engine can run, with its line', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml':
        "preset: strict\ncustomRules:\n  - id: custom/a\n    type: pattern\n    message: m\n    pattern: '(a)\\1'\n",
      'a.md': draft,
    });
    const { problems, status } = await check(scenario);
    expect([status, problems[0]?.message]).toEqual([
      2,
      expect.stringMatching(/^yaodian\.config\.yaml:6:1 正则表达式无法使用/u) as string,
    ]);
  });

  it('runs a hostile pattern in linear time', async () => {
    const scenario = new Scenario({
      'yaodian.config.yaml':
        "customRules:\n  - {id: custom/a, type: pattern, message: m, pattern: '(a+)+$'}\n",
      'a.md': draft.replace('培训教师', `培训${'a'.repeat(20_000)}教师`),
    });
    expect((await check(scenario, '--max-warnings', '999')).problems).toEqual([]);
  });

  it('lets a receiving office check a submission that brings its own config and comments', async () => {
    const silenced = `<!-- yaodian-disable-file -- 不用查 -->\n${draft}`;
    const office = {
      'yaodian.config.yaml': `preset: submission\nrules:\n  ${quiet}`,
      'in/a.md': silenced,
    };
    const alone = await check(new Scenario(office), 'in');
    const hostile = await check(
      new Scenario({
        ...office,
        'in/yaodian.config.yaml':
          'rules: {require-responsible-department: off}\nplugins: ./p.mjs\n',
        'in/p.mjs': 'process.exit(0)\n',
        'in/node_modules/x/yaodian.config.yaml': 'ignore: "**"\n',
      }),
      'in',
    );
    expect(alone.findings).toEqual(['in/a.md: require-responsible-department error']);
    expect(hostile).toEqual(alone);
  });
});

describe('baseline', () => {
  it('hides what it knows, shows one new finding, and tells of stale entries', async () => {
    const scenario = new Scenario({ 'yaodian.config.yaml': `rules:\n  ${quiet}`, 'a.md': draft });
    const update = await scenario.run(['check', '--baseline', 'b.json', '--update-baseline']);
    expect([update.status, update.stderr]).toEqual([0, '已把 1 条问题写入基线 b.json。\n']);
    const known = await check(scenario, '--baseline', 'b.json');
    expect([known.status, known.findings]).toEqual([0, []]);
    scenario.write(
      'a.md',
      `${draft.replace('1.加快学校建设', '1.加紧学校建设')}5.办好特殊教育。新增学位100个。\n`,
    );
    const fresh = await check(scenario, '--baseline', 'b.json');
    expect([fresh.status, fresh.findings]).toEqual([
      1,
      ['a.md: require-responsible-department error'],
    ]);
    scenario.write('a.md', draft.replace('以上。\n4', '以上。\n责任处室：体卫艺处\n4'));
    const stale = await check(scenario, '--baseline', 'b.json');
    expect([stale.status, stale.problems.map(({ kind }) => kind)]).toEqual([0, ['baseline']]);
  });

  it('holds no text', async () => {
    const scenario = new Scenario({ 'a.md': draft });
    await scenario.run(['check', '--no-config', '--baseline', 'b.json', '--update-baseline']);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(scenario.path('b.json'), 'utf8')).not.toMatch(/\p{Script=Han}/u);
  });
});
