import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draft, misnumbered, planYaml } from './plans.ts';
import { Scenario } from './run-command.ts';

const onlyDepartments = [
  '--no-config',
  '--rule',
  'require-quantified-target=off',
  '--rule',
  'require-lead-department=off',
];

describe('yaodian check', () => {
  it('passes over office files of a folder and says which, but not one that is named', async () => {
    const word = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
    const scenario = new Scenario({
      'a.md': draft,
      'in/b.docx': word,
      'in/c.doc': word,
      'in/d.pdf': '%PDF-1.4',
      'in/e.html': '<!doctype html><p>工作要点</p>',
      'in/f.png': 'no draft',
      'notes.txt': '说明\n',
    });
    const args = ['check', ...onlyDepartments, '--format', 'json'];
    const folder = await scenario.run(args);
    const { summary, problems } = JSON.parse(folder.stdout) as {
      summary: { files: number; skipped: number };
      problems: unknown;
    };
    expect([folder.status, summary.files, summary.skipped]).toEqual([1, 1, 5]);
    expect(problems).toEqual([
      {
        kind: 'skipped',
        file: null,
        message:
          '文件夹中有 4 个文件不是文字文件，已跳过：in/b.docx、in/c.doc、in/d.pdf等。要检查其中的草稿，请另存为 .txt 或 .md。',
      },
    ]);
    const none = await scenario.run(['check', 'in']);
    expect(none.status).toBe(2);
    expect(none.stdout).toContain('没有找到计划文件');
    expect(none.stdout).toContain('已跳过：in/b.docx');
    const named = await scenario.run(['check', 'a.md', 'in/b.docx']);
    expect(named.status).toBe(2);
    expect(named.stdout).toContain('in/b.docx: ');
    scenario.write('yaodian.config.yaml', 'files: ["**/*.docx", a.md]\n');
    expect((await scenario.run(['check'])).status).toBe(2);
  });

  it('shows file, line, the place underlined, rule and message, in 80 columns and without colour', async () => {
    const scenario = new Scenario({ '要点.md': draft });
    const { status, stdout } = await scenario.run(['check', '要点.md', ...onlyDepartments]);
    expect(stdout).toBe(`要点.md:9:1  错误  require-responsible-department
  任务“3.深化体教融合”没有责任处室，其余3条都有。请补牵头处室。
    9 | 3.深化体教融合。学生体质健康合格率达到95%以上。
      | ~~~~~~~~~~~~~~

检查 1 个文件，1 个错误。
`);
    expect(status).toBe(1);
  });

  it('says the same in English', async () => {
    const scenario = new Scenario({ 'plan.md': draft });
    const { stdout } = await scenario.run([
      'check',
      'plan.md',
      ...onlyDepartments,
      '--locale',
      'en',
    ]);
    expect(stdout).toContain('plan.md:9:1  error  require-responsible-department');
    expect(stdout).toContain('1 file checked, 1 error.');
    expect(stdout.replace(/[“”][^“”]*[“”]|^ +\d+ \|.*$/gmu, '')).not.toMatch(/[检查错误个文件]/u);
  });

  it('gives version 1 of the JSON output, the same on every run', async () => {
    const scenario = new Scenario({ 'drafts/plan.md': draft });
    const run = () => scenario.run(['check', 'drafts', '--format', 'json', ...onlyDepartments]);
    const { status, stdout } = await run();
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [
        {
          path: 'drafts/plan.md',
          diagnostics: [
            {
              rule: 'require-responsible-department',
              severity: 'error',
              message: '任务“3.深化体教融合”没有责任处室，其余3条都有。请补牵头处室。',
              start: { line: 9, column: 1, offset: 104 },
              end: { line: 9, column: 9, offset: 112 },
              origin: null,
              path: ['提升教育质量', '深化体教融合'],
              fix: null,
              suggestions: [],
              related: [],
              suppressed: false,
              url: 'docs/rules/require-responsible-department.md',
              fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u) as string,
            },
          ],
        },
      ],
      problems: [],
      summary: {
        files: 1,
        skipped: 0,
        errors: 1,
        warnings: 0,
        infos: 0,
        suppressed: 0,
        baselined: 0,
      },
    });
    expect((await run()).stdout).toBe(stdout);
  });

  it('takes named files, folders, globs and standard input', async () => {
    const scenario = new Scenario({
      'a/one.md': draft,
      'a/two.txt': draft,
      'b/three.plan.yaml': planYaml,
      'b/readme.md': '# 说明\n\n这里放草稿。\n',
    });
    const paths = async (...args: string[]): Promise<unknown> => {
      const { stdout } = await scenario.run(['check', ...args, '--format', 'json', '--no-config']);
      const { files, summary } = JSON.parse(stdout) as {
        files: { path: string }[];
        summary: { skipped: number };
      };
      return [files.map(({ path }) => path), summary.skipped];
    };
    expect(await paths()).toEqual([['a/one.md', 'a/two.txt', 'b/three.plan.yaml'], 1]);
    expect(await paths('a/*.txt', 'a')).toEqual([['a/one.md', 'a/two.txt'], 0]);
    expect(await paths('b/readme.md')).toEqual([['b/readme.md'], 0]);
    const { stdout } = await scenario.run(
      ['check', '-', '--stdin-filename', 'x.md', '--format', 'json', '--no-config'],
      draft,
    );
    expect(
      (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path),
    ).toEqual(['x.md']);
    const lines = `${JSON.stringify({ path: 'y.md', text: draft })}\n${JSON.stringify({ path: 'x.md', text: draft })}\n`;
    const ndjson = await scenario.run(
      ['check', '--stdin-ndjson', '--format', 'json', '--no-config'],
      lines,
    );
    expect(
      (JSON.parse(ndjson.stdout) as { files: { path: string }[] }).files.map(({ path }) => path),
    ).toEqual(['x.md', 'y.md']);
  });

  it('does not walk in circles', async () => {
    const scenario = new Scenario({ 'a/one.md': draft });
    symlinkSync(scenario.folder, scenario.path('a/loop'));
    symlinkSync('self', scenario.path('a/self'));
    const { stdout } = await scenario.run(['check', '--format', 'json', '--no-config']);
    expect(
      (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path),
    ).toEqual(['a/one.md']);
  });

  it('gives the reports of shards the same outcome as one run', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.md`, name < 'd' ? draft : misnumbered]),
    );
    const scenario = new Scenario(files);
    const whole = await scenario.run(['check', '--no-config', '--format', 'json']);
    for (const part of ['1/3', '2/3', '3/3'])
      await scenario.run([
        'check',
        '--no-config',
        '--shard',
        part,
        '--format',
        `json=${part.charAt(0)}.json`,
      ]);
    const merged = await scenario.run(['merge', '2.json', '1.json', '3.json', '--format', 'json']);
    expect(merged.stdout).toBe(whole.stdout);
    expect(merged.status).toBe(whole.status);
  });

  it('says of a report that is not there that it is not there', async () => {
    const scenario = new Scenario({ 'text.json': '{' });
    const missing = await scenario.run(['merge', 'none.json']);
    expect([missing.status, missing.stderr]).toEqual([
      2,
      '无法读取“none.json”：没有这个文件。请核对路径。\n',
    ]);
    const other = await scenario.run(['merge', 'text.json']);
    expect([other.status, other.stderr]).toEqual([
      2,
      '“text.json”不是 yaodian check --format json 的报告。\n',
    ]);
  });

  it('counts warnings against their limit', async () => {
    const scenario = new Scenario({ 'plan.md': draft });
    const status = async (...args: string[]) =>
      (await scenario.run(['check', 'plan.md', ...onlyDepartments, ...args])).status;
    expect(await status('--rule', 'require-responsible-department=warning')).toBe(0);
    expect(
      await status('--rule', 'require-responsible-department=warning', '--max-warnings', '0'),
    ).toBe(1);
    expect(await status('--rule', 'require-responsible-department=off')).toBe(0);
  });

  it('writes several formats at once, each whole', async () => {
    const scenario = new Scenario({ 'plan.md': draft });
    const { stdout, status } = await scenario.run([
      'check',
      'plan.md',
      '--no-config',
      '--format',
      'json=out.json',
      '--format',
      'github',
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain(
      '::error file=plan.md,line=9,endLine=9,col=1,endColumn=9,title=require-responsible-department::',
    );
    const missing = await scenario.run([
      'check',
      'plan.md',
      '--no-config',
      '--format',
      'json=no/such/out.json',
    ]);
    expect([missing.status, missing.stderr]).toEqual([
      2,
      expect.stringContaining('无法写入“no/such/out.json”') as string,
    ]);
  });

  it('keeps silenced findings in the report, and obeys no comment for a receiving office', async () => {
    const silenced = draft.replace(
      '3.深化',
      '<!-- yaodian-disable-next-line require-responsible-department -- 局领导已定 -->\n3.深化',
    );
    const scenario = new Scenario({ 'plan.md': silenced });
    const run = async (...args: string[]): Promise<unknown> => {
      const { stdout, status } = await scenario.run([
        'check',
        'plan.md',
        '--format',
        'json',
        ...onlyDepartments,
        ...args,
      ]);
      const { files } = JSON.parse(stdout) as {
        files: { diagnostics: { rule: string; suppressed: boolean }[] }[];
      };
      return [status, files[0]?.diagnostics.map(({ rule, suppressed }) => [rule, suppressed])];
    };
    expect(await run()).toEqual([0, [['require-responsible-department', true]]]);
    expect(await run('--no-inline-config')).toEqual([
      1,
      [['require-responsible-department', false]],
    ]);
    expect(await run('--preset', 'submission')).toEqual([
      1,
      [['require-responsible-department', false]],
    ]);
  });

  it('explains what it checked where asked', async () => {
    const scenario = new Scenario({ 'plan.md': draft });
    const { stdout } = await scenario.run([
      'check',
      'plan.md',
      '--no-config',
      '--format',
      'json',
      '--explain-checks',
    ]);
    expect(JSON.parse(stdout)).toHaveProperty('checks');
  });

  it('reports YAML faults of a plan as findings', async () => {
    const scenario = new Scenario({
      'syntax.plan.yaml': 'title: [',
      'schema.plan.yaml': planYaml.replace('issuer:', 'isuer:'),
    });
    const { stdout, status } = await scenario.run([
      'check',
      '--format',
      'json',
      '--no-config',
      '--rule',
      'require-quantified-target=off',
    ]);
    const { files } = JSON.parse(stdout) as {
      files: { path: string; diagnostics: { rule: string; start: { line: number } }[] }[];
    };
    const faults = files.map(({ path, diagnostics }) => [
      path,
      diagnostics.map(({ rule, start }) => `${rule} ${String(start.line)}`),
    ]);
    expect(faults).toEqual([
      ['schema.plan.yaml', ['plan-schema 3']],
      ['syntax.plan.yaml', [expect.stringMatching(/^plan-syntax 1/u) as string]],
    ]);
    expect(status).toBe(1);
  });

  it('prints what was found when it is interrupted', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `${String(index).padStart(3, '0')}.md`,
        draft.repeat(20),
      ]),
    );
    const scenario = new Scenario(files);
    const { child, result } = scenario.start(['check', '--no-config', '--format', 'json']);
    setTimeout(() => child.kill('SIGINT'), 1500);
    const { status, stdout } = await result;
    expect(status).toBe(130);
    expect(JSON.parse(stdout)).toHaveProperty('version', 1);
  });
});
