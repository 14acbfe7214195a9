import { existsSync, mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draft, planYaml } from './plans.ts';
import { Scenario } from './run-command.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('input that cannot be checked is answered with a sentence and status 2', () => {
  it.each<
    [string, Readonly<Record<string, string | Uint8Array>>, readonly string[], string, string]
  >([
    [
      'no such file',
      {},
      ['no.md'],
      'no.md: 没有这个文件或文件夹',
      'no.md: There is no such file or folder',
    ],
    [
      'a folder without plans',
      { 'x/readme.md': '# 说明\n' },
      ['x'],
      '没有找到计划文件',
      'No plan was found',
    ],
    ['an empty glob', {}, ['x/*.md'], '没有文件与“x/*.md”相符', 'No file matches "x/*.md"'],
    [
      'a binary file',
      { 'a.txt': bytes(0, 1, 2, 0, 255, 7, 0) },
      ['a.txt'],
      'a.txt: 这不是文字文件',
      'a.txt: This is no text',
    ],
    [
      'a picture',
      { 'a.md': bytes(0x89, 0x50, 0x4e, 0x47, 13, 10) },
      ['a.md'],
      'a.md: 这是图片',
      'a.md: This is a picture',
    ],
    [
      'a PDF',
      { 'a.txt': '%PDF-1.7\n' },
      ['a.txt'],
      'a.txt: 这是 PDF 文件',
      'a.txt: This is a PDF file',
    ],
    [
      'an old Word file',
      { 'a.doc': bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1) },
      ['a.doc'],
      '旧版 Word 或 WPS',
      'an old Word or WPS file',
    ],
    [
      'an unknown rule',
      { 'a.md': draft },
      ['a.md', '--rule', 'numbering-sequenc=off'],
      '是否为“numbering-sequence”？',
      'Did you mean "numbering-sequence"?',
    ],
    [
      'an unknown option',
      {},
      ['--formt', 'json'],
      '没有选项“--formt”，是否为“--format”？',
      'There is no option "--formt". Did you mean "--format"?',
    ],
    ['an unknown format', {}, ['--format', 'jsn'], '是否为“json”？', 'Did you mean "json"?'],
    [
      'a format without a file twice',
      {},
      ['--format', 'json', '--format', 'pretty'],
      '只能有一种格式输出到屏幕',
      'Only one format can go to standard output',
    ],
    ['an option without its value', {}, ['--config'], '选项“--config', 'needs a value'],
    [
      'a bad number',
      {},
      ['--max-warnings', 'many'],
      '应为不小于 0 的整数',
      'takes a whole number from 0',
    ],
    ['a bad shard', {}, ['--shard', '3/2'], '--shard 应写成 I/N', '--shard is written I/N'],
    [
      'a missing baseline',
      {},
      ['--baseline', 'no.json'],
      '没有基线文件“no.json”',
      'There is no baseline "no.json"',
    ],
    [
      'a broken baseline',
      { 'b.json': '{"version":2}' },
      ['--baseline', 'b.json'],
      '“b.json”不是可用的基线',
      '"b.json" is no usable baseline',
    ],
    [
      'a config that is not there',
      { 'a.md': draft },
      ['a.md', '--config', 'no.yaml'],
      '无法读取配置“no.yaml”',
      'The config "no.yaml" cannot be read',
    ],
  ])('%s', async (_, files, args, zh, en) => {
    const scenario = new Scenario(files);
    for (const [locale, sentence] of [
      ['zh-CN', zh],
      ['en', en],
    ] as const) {
      const { status, stdout, stderr } = await scenario.run(['check', ...args, '--locale', locale]);
      expect((stdout + stderr).replace(/\n {2}/gu, ' ')).toContain(sentence);
      expect(status).toBe(2);
    }
  });

  it('still prints every finding that was reached', async () => {
    const scenario = new Scenario({ 'a.md': draft, 'b.txt': bytes(0, 1, 2) });
    const { status, stdout } = await scenario.run(['check', 'a.md', 'b.txt', '--no-config']);
    expect(stdout).toContain('require-responsible-department');
    expect(stdout).toContain('b.txt: 这不是文字文件');
    expect(status).toBe(2);
  });

  it('has no command of that name', async () => {
    const { status, stderr } = await new Scenario().run(['chck']);
    expect([status, stderr]).toEqual([2, '没有命令“chck”，是否为“check”？\n']);
  });

  it.each([
    ['a syntax error', 'title: "x\n', /^a\.plan\.yaml:\d+:\d+ /u],
    ['an unknown key', planYaml.replace('year:', 'yaer:'), /^a\.plan\.yaml:4:1 .*yaer/u],
    ['an alias bomb', bomb(), /^a\.plan\.yaml:\d+:\d+ .*别名/u],
    ['control characters', planYaml.replace('规建处', '规\u0001建处'), /^a\.plan\.yaml:\d+:\d+ /u],
  ])('%s in a plan stops extract', async (_, text, sentence) => {
    const scenario = new Scenario({ 'a.plan.yaml': text });
    const { status, stdout, stderr } = await scenario.run([
      'extract',
      'a.plan.yaml',
      '-o',
      'out.yaml',
    ]);
    expect(stderr).toMatch(sentence);
    expect([status, stdout]).toEqual([2, '']);
  });

  it('replaces no file that it was not told to', async () => {
    const scenario = new Scenario({
      'a.md': draft,
      'out.yaml': '# mine\n',
      'yaodian.config.yaml': '# mine\n',
    });
    const extracted = await scenario.run(['extract', 'a.md', '-o', 'out.yaml']);
    expect([extracted.status, extracted.stderr]).toEqual([
      2,
      '“out.yaml”已存在，未覆盖。如要覆盖请加 --force。\n',
    ]);
    expect((await scenario.run(['extract', 'a.md', '-o', 'out.yaml', '--force'])).status).toBe(0);
    expect((await scenario.run(['init'])).status).toBe(2);
  });

  it('says so where an output cannot be written', async () => {
    const scenario = new Scenario({ 'a.md': draft });
    mkdirSync(scenario.path('out.yaml'));
    const { status, stderr } = await scenario.run(['extract', 'a.md', '-o', 'out.yaml']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('无法写入“out.yaml”') as string]);
  });

  it.skipIf(!existsSync('/dev/full'))('says so where what it prints finds no room', () => {
    const scenario = new Scenario({ 'a.md': draft });
    for (const args of [['check', 'a.md'], ['--help']])
      expect(scenario.runInto('/dev/full', args)).toEqual({
        status: 2,
        stderr: '无法写入“标准输出”：磁盘空间不够。请腾出空间，或写到别的磁盘。\n',
      });
  });
});

/** Ten aliases of ten aliases of …: ten thousand million values. */
function bomb(): string {
  const lines = ['title: x', 'a0: &a0 x'];
  for (let level = 1; level <= 10; level++) {
    const previous = `*a${String(level - 1)}`;
    lines.push(
      `a${String(level)}: &a${String(level)} [${Array.from({ length: 10 }, () => previous).join(', ')}]`,
    );
  }
  return `${lines.join('\n')}\n`;
}
